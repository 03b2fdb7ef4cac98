import type { TextEdit } from '../text/span.js';

/** One replacement, its offsets in order and inside the text. */
export interface Replace {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** A whole number from 0 to `most`; 0 for what is no number. */
export function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most, Math.trunc(value) || 0));
}

/**
 * The smallest replacement that does what `edit` does to a text of `length` characters, of which `slice` reads a part:
 * editors that send whole texts, and formatters, replace much by almost the same.
 */
export function narrowEdit(
  edit: TextEdit,
  length: number,
  slice: (start: number, end: number) => string,
): Replace {
  const start = clamp(edit.span.start, length);
  const end = Math.max(start, clamp(edit.span.end, length));
  const { newText } = edit;
  const old = slice(start, end);
  const most = Math.min(old.length, newText.length);
  let before = 0;
  while (before < most && old.charCodeAt(before) === newText.charCodeAt(before)) before++;
  let after = 0;
  while (
    after < most - before &&
    old.charCodeAt(old.length - 1 - after) === newText.charCodeAt(newText.length - 1 - after)
  ) {
    after++;
  }
  return { start: start + before, end: end - after, newText: newText.slice(before, newText.length - after) };
}
