import type { Standard, StandardNode } from './types.js';

interface Index {
  readonly byId: ReadonlyMap<string, StandardNode>;
  readonly ancestors: Map<string, readonly StandardNode[]>;
  readonly descendants: Map<string, readonly StandardNode[]>;
}

const indexes = new WeakMap<Standard, Index>();

function indexOf(standard: Standard): Index {
  let index = indexes.get(standard);
  if (index === undefined) {
    index = {
      byId: new Map(standard.nodes.map((node) => [node.id, node])),
      ancestors: new Map(),
      descendants: new Map(),
    };
    indexes.set(standard, index);
  }
  return index;
}

/** The node with this id, `undefined` when the standard has none. */
export function byId(standard: Standard, id: string): StandardNode | undefined {
  return indexOf(standard).byId.get(id);
}

/** Nodes above `id`, nearest first, without the node itself; empty for an unknown id. */
export function ancestors(standard: Standard, id: string): readonly StandardNode[] {
  const index = indexOf(standard);
  let list = index.ancestors.get(id);
  if (list === undefined) {
    const parent = index.byId.get(id)?.parent;
    const node = parent === undefined ? undefined : index.byId.get(parent);
    list = node === undefined ? [] : [node, ...ancestors(standard, node.id)];
    index.ancestors.set(id, list);
  }
  return list;
}

/** Nodes directly below `id` in typical order; empty for an unknown id. */
export function childrenOf(standard: Standard, id: string): readonly StandardNode[] {
  const index = indexOf(standard);
  return (index.byId.get(id)?.children ?? []).flatMap((child) => index.byId.get(child) ?? []);
}

/** All nodes below `id` in typical order, without the node itself; empty for an unknown id. */
export function descendants(standard: Standard, id: string): readonly StandardNode[] {
  const index = indexOf(standard);
  let list = index.descendants.get(id);
  if (list === undefined) {
    list = childrenOf(standard, id).flatMap((child) => [child, ...descendants(standard, child.id)]);
    index.descendants.set(id, list);
  }
  return list;
}

/** The top section that `id` is or lies in; `undefined` for containers and unknown ids. */
export function topOf(standard: Standard, id: string): StandardNode | undefined {
  const node = byId(standard, id);
  if (node?.top === true) return node;
  return ancestors(standard, id).find((above) => above.top);
}
