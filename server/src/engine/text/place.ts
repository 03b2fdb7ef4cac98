import type { Span } from './span.js';

/**
 * A logical line of the draft: the index of its chunk in the document and its index in the chunk.
 * It stays valid while text is typed inside lines, so everything cached about structure refers to lines.
 */
export interface LineRef {
  readonly chunk: number;
  readonly line: number;
}

/** A range inside one logical line: half-open UTF-16 offsets relative to the start of the line. */
export interface Place extends LineRef {
  readonly from: number;
  readonly to: number;
}

/** Order of two lines in the draft: negative when `a` stands before `b`. */
export function compareLines(a: LineRef, b: LineRef): number {
  return a.chunk - b.chunk || a.line - b.line;
}

/** `chunk:line`, for look-ups by line. */
export function lineKey({ chunk, line }: LineRef): string {
  return `${chunk}:${line}`;
}

/** Turns places into absolute spans of the current text. */
export interface PlaceResolver {
  spanOf(place: Place): Span;
  lineSpan(ref: LineRef): Span;
  lineText(ref: LineRef): string;
}

/**
 * A look-up of the last of some things, sorted by their lines, that stands on a line or before it: its index, -1 for none.
 * Lines asked for one after the other cost a step each, others the logarithm of their number.
 */
export function lastUpTo(sorted: readonly { readonly ref: LineRef }[]): (ref: LineRef) => number {
  let hint = -1;
  const holds = (index: number, ref: LineRef): boolean =>
    (index < 0 || compareLines(sorted[index]!.ref, ref) <= 0) &&
    (index + 1 >= sorted.length || compareLines(sorted[index + 1]!.ref, ref) > 0);
  return (ref) => {
    if (holds(hint, ref)) return hint;
    if (hint + 1 < sorted.length && holds(hint + 1, ref)) return ++hint;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareLines(sorted[middle]!.ref, ref) <= 0) low = middle + 1;
      else high = middle;
    }
    return (hint = low - 1);
  };
}
