import type { FactGroup } from '../facts/fact-group.js';
import type { FactType, FactTypes, Located } from '../facts/types.js';
import type { Outline } from '../outline/types.js';
import type { Alignment } from '../standard/alignment.js';
import type { Clause } from '../standard/clause-types.js';
import type { Standard } from '../standard/types.js';
import type { LineText } from '../text/line-text.js';
import type { LineRef, PlaceResolver } from '../text/place.js';
import type { Outside } from './outside.js';
import type { RuleOptions } from './types.js';

/** What a rule sees of one snapshot. Everything is lazy and kept; nothing here is a Markdown node. */
export interface RuleContext extends PlaceResolver {
  readonly standard: Standard;
  readonly outline: Outline;
  readonly alignment: Alignment;
  readonly clauses: readonly Clause[];
  readonly profile: '770' | 'fujian-46' | 'national-plan' | 'final';
  /** Options of the rule that is running. */
  readonly options: RuleOptions;
  /** What the other files of the same agreement say; a rule that reads it names `outside` in `needs`. */
  readonly outside: Outside;
  /** All facts of one type in text order. */
  facts<T extends FactType>(type: T): readonly Located<FactTypes[T]>[];
  /** All facts in groups of neighbouring lines: one of them is new after an edit, what is kept by the others still holds. */
  readonly factGroups: readonly FactGroup[];
  /** The logical line, as written and normalised. An unknown line gives an empty text. */
  line(ref: LineRef): LineText;
  /** The line after, `undefined` at the end of the draft. */
  next(ref: LineRef): LineRef | undefined;
  /** The line before, `undefined` at the start. */
  previous(ref: LineRef): LineRef | undefined;
  /** Exact source between two absolute offsets, for fixes. */
  source(start: number, end: number): string;
  /** Length of the draft in UTF-16 units. */
  readonly length: number;
  /** Number words, headings and edits for putting a clause in; see features of insertion. */
  readonly insertion: InsertionService;
}

/** Puts headings and clauses where they belong, with later numbers and exact references following. */
export interface InsertionService {
  /**
   * Edits that insert the reference clause of a node (or its heading alone when there is no clause) at the place where
   * the node belongs, numbered in the draft's own style.
   */
  insertSection(
    nodeId: string,
  ): readonly { readonly span: { readonly start: number; readonly end: number }; readonly newText: string }[];
  /** The same with other words in place of the reference clause: a sentence for each thing that the draft leaves open. */
  insertText(
    nodeId: string,
    text: string,
  ): readonly { readonly span: { readonly start: number; readonly end: number }; readonly newText: string }[];
  /** Edits that renumber the siblings of one run so that they count up without gaps, with exact references following. */
  renumber(
    run: readonly LineRef[],
  ): readonly { readonly span: { readonly start: number; readonly end: number }; readonly newText: string }[];
}
