import type { LineRef } from '../text/place.js';

/** How a clause is numbered. `decimal` covers 1.1, 1.1.1 …; `letter` is kept for completeness of lists. */
export type NumberStyle =
  | 'part' // 第一编, 第一部分
  | 'chapter' // 第一章
  | 'section' // 第一节
  | 'article' // 第一条
  | 'han' // 一、
  | 'han-paren' // （一）
  | 'arabic' // 1. 1、 1．
  | 'arabic-close' // 1)
  | 'arabic-paren' // （1）
  | 'decimal' // 1.1, 3.2.1
  | 'circled'; // ①

/** The number at the head of a line. Offsets are relative to the line as written. */
export interface ClauseNumber {
  readonly style: NumberStyle;
  /** Values from the outermost to the own one: `[3, 2]` for 3.2; one value for all other styles. */
  readonly values: readonly number[];
  /** The number as written, with its separator (`第一条`, `一、`, `3.2`). */
  readonly raw: string;
  readonly from: number;
  readonly to: number;
}

/** What makes a line a heading. */
export type HeadingMark = 'atx' | 'setext' | 'bold' | 'number' | 'run-in' | 'short';

/** One clause or heading of the draft. */
export interface OutlineNode {
  readonly ref: LineRef;
  readonly mark: HeadingMark;
  /** ATX or setext level, 0 otherwise. */
  readonly level: number;
  readonly number: ClauseNumber | undefined;
  /** Normalised title without number, `''` for a numbered clause without one. */
  readonly title: string;
  /** Where the title stands in the line as written; equal offsets when there is none. */
  readonly titleFrom: number;
  readonly titleTo: number;
  /** True when text of the clause follows on the same line. */
  readonly hasText: boolean;
  /** True for a line that is a heading in form: ATX, setext, bold, or a numbered or short line that is all title. */
  readonly heading: boolean;
  readonly parent: OutlineNode | undefined;
  readonly children: readonly OutlineNode[];
  /** Nesting in the outline, 0 at the top. */
  readonly depth: number;
  /** First line after the clause and everything below it (exclusive); may be one past the last line. */
  readonly end: LineRef;
  readonly region: 'body' | 'annex' | 'signature' | 'contents' | 'note';
}

/** The draft as numbered clauses and headings, in text order. */
export interface Outline {
  readonly roots: readonly OutlineNode[];
  /** All nodes in text order. */
  readonly nodes: readonly OutlineNode[];
}
