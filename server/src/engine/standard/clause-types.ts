import type { ClauseFills, EachParty } from './clause-facts.js';
import type { Bilingual } from './types.js';

/**
 * A piece of a clause body: literal text, a tab stop with its default, or a choice.
 * `ordinal` is the number of the tab stop; equal ordinals are typed together.
 */
export type ClausePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'stop'; readonly ordinal: number; readonly text: string }
  | { readonly kind: 'choice'; readonly ordinal: number; readonly choices: readonly string[] };

/** A reference clause of the library. The body has no heading and no outer number. */
export interface Clause {
  /** `<section id>/<english name>`, also the file path under `snippets/clauses/`. */
  readonly id: string;
  /** Node of the standard where it belongs. */
  readonly section: string;
  readonly title: Bilingual;
  /** What the user types: Chinese, pinyin initials, English. */
  readonly prefixes: { readonly zh: string; readonly pinyin: string; readonly en: string };
  /** `seed` with the lines quoted, `own`, or `mixed`. */
  readonly source: { readonly kind: 'seed' | 'own' | 'mixed'; readonly lines: string };
  readonly caution: Bilingual | undefined;
  readonly requires: readonly string[];
  readonly conflicts: readonly string[];
  /** Heading text to use when the section does not exist yet, without number. */
  readonly heading: string;
  /** Tab stops that the draft itself may fill, by number. */
  readonly facts: ClauseFills;
  /** What is repeated for each party of the draft. */
  readonly eachParty: EachParty;
  readonly body: readonly ClausePart[];
  /** A clause of the user's own library, beside those that the product brings. */
  readonly own?: true;
  /** The body in snippet syntax (`${1:…}`, `${1|…,…|}`), lines separated by `\n`. */
  readonly snippet: string;
}
