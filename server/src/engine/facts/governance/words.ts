import type { LineText } from '../../text/line-text.js';
import type { Part } from '../dispute/sentences.js';

/** A part of a line with its own words; what the readers of this family work on. */
export interface Words {
  readonly line: LineText;
  readonly sentence: Part;
  /** Normalised text of the sentence. */
  readonly text: string;
}

/** Offsets in the line as written of `from..to` (half-open, in the sentence's text). */
export function rawSpan(
  { line, sentence }: Words,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  return {
    from: line.toRaw(sentence.start + from),
    to: line.toRaw(sentence.start + Math.max(from, to - 1)) + 1,
  };
}

/** The parts of a sentence between commas, with their offsets in it. */
export function commaParts(text: string): readonly { readonly text: string; readonly start: number }[] {
  const out: { text: string; start: number }[] = [];
  let start = 0;
  for (const part of text.split(/[,:]/)) {
    out.push({ text: part, start });
    start += part.length + 1;
  }
  return out;
}

/** 首届, 第一届, 首任: the words speak about the beginning only. */
export const FIRST = /首届|首任|第一届|首批/;
