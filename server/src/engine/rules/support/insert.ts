import { lookup } from '../../standard/tree.js';
import type { RuleContext } from '../context.js';
import type { TextEdit } from '../types.js';

/**
 * Edits that put a missing section where it belongs. A chapter that only groups others has no clause of its own: it goes
 * in with that of its first child that has one.
 */
export function insertSection(context: RuleContext, id: string): readonly TextEdit[] {
  const tree = lookup(context.standard);
  const node = tree.get(id);
  if (!node) return [];
  if (node.clause !== undefined) return context.insertion.insertSection(id);
  const child = tree
    .descendants(node)
    .filter((other) => other.clause !== undefined)
    .sort(
      (a, b) => Number(a.status !== 'mandatory') - Number(b.status !== 'mandatory') || a.order - b.order,
    )[0];
  return context.insertion.insertSection(child?.id ?? id);
}
