import type { Nodes, Root, RootContent } from 'mdast';
import type { Point } from 'unist';

/** How positions move when a tree is seen from another origin. `firstColumn` moves the columns of line 1 before the move. */
export interface Shift {
  readonly offset: number;
  readonly lines: number;
  readonly firstColumn: number;
}

/** Offset at which a top-level node starts; those always have a position. */
export function startOf(node: RootContent): number {
  return node.position!.start.offset!;
}

/** True when `node` has descendants more than `limit` levels below it. Looks no deeper than that. */
export function isDeeperThan(node: Nodes, limit: number): boolean {
  if (limit < 0) return true;
  return 'children' in node && node.children.some((child) => isDeeperThan(child, limit - 1));
}

/** Moves the positions of a tree that nobody else holds yet. Generated nodes of GFM autolinks have none. */
export function moveInPlace(node: Nodes, shift: Shift): void {
  if (node.position) {
    node.position = {
      start: movePoint(node.position.start, shift),
      end: movePoint(node.position.end, shift),
    };
  }
  if ('children' in node) for (const child of node.children) moveInPlace(child, shift);
}

/**
 * Lets go of the room that lists of children keep for more of them: V8 makes a list that grows by one at a time ready for
 * seventeen, and most nodes have one child or two. For a tree that nobody else holds yet.
 */
export function tighten(node: Nodes): void {
  if (!('children' in node)) return;
  for (const child of node.children) tighten(child);
  node.children = node.children.slice() as typeof node.children;
}

/** A copy of a tree with its positions moved. */
export function movedCopy<T extends Nodes>(node: T, shift: Shift): T {
  const copy = { ...node };
  if (node.position) {
    copy.position = {
      start: movePoint(node.position.start, shift),
      end: movePoint(node.position.end, shift),
    };
  }
  if ('children' in node && 'children' in copy) {
    copy.children = node.children.map((child) => movedCopy(child, shift)) as typeof copy.children;
  }
  return copy;
}

function movePoint(point: Point, shift: Shift): Point {
  return {
    line: point.line + shift.lines,
    column: point.line === 1 ? point.column + shift.firstColumn : point.column,
    offset: point.offset! + shift.offset,
  };
}

/** An empty document's tree, as remark gives it. */
export function emptyRoot(): Root {
  const start = { line: 1, column: 1, offset: 0 };
  return { type: 'root', children: [], position: { start, end: { ...start } } };
}
