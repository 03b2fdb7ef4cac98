import type { Basis, RuleSet, SectionStatus, Severity } from './types.js';

/** A standard as its YAML file writes it, after the schema has accepted it. Missing lists mean empty ones. */
export interface RawStandard {
  readonly id: string;
  readonly version: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly sources: Readonly<Record<string, RawSource>>;
  readonly titles?: readonly string[];
  readonly fallback?: boolean;
  readonly alternative?: { readonly id: string; readonly zh: string; readonly en: string };
  readonly rules?: readonly RuleSet[];
  readonly forbidden?: readonly RawForbidden[];
  readonly undecided?: readonly string[];
  readonly nodes: readonly RawNode[];
}

/** A document that nodes and elements cite by a short name. */
export type RawSource = Pick<Basis, 'document' | 'status' | 'checked'>;

export interface RawBasis {
  readonly source: string;
  readonly at: string;
  readonly line?: number;
  readonly to?: number;
  readonly quote?: string;
}

export interface RawCue {
  readonly all?: readonly string[];
  readonly any?: readonly string[];
  readonly none?: readonly string[];
  readonly confidence: number;
}

export interface RawElement {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly optional?: boolean;
  readonly cues: readonly string[];
  readonly basis?: RawBasis;
}

export interface RawForbidden extends Omit<RawCue, 'confidence'> {
  readonly id: string;
  readonly severity: Severity;
  readonly zh: string;
  readonly en: string;
  readonly basis?: RawBasis;
}

export interface RawNode {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly status: SectionStatus;
  readonly severity?: Severity;
  readonly condition?: { readonly fact: string; readonly zh: string; readonly en: string };
  readonly top?: boolean;
  readonly synonyms?: readonly string[];
  readonly contextual?: readonly string[];
  readonly cues?: readonly RawCue[];
  readonly elements?: readonly RawElement[];
  readonly basis?: readonly RawBasis[];
  readonly guidance: { readonly zh: string; readonly en: string };
  readonly clause?: string;
}

/** Id of the section above: everything before the last dot, `undefined` at the first level. */
export function parentId(id: string): string | undefined {
  const dot = id.lastIndexOf('.');
  return dot < 0 ? undefined : id.slice(0, dot);
}
