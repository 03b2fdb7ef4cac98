import type { AgreementSettings } from './api.js';
import { detectAgreement, documentNames, ownTitles } from './detect.js';
import { entryFor, entryOf, type StandardEntry } from './standard/entry.js';
import type { Standard } from './standard/types.js';

/** Of an annex whose title calls for no standard: no section is asked for, only what holds for every document. */
const ANNEX: Standard = {
  id: 'annex',
  version: '1.0.0',
  title: { zh: '附件', en: 'Annex' },
  titles: [],
  fallback: false,
  alternative: undefined,
  rules: [],
  forbidden: [],
  nodes: [],
  undecided: [],
};

/** The standards that every draft of an engine can be checked against. */
export interface KnownStandards {
  readonly standards: readonly StandardEntry[];
  /** For drafts whose title does not say what they are. */
  readonly fallback: StandardEntry;
}

/** What a draft is checked against; undefined for a text that is no agreement. `head`: its first `DETECT_HEAD` units. */
export function standardOf(
  known: KnownStandards,
  head: string,
  { standard, standards: own = [], annexOf }: AgreementSettings,
): Standard | undefined {
  if (standard === null) return undefined;
  const named = (id: string | undefined): StandardEntry | undefined =>
    id === undefined ? undefined : entries(known, own).find((entry) => entry.id === id);
  if (standard !== undefined) return (named(standard) ?? known.fallback).load();
  const detection = detectAgreement(head, own.length === 0 ? {} : { titles: endsOf(own) });
  if (annexOf !== undefined && detection.reason !== 'refused') {
    // an annex that repeats the title of its agreement is no second agreement
    const entry = named(detection.standard) ?? byTitle(known, head, own);
    return detection.agreement && !entry.fallback && entry.id !== annexOf ? entry.load() : ANNEX;
  }
  if (!detection.agreement) return undefined;
  return (named(detection.standard) ?? byTitle(known, head, own)).load();
}

/** The standard that the title of a draft calls for: the one with the longest end of it; of equal ones the user's own. */
export function byTitle(known: KnownStandards, head: string, own: readonly Standard[]): StandardEntry {
  const names = [...(own.length === 0 ? [] : ownTitles(head, endsOf(own))), ...documentNames(head)];
  return entryFor(entries(known, own), names) ?? known.fallback;
}

/** Ends of titles that standards are for. */
function endsOf(own: readonly Standard[]): readonly string[] {
  return own.flatMap(({ titles }) => titles);
}

function entries({ standards }: KnownStandards, own: readonly Standard[]): readonly StandardEntry[] {
  return own.length === 0 ? standards : [...own.map(entryOf), ...standards];
}
