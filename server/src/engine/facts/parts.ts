import type { Span } from '../text/span.js';

/** The spans sorted and merged where they overlap or touch. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const out: Span[] = [];
  for (const { start, end } of sorted) {
    const last = out.at(-1);
    if (last && start <= last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else out.push({ start, end });
  }
  return out;
}

/** True when one of the merged spans shares a character with `from..to`; logarithmic. */
export function touches(merged: readonly Span[], from: number, to: number): boolean {
  let low = 0;
  let high = merged.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (merged[middle]!.end <= from) low = middle + 1;
    else high = middle;
  }
  return low < merged.length && merged[low]!.start < to;
}
