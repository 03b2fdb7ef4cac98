import type { OutlineNode } from '../../outline/types.js';
import { branchOf, ClauseTable } from '../../rules/support/reference/clause-table.js';
import { compareLines } from '../../text/place.js';
import type { Span } from '../../text/span.js';
import { contentsOf } from '../contents.js';
import type { Draft } from '../draft.js';
import { clauseBefore } from '../navigation/resolve.js';
import { carryInner, planNumbers } from '../renumber.js';
import { blockOf, swapped } from './blocks.js';
import { leftOf, refuse } from './outcome.js';
import type { Restructuring } from './types.js';

/** Puts a clause before or behind its neighbour of the same level; numbers keep their order, references follow. */
export function moveClause(draft: Draft, node: OutlineNode, way: 'up' | 'down'): Restructuring {
  const siblings = (node.parent?.children ?? draft.outline.roots).filter(
    ({ region }) => region === node.region,
  );
  const other = siblings[siblings.indexOf(node) + (way === 'up' ? -1 : 1)];
  if (!other || !alike(node, other)) {
    return way === 'up'
      ? refuse('前面没有同级的条款。', 'There is no clause of the same level before it.')
      : refuse('后面没有同级的条款。', 'There is no clause of the same level behind it.');
  }
  const [first, second] = way === 'up' ? [other, node] : [node, other];
  const table = ClauseTable.of(draft.outline);
  if (table.instrumentAt(first.ref) !== table.instrumentAt(second.ref))
    return refuse('前后属于两份文件，不能互换。', 'The two belong to different deeds.');
  if (branchOf(first) + branchOf(second) > 0)
    return refuse(
      '“第五条之一”这类编号依附于前一条，不能移动。',
      'A number such as 第五条之一 hangs on the article before it and cannot move.',
    );
  const [a, b] = [blockOf(draft, first), blockOf(draft, second)];
  if (draft.source(a.end, b.start).trim() !== '')
    return refuse(
      '两条之间有不属于任何一条的内容，不能互换。',
      'Something that belongs to neither stands between the two.',
    );
  const changes = exchange(first, second);
  const { edits, open } = planNumbers(draft, changes, orderAfter(draft, first, second));
  const result = swapped(draft, a, b, edits);
  const grown = edits
    .filter(({ span }) => span.end <= a.start)
    .reduce((sum, { span, newText }) => sum + newText.length - (span.end - span.start), 0);
  const behind = way === 'up' ? 0 : result.secondLength + result.gap.length;
  const inContents = contentsBlocks(draft, first, second);
  const all = inContents ? swapped(draft, ...inContents, result.edits).edits : result.edits;
  return { edits: all, left: leftOf(open), cursor: a.start + grown + behind };
}

/** The lines of the table of contents that name two clauses and what is in them, where they stand one below the other. */
function contentsBlocks(
  draft: Draft,
  first: OutlineNode,
  second: OutlineNode,
): readonly [Span, Span] | undefined {
  const entries = contentsOf(draft);
  const linesOf = (whole: OutlineNode): Span | undefined => {
    const lines = entries.filter(({ node }) => inside(whole, node)).map(({ ref }) => draft.lineSpan(ref));
    return lines.length > 0 ? { start: lines[0]!.start, end: lines.at(-1)!.end } : undefined;
  };
  const [a, b] = [linesOf(first), linesOf(second)];
  return a && b && a.end <= b.start && draft.source(a.end, b.start).trim() === '' ? [a, b] : undefined;
}

function inside(whole: OutlineNode, node: OutlineNode): boolean {
  return compareLines(whole.ref, node.ref) <= 0 && compareLines(node.ref, whole.end) < 0;
}

function alike(a: OutlineNode, b: OutlineNode): boolean {
  const [x, y] = [a.number, b.number];
  return x !== undefined && y !== undefined && x.style === y.style && x.values.length === y.values.length;
}

/** The two take each other's number; articles inside chapters are handed out anew in their new order. */
function exchange(first: OutlineNode, second: OutlineNode): Map<OutlineNode, readonly number[]> {
  const changes = new Map<OutlineNode, readonly number[]>();
  const put = (node: OutlineNode, values: readonly number[]): void => {
    if (values.every((value, i) => value === node.number!.values[i])) return;
    changes.set(node, values);
    carryInner(node, values, changes);
  };
  put(first, second.number!.values);
  put(second, first.number!.values);
  if (first.number!.style === 'article') return changes;
  const [a, b] = [articlesIn(first), articlesIn(second)];
  const values = [...a, ...b].map(({ number }) => number!.values);
  // articles that begin with 1 in each chapter keep their numbers
  const runsOn = a.length > 0 && b.length > 0 && b[0]!.number!.values[0]! > a.at(-1)!.number!.values[0]!;
  if (runsOn) [...b, ...a].forEach((node, i) => put(node, values[i]!));
  return changes;
}

function articlesIn(node: OutlineNode): readonly OutlineNode[] {
  return node.children.flatMap((child) => (child.number?.style === 'article' ? [child] : articlesIn(child)));
}

/** Which clause stands before another one when the two have changed places. */
function orderAfter(
  draft: Draft,
  first: OutlineNode,
  second: OutlineNode,
): (node: OutlineNode) => OutlineNode | undefined {
  const lists = new Map<string, readonly OutlineNode[]>();
  return (node) => {
    const { style } = node.number!;
    // items of one list: only their neighbours count
    if (style !== 'article' && style !== first.number!.style) return clauseBefore(draft, node);
    let list = lists.get(style);
    if (!list) {
      const all = ClauseTable.of(draft.outline)
        .instrumentAt(first.ref)
        .nodes.filter(({ number }) => number!.style === style);
      const at = all.findIndex((one) => inside(first, one));
      const one = all.filter((clause) => inside(first, clause));
      const two = all.filter((clause) => inside(second, clause));
      list = at < 0 && two.length === 0 ? all : reorder(all, one, two);
      lists.set(style, list);
    }
    const at = list.indexOf(node);
    if (at < 0) return clauseBefore(draft, node);
    return style === 'article' ? list[at - 1] : siblingBefore(list, at);
  };
}

function reorder(
  all: readonly OutlineNode[],
  one: readonly OutlineNode[],
  two: readonly OutlineNode[],
): readonly OutlineNode[] {
  const moved = new Set([...one, ...two]);
  const at = all.findIndex((node) => moved.has(node));
  const rest = all.filter((node) => !moved.has(node));
  return [...rest.slice(0, at), ...two, ...one, ...rest.slice(at)];
}

function siblingBefore(list: readonly OutlineNode[], at: number): OutlineNode | undefined {
  const node = list[at]!;
  for (let i = at - 1; i >= 0; i--) if (list[i]!.parent === node.parent) return list[i];
  return undefined;
}
