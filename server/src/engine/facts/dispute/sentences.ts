/** A part of a text, half-open. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

const SENTENCE_END = '。;!?';

/** What was split last: the readers of a line come one by one with the same text. */
let last: { readonly text: string; readonly table: boolean; readonly parts: readonly Part[] } | undefined;

/** Sentences of a normalised text in order (`。；！？`, and `|` in a table row). Marks belong to the sentence they end. */
export function sentencesOf(text: string, table: boolean): readonly Part[] {
  if (last?.text !== text || last.table !== table)
    last = { text, table, parts: split(text, 0, text.length, table ? `${SENTENCE_END}|` : SENTENCE_END) };
  return last.parts;
}

/** The parts of one sentence between commas. */
export function segmentsOf(text: string, sentence: Part): readonly Part[] {
  return split(text, sentence.start, sentence.end, ',');
}

function split(text: string, from: number, to: number, marks: string): readonly Part[] {
  const out: Part[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    if (!marks.includes(text[at]!)) continue;
    out.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < to) out.push({ start, end: to });
  return out;
}
