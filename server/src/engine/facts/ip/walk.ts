import type { LineText } from '../../text/line-text.js';
import { alternatives } from '../dispute/offered.js';
import { sentencesOf, type Part } from '../dispute/sentences.js';

/** A sentence of a line, normalised, with what its line has said before. */
export interface Sentence {
  readonly part: Part;
  readonly text: string;
  /** The sentences of the same line before it, at most {@link REACH} characters. */
  readonly before: string;
}

const REACH = 200;
const BOX = /[□☐]/;

/** Sentences of a line; what only stands beside an unticked box or in a drafting note is blanked out at equal length. */
export function sentences(line: LineText, table: boolean): readonly Sentence[] {
  const text = operative(line.text);
  return sentencesOf(text, table).map((part) => ({
    part,
    text: text.slice(part.start, part.end),
    before: text.slice(Math.max(0, part.start - REACH), part.start),
  }));
}

function operative(text: string): string {
  let out = text;
  if (BOX.test(out)) out = out.replace(/[□☐][^□☐☑☒■√✓。;]{0,200}/g, (words) => '·'.repeat(words.length));
  if (!out.includes('(') && !out.includes('[')) return out;
  for (const { start, end } of alternatives(text)) {
    out = out.slice(0, start) + '·'.repeat(end - start) + out.slice(end);
  }
  return out;
}

/** Offsets in the line as written of a part of a sentence. */
export function placeIn(
  line: LineText,
  start: number,
  end: number,
): { readonly from: number; readonly to: number } {
  return { from: line.toRaw(start), to: line.toRaw(Math.max(start, end - 1)) + 1 };
}

/** The part of a sentence between commas that holds an index, with its bounds. */
export function segmentAt(text: string, index: number): Part {
  const start = text.lastIndexOf(',', index - 1) + 1;
  const end = text.indexOf(',', index);
  return { start, end: end < 0 ? text.length : end };
}

/** Number and label of a clause at the head of its first sentence, with what joins a phrase to the one before. */
const LABEL =
  /^(?:[,、但且并而])?(?:[-+•])?(?:第[一二三四五六七八九十百\d]{1,6}[条款项]|[\d.]{1,8}[、.]?|\([一二三四五六七八九十\d]{1,3}\))?(?:\([^()]{0,20}\))?/;

/** The whole phrase between commas that a match stands in, without label and closing mark. */
export function phraseAt(text: string, start: number, end: number): Part {
  const from = segmentAt(text, start).start;
  let to = segmentAt(text, Math.max(start, end - 1)).end;
  while (to > end && /[,。;:!?|]/.test(text[to - 1]!)) to--;
  const lead = LABEL.exec(text.slice(from, to))?.[0].length ?? 0;
  return { start: from + lead < end ? from + lead : start, end: to };
}
