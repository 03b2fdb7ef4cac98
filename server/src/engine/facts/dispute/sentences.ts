/** A part of a text, half-open. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

const SENTENCE_END = '。;!?';

/** Sentences of a normalised text in order (`。；！？`, and `|` in a table row). Marks belong to the sentence they end. */
export function sentencesOf(text: string, table: boolean): readonly Part[] {
  return split(text, 0, text.length, table ? `${SENTENCE_END}|` : SENTENCE_END);
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
