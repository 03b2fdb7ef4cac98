import type { Bilingual } from '../../standard/types.js';
import type { Span, TextEdit } from '../../text/span.js';

/** What can be written in another form on request; none of them changes a value. */
export type RewriteOperation =
  | 'amount-words' // ¥1,200,000.00 with （大写：人民币壹佰贰拾万元整） behind it
  | 'amount-figures' // 人民币壹佰贰拾万元整 with （小写：¥1,200,000.00） behind it
  | 'amount-to-words' // the figures replaced by the words
  | 'amount-to-figures' // and back
  | 'numerals-arabic' // 三十日 as 30日
  | 'numerals-chinese' // 30日 as 三十日
  | 'numerals-halfwidth'; // ３０日 as 30日

export const REWRITES: readonly RewriteOperation[] = [
  'amount-words',
  'amount-figures',
  'amount-to-words',
  'amount-to-figures',
  'numerals-arabic',
  'numerals-chinese',
  'numerals-halfwidth',
];

/** Edits that belong together (one undo step), in text order, or the reason why nothing is to be done here. */
export type Rewriting = { readonly edits: readonly TextEdit[] } | { readonly refusal: Bilingual };

/** How quantities, percentages and dates are written. */
export type NumeralStyle = 'arabic' | 'chinese' | 'halfwidth';

/** What formatting touches. */
export interface FormatOptions {
  /** Blanks at line ends and inside of sentences, rows of empty lines, indentation that Markdown does not show. */
  readonly whitespace: boolean;
  /** Marks of headings and lists. */
  readonly marks: boolean;
  /** Half-width punctuation in Chinese text. */
  readonly punctuation: boolean;
  /** Indentation of paragraphs by wide or protected spaces. */
  readonly indentation: 'keep' | 'remove';
  readonly numerals: 'keep' | NumeralStyle;
}

/** What formatting does where nothing else is asked for. */
export const DEFAULT_FORMAT: FormatOptions = {
  whitespace: true,
  marks: true,
  punctuation: true,
  indentation: 'keep',
  numerals: 'keep',
};

/** Changes of form of one snapshot; refused for a text that is no agreement. */
export interface Typography {
  /** Edits that tidy the text or a range of it; none for a text that is no agreement. */
  format(options?: FormatOptions, range?: Span): readonly TextEdit[];
  /** What an operation does to the span: to the amount at the cursor, to all of a selection; numerals: or of the draft. */
  rewrite(operation: RewriteOperation, span: Span): Rewriting;
}
