import type { Span, TextEdit } from '../../text/span.js';

/** Collects edits that lie inside of a range and outside of what is closed. Offsets are absolute. */
export class EditList {
  readonly edits: TextEdit[] = [];

  /** `closed`: sorted spans that no edit may touch. */
  constructor(
    private readonly range: Span,
    private readonly closed: readonly Span[],
  ) {}

  /** True when characters of a span may be changed. */
  free(start: number, end: number): boolean {
    if (start < this.range.start || end > this.range.end) return false;
    let low = 0;
    let high = this.closed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.closed[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    const next = this.closed[low];
    return next === undefined || next.start >= end;
  }

  /** Takes an edit, unless its place is not free. */
  put(start: number, end: number, newText: string): void {
    if (this.free(start, end)) this.edits.push({ span: { start, end }, newText });
  }
}
