import type { OutlineNode } from '../../outline/types.js';
import type { Draft } from '../draft.js';
import { clauseAt, nodeAt } from '../navigation/resolve.js';
import { annexAt } from './annexes.js';
import { mergeClause } from './merge.js';
import { moveAnnex } from './move-annex.js';
import { moveClause } from './move.js';
import { refuse } from './outcome.js';
import { renumberAll, renumberFrom } from './renumber-runs.js';
import { repairReferences } from './repair.js';
import { splitClause } from './split.js';
import type { Restructuring, RestructureOperation } from './types.js';
import { unifyNumbers } from './unify.js';

const NO_CLAUSE = refuse('光标不在有编号的条款里。', 'The cursor is in no numbered clause.');

/** The answer for a text that is no agreement. */
export const NO_AGREEMENT = refuse('这份文件不是协议。', 'This file is no agreement.');

/** One operation on the clause at an offset, or on the draft as a whole. */
export function restructure(draft: Draft, operation: RestructureOperation, offset: number): Restructuring {
  const annex = operation === 'move-up' || operation === 'move-down' ? annexAt(draft, offset) : undefined;
  if (annex) return moveAnnex(draft, annex, operation === 'move-up' ? 'up' : 'down');
  const node = numberedAt(draft, offset);
  switch (operation) {
    case 'renumber-all':
      return renumberAll(draft);
    case 'renumber-from':
      return node ? renumberFrom(draft, node) : NO_CLAUSE;
    case 'move-up':
      return node ? moveClause(draft, node, 'up') : NO_CLAUSE;
    case 'move-down':
      return node ? moveClause(draft, node, 'down') : NO_CLAUSE;
    case 'split':
      return splitClause(draft, offset);
    case 'merge':
      return mergeClause(draft, offset);
    case 'unify':
      return unifyNumbers(draft);
    case 'repair':
      return repairReferences(draft);
  }
}

/** The clause whose number stands in the line of the cursor, else the article around it. */
function numberedAt(draft: Draft, offset: number): OutlineNode | undefined {
  const ref = draft.lineAt(offset);
  const node = ref && nodeAt(draft, ref);
  if (!ref || !node) return undefined;
  const own = node.ref.chunk === ref.chunk && node.ref.line === ref.line && node.number ? node : undefined;
  const found = own ?? clauseAt(draft, ref);
  return found?.region === 'contents' || found?.region === 'note' ? undefined : found;
}
