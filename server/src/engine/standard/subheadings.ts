import type { Outline, OutlineNode } from '../outline/types.js';
import { compareLines, type LineRef } from '../text/place.js';
import type { HeadingMatches } from './heading-match.js';
import { lookup } from './tree.js';
import type { Standard, StandardNode } from './types.js';

/**
 * Where the text of a chapter really ends when bold or plain headings of one rank follow it. `四、联盟成员` over
 * `成员的权利` stand beside each other in form; the standard knows that the one is part of the other, and a heading
 * without number directly below a numbered one is. Only chapters that would otherwise be empty are listed.
 */
export function subheadingEnds(
  outline: Outline,
  headings: HeadingMatches,
  standard: Standard,
): ReadonlyMap<OutlineNode, LineRef> {
  const tree = lookup(standard);
  const ends = new Map<OutlineNode, LineRef>();
  const { nodes } = outline;
  const parts = (node: OutlineNode): ReadonlySet<StandardNode> =>
    new Set((headings.matches.get(node) ?? []).flatMap((match) => tree.descendants(match.node)));
  nodes.forEach((node, index) => {
    if (!isBare(node)) return;
    let own: ReadonlySet<StandardNode> | undefined;
    let { end } = node;
    for (let at = index + 1; at < nodes.length; at++) {
      const next = nodes[at]!;
      if (compareLines(next.ref, end) < 0) continue;
      own ??= parts(node);
      if (!isSubheading(node, next, headings, own)) break;
      ({ end } = next);
    }
    if (compareLines(end, node.end) > 0) ends.set(node, end);
  });
  return ends;
}

/** A heading without level, text and clauses. */
function isBare(node: OutlineNode): boolean {
  return node.level === 0 && node.heading && !node.hasText && node.children.length === 0;
}

function isSubheading(
  node: OutlineNode,
  next: OutlineNode,
  headings: HeadingMatches,
  parts: ReadonlySet<StandardNode>,
): boolean {
  if (next.level > 0 || !next.heading || next.region !== node.region) return false;
  const named = headings.matches.get(next);
  if (named) return named.every((match) => parts.has(match.node));
  return node.number !== undefined && next.number === undefined && compareLines(next.ref, node.end) === 0;
}
