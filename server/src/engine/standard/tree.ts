import type { Standard, StandardNode } from './types.js';

/** Look-ups in the tree of one standard. */
export interface StandardLookup {
  get(id: string): StandardNode | undefined;
  /** The section among the top ids that a node belongs to; the node itself for top nodes and containers. */
  chapter(node: StandardNode): StandardNode;
  readonly tops: readonly StandardNode[];
  descendants(node: StandardNode): readonly StandardNode[];
}

const lookups = new WeakMap<Standard, StandardLookup>();

/** Look-ups of a standard, built once. */
export function lookup(standard: Standard): StandardLookup {
  let found = lookups.get(standard);
  if (!found) lookups.set(standard, (found = build(standard)));
  return found;
}

function build(standard: Standard): StandardLookup {
  const byId = new Map(standard.nodes.map((node) => [node.id, node]));
  const chapters = new Map<StandardNode, StandardNode>();
  for (const node of standard.nodes) {
    let at = node;
    while (!at.top) {
      const parent = at.parent === undefined ? undefined : byId.get(at.parent);
      if (!parent) break;
      at = parent;
    }
    chapters.set(node, at.top ? at : node);
  }
  return {
    get: (id) => byId.get(id),
    chapter: (node) => chapters.get(node) ?? node,
    tops: standard.nodes.filter((node) => node.top),
    descendants: (node) => standard.nodes.filter((other) => other.id.startsWith(`${node.id}.`)),
  };
}
