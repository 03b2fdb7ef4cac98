import type { OutlineNode } from '../../outline/types.js';
import { branchOf } from '../../rules/support/reference/clause-table.js';
import { compareLines } from '../../text/place.js';
import type { Span } from '../../text/span.js';
import type { Draft } from '../draft.js';
import { paragraphsOf } from '../navigation/paragraphs.js';
import { clauseAt } from '../navigation/resolve.js';
import { planNumbers, runOf, shiftFrom, type NumberChanges } from '../renumber.js';
import { leftOf, partedOf, refuse } from './outcome.js';
import { paragraphEdits } from './paragraph-edits.js';
import type { Restructuring } from './types.js';

/**
 * Makes the next clause the last paragraphs (款) of the one at the cursor. References to its paragraphs are written anew;
 * one to the clause as a whole follows where it has a single paragraph, and is listed otherwise.
 */
export function mergeClause(draft: Draft, offset: number): Restructuring {
  const ref = draft.lineAt(offset);
  const node = ref && clauseAt(draft, ref);
  if (!node?.number) return refuse('光标不在有编号的条款里。', 'The cursor is in no numbered clause.');
  const run = runOf(draft, node);
  const next = run[run.indexOf(node) + 1];
  if (!next || next.parent !== node.parent || compareLines(node.end, next.ref) !== 0)
    return refuse('后面没有可以合并的同级条款。', 'There is no clause of the same level behind it to merge.');
  if (next.title !== '')
    return refuse(
      `后一条有自己的标题“${next.title}”，请先去掉标题再合并。`,
      `The next clause has a title of its own (${next.title}); take it out first.`,
    );
  if (branchOf(node) + branchOf(next) > 0 || branchOf(run[run.indexOf(next) + 1] ?? node) > 0)
    return refuse('涉及“第五条之一”这类编号，不能合并。', 'A number such as 第五条之一 is concerned.');
  if (paragraphsOf(draft, node).at(-1)?.items.length)
    return refuse(
      '本条以分项结尾，后一条并入后会被当作最后一项的内容，请手工合并。',
      'The clause ends with a list; the next one would be read as part of its last item.',
    );
  const own = paragraphsOf(draft, node).length;
  const added = paragraphsOf(draft, next).length;
  const values = node.number.values;
  const later = run.filter((other) => compareLines(other.ref, next.ref) > 0);
  const changes: NumberChanges = later[0] ? shiftFrom(later, later[0].ref, -1) : new Map();
  const plan = planNumbers(draft, changes, 'same');
  const inward = paragraphEdits(draft, next, ({ paragraph, item, relative }) => {
    if (relative === 'inside') return paragraph > 0 || item > 0 ? 'open' : 'stays';
    if (relative === 'behind') return 'open';
    if (paragraph > 0) return { values, paragraph: own + paragraph };
    return added === 1 ? { values, paragraph: own + 1 } : 'open';
  });
  const back = paragraphEdits(draft, node, ({ relative }) => (relative === 'behind' ? 'open' : 'stays'));
  return {
    edits: [{ span: leadSpan(draft, next), newText: '' }, ...plan.edits, ...inward.edits],
    left: [...leftOf(plan.open), ...partedOf([...inward.open, ...back.open])],
  };
}

/** Marks, number and gap before the text of a clause; a heading line without text goes with its line breaks. */
function leadSpan(draft: Draft, next: OutlineNode): Span {
  const { start } = draft.lineSpan(next.ref);
  const { raw } = draft.line(next.ref);
  const behind = draft.source(start + next.number!.to, Math.min(draft.length, start + raw.length + 8));
  const gap = /^[\s\u3000*_#:：、.．]*/.exec(behind)![0];
  return { start, end: start + next.number!.to + gap.length };
}
