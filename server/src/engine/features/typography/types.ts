import type { Bilingual } from '../../standard/types.js';
import type { Span, TextEdit } from '../../text/span.js';

/** What can be written in another form on request; none of them changes a value. */
export type RewriteOperation =
  | 'amount-words' // ¥1,200,000.00 with （大写：人民币壹佰贰拾万元整） behind it
  | 'amount-figures' // 人民币壹佰贰拾万元整 with （小写：¥1,200,000.00） behind it
  | 'amount-to-words' // the figures replaced by the words
  | 'amount-to-figures'; // and back

export const REWRITES: readonly RewriteOperation[] = [
  'amount-words',
  'amount-figures',
  'amount-to-words',
  'amount-to-figures',
];

/** Edits that belong together (one undo step), in text order, or the reason why nothing is to be done here. */
export type Rewriting = { readonly edits: readonly TextEdit[] } | { readonly refusal: Bilingual };

/** Changes of form of one snapshot; refused for a text that is no agreement. */
export interface Typography {
  /** What an operation does to the span: an amount at the cursor, all amounts of a selection. */
  rewrite(operation: RewriteOperation, span: Span): Rewriting;
}
