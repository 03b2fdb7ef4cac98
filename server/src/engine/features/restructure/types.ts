import type { Bilingual } from '../../standard/types.js';
import type { Span, TextEdit } from '../../text/span.js';

/** What can be done to the order and the numbers of clauses. */
export type RestructureOperation =
  'renumber-all' | 'renumber-from' | 'move-up' | 'move-down' | 'split' | 'merge' | 'unify' | 'repair';

export const OPERATIONS: readonly RestructureOperation[] = [
  'renumber-all',
  'renumber-from',
  'move-up',
  'move-down',
  'split',
  'merge',
  'unify',
  'repair',
];

/** Something that was left alone, and why. */
export interface LeftAlone {
  readonly span: Span;
  readonly reason: Bilingual;
}

/** Edits that belong together (one undo step), and what a person has to decide. */
export interface Restructured {
  readonly edits: readonly TextEdit[];
  /** In text order. */
  readonly left: readonly LeftAlone[];
  /** Where the cursor belongs afterwards, in the text after the edits; undefined: where it is. */
  readonly cursor?: number;
}

/** The result of an operation, or the reason why it does not apply here. */
export type Restructuring = Restructured | { readonly refusal: Bilingual };
