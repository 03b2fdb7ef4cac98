import type { CompletionOffer, Insertion } from '../../api.js';
import type { Clause } from '../../standard/clause-types.js';
import type { Bilingual, StandardNode } from '../../standard/types.js';
import type { Span } from '../../text/span.js';
import { trimEndOf, trimStartOf } from '../../text/trim.js';
import type { Draft } from '../draft.js';
import { besideGone, planInsertionAt } from '../insertion.js';

/** A line that holds nothing but what is being typed: marks, a number, the beginning of a word. */
export interface TypedLine {
  readonly span: Span;
  readonly text: string;
  /** The draft without it; undefined where the rest is no agreement. */
  readonly bare: Draft | undefined;
}

/** What taking an offer does to the text. */
export interface Target {
  readonly change: Pick<CompletionOffer, 'filterText' | 'replace' | 'snippet' | 'additionalEdits' | 'away'>;
  /** Said beside the offer. */
  readonly effect: readonly Bilingual[];
  readonly note: Bilingual | undefined;
}

const AWAY: Bilingual = { zh: '插入到标准位置', en: 'goes to its standard place' };
const FOLLOWED: Bilingual = { zh: '后文编号和引用随动', en: 'later numbers and references follow' };

/**
 * Where a section, or a clause of it, goes: on the typed line where that is a place for it, later numbers and references
 * following; else to its own place, and what is typed goes. `typed` and `word` are what called for it.
 */
export function targetOf(
  line: TypedLine | undefined,
  typed: Span,
  word: string,
  node: StandardNode,
  clause: Clause | undefined,
): Target {
  const here = line?.bare && planInsertionAt(line.bare, node, clause, line.span.start);
  if (!line?.bare || !here) {
    const change = { filterText: word, replace: typed, snippet: '', additionalEdits: [] };
    return { change: { ...change, away: line?.span ?? typed }, effect: [AWAY], note: undefined };
  }
  return {
    change: { filterText: line.text, ...inPlace(line.bare, line.span, here) },
    effect: here.edits.length > 0 ? [FOLLOWED] : [],
    note: here.note,
  };
}

/** An insertion into the draft without a line as one that takes the place of the line. */
function inPlace(
  bare: Draft,
  line: Span,
  { snippet, edits }: Insertion,
): Pick<CompletionOffer, 'replace' | 'snippet' | 'additionalEdits'> {
  const end = snippet.includes('\r\n') ? '\r\n' : '\n';
  const above = bare.source(Math.max(0, line.start - 4), line.start);
  const below = bare.source(line.start, line.start + 4);
  const text = trimEndOf(trimStartOf(snippet, '\r\n'), '\r\n');
  return {
    replace: line,
    snippet: (apart(above) ? '' : end) + text + (apart(below) ? '' : end),
    additionalEdits: besideGone(edits, line),
  };
}

/** Nothing, or a blank line. */
function apart(text: string): boolean {
  return text.trim() === '' || /(?:\n|\r\n?)[ \t]*(?:\n|\r\n?)/.test(text);
}
