import { compareLines, type LineRef } from '../../text/place.js';

/** Lines from `from` up to `end` (exclusive). */
export interface Extent {
  readonly from: LineRef;
  readonly end: LineRef;
}

/** A look-up that tells whether a line lies in one of the extents; logarithmic per line. */
export function inside(extents: readonly Extent[]): (ref: LineRef) => boolean {
  const sorted = [...extents].sort((a, b) => compareLines(a.from, b.from));
  const merged: { from: LineRef; end: LineRef }[] = [];
  for (const { from, end } of sorted) {
    const last = merged.at(-1);
    if (last && compareLines(from, last.end) <= 0) {
      if (compareLines(end, last.end) > 0) last.end = end;
    } else merged.push({ from, end });
  }
  return (ref) => {
    let low = 0;
    let high = merged.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareLines(merged[middle]!.from, ref) <= 0) low = middle + 1;
      else high = middle;
    }
    const found = merged[low - 1];
    return found !== undefined && compareLines(ref, found.end) < 0;
  };
}
