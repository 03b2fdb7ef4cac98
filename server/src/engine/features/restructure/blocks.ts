import type { OutlineNode } from '../../outline/types.js';
import { compareLines } from '../../text/place.js';
import { applyEdits, type Span, type TextEdit } from '../../text/span.js';
import type { Draft } from '../draft.js';
import { extentOf } from '../navigation/resolve.js';
import { endOf } from '../placement.js';

/**
 * The text of a clause that moves with it: from the comments right before it (they silence findings in it) to the end of
 * its last line, the underline of a setext heading included. Comments at its end belong to what follows.
 */
export function blockOf(draft: Draft, node: OutlineNode): Span {
  const { start, end: whole } = extentOf(draft, node);
  const last = beforeTail(draft, node) ?? whole;
  const comments = beforeComments(draft, last);
  const end = comments > start && comments < last ? comments - trailing(draft, start, comments) : last;
  const rest = draft.source(end, Math.min(draft.length, end + 400));
  const underline = /^(?:\r\n|\n|\r)[ \t]{0,3}(?:=+|-+)[ \t]*(?=\r|\n|$)/.exec(rest);
  return { start: beforeComments(draft, start), end: end + (underline?.[0].length ?? 0) };
}

/** Where a clause ends whose last lines are the list of annexes or the signature page, which belong to no clause. */
function beforeTail(draft: Draft, node: OutlineNode): number | undefined {
  const end = endOf(draft, node);
  const before = compareLines(end, node.end) < 0 ? draft.previous(end) : undefined;
  return before && draft.lineSpan(before).end;
}

/** White space before an offset. */
function trailing(draft: Draft, start: number, offset: number): number {
  const text = draft.source(Math.max(start, offset - 2000), offset);
  return text.length - text.trimEnd().length;
}

/** Start of the comments that stand right before an offset. */
function beforeComments(draft: Draft, offset: number): number {
  let start = offset;
  for (;;) {
    const window = draft.source(Math.max(0, start - 2000), start);
    const text = window.trimEnd();
    if (!text.endsWith('-->')) return start;
    const open = text.lastIndexOf('<!--');
    // a comment at the end of a line of text belongs to that line
    if (open < 0 || /[^\s]$/.test(lineBefore(text, open))) return start;
    start = start - window.length + open;
  }
}

function lineBefore(text: string, at: number): string {
  return text.slice(Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1, at);
}

/** One edit that puts two neighbouring blocks in the other order, each with the edits that fall into it. */
export function swapped(
  draft: Draft,
  first: Span,
  second: Span,
  edits: readonly TextEdit[],
): { readonly edits: readonly TextEdit[]; readonly secondLength: number; readonly gap: string } {
  const inside = (block: Span): string =>
    applyEdits(
      draft.source(block.start, block.end),
      edits
        .filter(({ span }) => span.start >= block.start && span.end <= block.end)
        .map(({ span, newText }) => ({
          span: { start: span.start - block.start, end: span.end - block.start },
          newText,
        })),
    );
  const gap = draft.source(first.end, second.start);
  const [a, b] = [inside(first), inside(second)];
  const whole = { start: first.start, end: second.end };
  const outside = edits.filter(({ span }) => span.end <= whole.start || span.start >= whole.end);
  return {
    edits: [{ span: whole, newText: b + gap + a }, ...outside],
    secondLength: b.length,
    gap,
  };
}
