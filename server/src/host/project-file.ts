import type { Engine, Profile, ReviewDepth, Severity, Span } from '../engine/index.js';

/** Name of the project file; docs/agreement.schema.json describes it. */
export const PROJECT_FILE = 'agreement.yaml';
/** Longest project file that is read, in UTF-16 units. */
export const MAX_PROJECT_LENGTH = 65_536;

export const PROFILES: readonly Profile[] = ['770', 'fujian-46', 'national-plan', 'final'];
export const DEPTHS: readonly ReviewDepth[] = ['essential', 'standard', 'thorough'];
export const LEVELS: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
/** What a rule can be set to. */
export const RULE_LEVELS: readonly (Severity | 'off')[] = [...LEVELS, 'off'];
export const PROJECT_KEYS = [
  'standard',
  'profile',
  'depth',
  'severity',
  'severityByProfile',
  'options',
  'files',
  'names',
] as const;
export type ProjectKey = (typeof PROJECT_KEYS)[number];

/** Level by rule. */
export type Levels = Readonly<Record<string, Severity | 'off'>>;
export type LevelsByProfile = Readonly<Partial<Record<Profile, Levels>>>;

/** What rules are told, by `rule.option`. */
export type OptionWords = Readonly<Record<string, readonly string[]>>;

/** The keys of all options. */
export function optionKeys({ rules }: Pick<Engine, 'rules'>): readonly string[] {
  return rules.flatMap(({ id, options = [] }) => options.map(({ name }) => `${id}.${name}`)).sort();
}

/** What a project file says; what it does not say, or says wrongly, is absent. */
export interface ProjectSettings {
  readonly standard?: string;
  readonly profile?: Profile;
  readonly depth?: ReviewDepth;
  readonly severities?: Levels;
  readonly severitiesByProfile?: LevelsByProfile;
  /** Words by `rule.option`. */
  readonly options?: OptionWords;
  /** Globs, relative to the folder of the file: what they match is an agreement whatever its title says. */
  readonly files?: readonly string[];
  /** Short names that everybody involved knows: no rule asks for their definition. */
  readonly names?: readonly string[];
}

/** What is wrong with a project file: `line` is 1-based, `span` the words at fault, `meant` the nearest known word. */
export type ProjectProblem = { readonly line: number; readonly span: Span } & (
  | { readonly kind: 'too-large' | 'too-deep' }
  | { readonly kind: 'syntax'; readonly reason: string }
  | { readonly kind: 'not-a-map'; readonly key: string | undefined }
  | { readonly kind: 'not-a-list'; readonly key: string }
  | {
      readonly kind: 'unknown-key' | 'unknown-rule' | 'unknown-option';
      readonly key: string;
      readonly meant: string | undefined;
    }
  | {
      readonly kind: 'wrong-value';
      readonly key: string;
      readonly value: string;
      readonly allowed: readonly string[];
      readonly meant: string | undefined;
    }
);

export interface ProjectFile {
  /** What could be read; what is wrong is left out. */
  readonly settings: ProjectSettings;
  readonly problems: readonly ProjectProblem[];
}
