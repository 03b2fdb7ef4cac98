import { lookup } from '../../standard/tree.js';
import { clauseText } from './clause-body.js';
import type { RuleContext } from '../context.js';
import type { TextEdit } from '../types.js';

/**
 * Edits that put a missing section where it belongs. A chapter that only groups others has no clause of its own: it goes
 * in with those of all its mandatory children, else with that of the first child that has one.
 */
export function insertSection(context: RuleContext, id: string): readonly TextEdit[] {
  const tree = lookup(context.standard);
  const node = tree.get(id);
  if (!node) return [];
  if (node.clause !== undefined) return context.insertion.insertSection(id);
  const children = tree
    .descendants(node)
    .filter((other) => other.clause !== undefined)
    .sort((a, b) => a.order - b.order);
  const mandatory = children.filter(({ status }) => status === 'mandatory');
  if (mandatory.length < 2) return context.insertion.insertSection((mandatory[0] ?? children[0])?.id ?? id);
  const texts = mandatory.map(({ clause }) => clauseText(context, clause)?.trim() ?? '');
  return context.insertion.insertText(id, texts.join('\n\n'));
}
