import type { StandardNode } from '../../standard/types.js';
import type { RuleContext } from '../context.js';
import type { RawFinding } from '../types.js';
import { coveredByAnnex } from './annex-cover.js';
import { anchorFor, firstMatch, matchesOf, topsOf } from './places.js';
import { sourceArgs, titleArgs } from './section-words.js';

/** True when the draft treats the node nowhere, not even in an annex that is named for it. */
export function isAbsent(context: RuleContext, node: StandardNode): boolean {
  return matchesOf(context, node.id).length === 0 && !coveredByAnnex(context, node.id);
}

/** The one finding for a section that is missing, at the place where it belongs. */
export function absence(context: RuleContext, node: StandardNode, message = 'missing'): RawFinding {
  return {
    place: anchorFor(context, node),
    section: node.id,
    subject: node.id,
    message: { id: message, args: { ...titleArgs(node), ...sourceArgs(node) } },
    ...(node.severity ? { severity: node.severity } : {}),
    basis: node.basis,
    fixes: canInsert(context, node) ? [{ id: 'insert', args: titleArgs(node), safety: 'needs-review' }] : [],
  };
}

/** Other matters are a section only by their heading, which a draft without headings has no form for. */
function canInsert(context: RuleContext, node: StandardNode): boolean {
  return node.id !== 'main.other' || mainHeadings(context);
}

function mainHeadings(context: RuleContext): boolean {
  return topsOf(context).some(
    ({ id }) => id.startsWith('main.') && firstMatch(context, id)?.outline?.heading === true,
  );
}
