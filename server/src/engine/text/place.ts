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
