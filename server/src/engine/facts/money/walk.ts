import type { LineText } from '../../text/line-text.js';
import { alternatives } from '../dispute/offered.js';
import { sentencesOf, type Part } from '../dispute/sentences.js';

/** A sentence of a line, normalised, with what its line has said before. */
export interface Sentence {
  readonly start: number;
  readonly text: string;
  /** The line before it, at most {@link REACH} characters. */
  readonly before: string;
}

const REACH = 160;
/** Sentences longer than this are read up to here. */
const LONGEST = 4000;

/** The text of a line with drafting notes and unticked choices blanked out, at equal length. */
export function operativeText(line: LineText): string {
  let out = line.text;
  if (/[□☐]/.test(out)) out = out.replace(/[□☐][^□☐☑☒■√✓。;]{0,200}/g, (words) => '·'.repeat(words.length));
  if (!out.includes('(') && !out.includes('[')) return out;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of alternatives(line.text)) {
    pieces.push(out.slice(at, start), '·'.repeat(end - start));
    at = end;
  }
  return pieces.join('') + out.slice(at);
}

/** What was taken apart last: the readers of a line come one by one with the same text. */
let last: { readonly text: string; readonly list: readonly Sentence[] } | undefined;

/** Sentences of a text; `;` ends one unless `long`. */
export function sentences(text: string, long = false): readonly Sentence[] {
  if (long) return split(text, true);
  if (last?.text !== text) last = { text, list: split(text, false) };
  return last.list;
}

function split(text: string, long: boolean): readonly Sentence[] {
  const parts = long ? joined(sentencesOf(text, false), text) : sentencesOf(text, false);
  return parts.map(({ start, end }) => ({
    start,
    text: text.slice(start, Math.min(end, start + LONGEST)),
    before: text.slice(Math.max(0, start - REACH), start),
  }));
}

function joined(parts: readonly Part[], text: string): readonly Part[] {
  const out: Part[] = [];
  for (const { start, end } of parts) {
    const last = out.at(-1);
    if (last && text[start - 1] === ';') out[out.length - 1] = { start: last.start, end };
    else out.push({ start, end });
  }
  return out;
}

/** Offsets in the line as written of a part of its normalised text. */
export function placeIn(
  line: LineText,
  start: number,
  end: number,
): { readonly from: number; readonly to: number } {
  return { from: line.toRaw(start), to: line.toRaw(Math.max(start, end - 1)) + 1 };
}

/** The part of a text between commas that holds an index. */
export function segmentAt(text: string, index: number): Part {
  const start = Math.max(text.lastIndexOf(',', index - 1), text.lastIndexOf(';', index - 1)) + 1;
  let end = index;
  while (end < text.length && !',;。'.includes(text[end]!)) end++;
  return { start, end };
}

/** Number and label of a clause at the head of its first sentence, with what joins a phrase to the one before. */
const LEAD =
  /^(?:[,、:但且并而])?(?:[-+•])?(?:第[一二三四五六七八九十百\d]{1,6}[条款项]|\d{1,2}(?:\.\d{1,2}){0,3}[、.]?(?![0-9%])|\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}、)?(?:\([^()]{0,20}\))?/;

/** The whole phrase between commas that a match stands in, without label and closing mark. */
export function phraseAt(text: string, start: number, end: number): Part {
  const from = segmentAt(text, start).start;
  let to = segmentAt(text, Math.max(start, end - 1)).end;
  while (to > end && /[,。;:!?|]/.test(text[to - 1]!)) to--;
  const lead = LEAD.exec(text.slice(from, to))?.[0].length ?? 0;
  return { start: Math.min(start, from + lead), end: to };
}

/** Two groups of plain words, the second at most `gap` characters behind the first: linear, and read as a table. */
export interface Pair {
  readonly head: RegExp;
  readonly tail: RegExp;
  readonly gap: number;
}

/** `heads` and `tails` are alternations of plain words (`由|委托`). */
export function pair(heads: string, tails: string, gap: number): Pair {
  return { head: new RegExp(heads, 'g'), tail: new RegExp(tails), gap };
}

/** From the first of the heads to the end of its tail, `undefined` where none of the pairs holds. */
export function pairIn(text: string, pairs: readonly Pair[]): Part | undefined {
  for (const { head, tail, gap } of pairs) {
    head.lastIndex = 0;
    for (let match = head.exec(text); match; match = head.exec(text)) {
      const behind = match.index + match[0].length;
      const found = tail.exec(text.slice(behind, behind + gap));
      if (found) return { start: match.index, end: behind + found.index + found[0].length };
    }
  }
  return undefined;
}
