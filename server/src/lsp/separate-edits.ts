import type { Finding, FixAction, Span, TextEdit } from '../engine/index.js';

/**
 * The edits of all fixes that are safe and do not get in each other's way: the first safe fix of every finding, in text
 * order, taken whole or not at all. What is left out is mended by the next round.
 */
export function separateEdits(fixes: readonly FixAction[]): TextEdit[] {
  const taken: TextEdit[] = [];
  const mended = new Set<Finding>();
  const inOrder = fixes
    .filter(({ safety, edits }) => safety === 'safe' && edits.length > 0)
    .map((fix) => ({ fix, start: Math.min(...fix.edits.map(({ span }) => span.start)) }))
    .sort((a, b) => a.start - b.start);
  for (const { fix } of inOrder) {
    if (mended.has(fix.finding)) continue;
    // the same edit wanted by two findings is made once
    const edits = fix.edits.filter((edit) => !taken.some((other) => same(edit, other)));
    if (edits.some((edit) => taken.some((other) => collide(edit.span, other.span)))) continue;
    mended.add(fix.finding);
    taken.push(...edits);
  }
  return taken.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function same(a: TextEdit, b: TextEdit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.newText === b.newText;
}

/** Spans that share a character, or two insertions at one place, whose order nobody could tell. */
function collide(a: Span, b: Span): boolean {
  return (
    (a.start < b.end && b.start < a.end) || (a.start === b.start && (a.start === a.end || b.start === b.end))
  );
}
