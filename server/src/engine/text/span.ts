/** Half-open range of UTF-16 offsets into the exact text given: `start` is included, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One replacement on one version of a text; an insertion has an empty span. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** True when the two spans share a character, or touch at an empty span. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
    ? true
    : a.start === b.start && (a.start === a.end || b.start === b.end);
}

/**
 * The text after all edits. Edits may come in any order; they all refer to `text` and must not overlap
 * (insertions at one place keep their order). Offsets outside the text are clamped.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.map((edit, index) => ({ edit, index }));
  sorted.sort(
    (a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end || a.index - b.index,
  );
  let out = '';
  let at = 0;
  for (const { edit } of sorted) {
    const start = Math.max(at, Math.min(text.length, edit.span.start));
    out += text.slice(at, start) + edit.newText;
    at = Math.max(start, Math.min(text.length, edit.span.end));
  }
  return out + text.slice(at);
}
