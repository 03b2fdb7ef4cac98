import type { OutlineNode } from '../../outline/types.js';
import { branchOf } from '../../rules/support/reference/clause-table.js';
import { compareLines } from '../../text/place.js';
import type { Draft } from '../draft.js';
import { paragraphsOf } from '../navigation/paragraphs.js';
import { clauseAt } from '../navigation/resolve.js';
import { withValues } from '../number-format.js';
import { planNumbers, runOf, shiftFrom, type NumberChanges } from '../renumber.js';
import { leftOf, lineBreak, partedOf, refuse } from './outcome.js';
import { paragraphEdits } from './paragraph-edits.js';
import type { Restructuring } from './types.js';

/**
 * Makes two clauses of one at the cursor, which stands between two sentences or paragraphs. Later numbers and references
 * follow; references to the clause as a whole are listed, since only a person knows which half they mean.
 */
export function splitClause(draft: Draft, offset: number): Restructuring {
  const ref = draft.lineAt(offset);
  const node = ref && clauseAt(draft, ref);
  if (!ref || !node?.number)
    return refuse('光标不在有编号的条款里。', 'The cursor is in no numbered clause.');
  const paragraphs = paragraphsOf(draft, node);
  const at = paragraphs.findIndex(({ lines }) =>
    lines.some((line) => line.chunk === ref.chunk && line.line === ref.line),
  );
  const line = draft.lineSpan(ref);
  const head =
    compareLines(ref, node.ref) === 0 ? line.start + Math.max(node.number.to, node.titleTo) : line.start;
  const cut = Math.max(line.start, Math.min(offset, line.end));
  const begins = draft.source(head, cut).trim() === '';
  const item = paragraphs[at]?.items.some(({ ref: own }) => compareLines(own, ref) === 0) ?? false;
  if (at < 0 || item || (begins && at === 0))
    return refuse(
      '请把光标放在要分开的两句话或者两款之间。',
      'Put the cursor between the two sentences or paragraphs to be parted.',
    );
  if (!begins && !/[。；;！!？?]["”’）)\s]*$/.test(draft.source(head, cut)))
    return refuse('光标前不是一句话的末尾。', 'No sentence ends before the cursor.');
  if (!begins && draft.source(cut, line.end).trim() === '')
    return refuse('光标后没有文字。', 'Nothing stands behind the cursor.');
  const run = runOf(draft, node);
  const next = run[run.indexOf(node) + 1];
  if (next && branchOf(next) > 0)
    return refuse(
      '后面有“第五条之一”这类编号，不能顺延。',
      'A number such as 第五条之一 follows and cannot shift.',
    );
  const values = [...node.number.values.slice(0, -1), node.number.values.at(-1)! + 1];
  const following = run.filter((other) => compareLines(other.ref, node.ref) > 0);
  const changes: NumberChanges = following[0] ? shiftFrom(following, following[0].ref) : new Map();
  const plan = planNumbers(draft, changes, 'same');
  const inner = paragraphEdits(draft, node, ({ ref: place, paragraph, item: number, relative }) => {
    if (relative === 'behind') return 'open';
    if (relative === 'inside') return compareLines(place, ref) >= 0 || paragraph > at ? 'open' : 'stays';
    if (paragraph === 0 && number === 0) return 'open';
    const index =
      paragraph > 0
        ? paragraph - 1
        : paragraphs.findIndex(({ items }) => items.some((one) => one.number!.values.at(-1) === number));
    if (index < at) return 'stays';
    if (index === at && !begins && number === 0) return 'open';
    return { values, paragraph: paragraph === 0 ? 0 : paragraph - at };
  });
  const [ahead, behind] = [draft.source(head, cut), draft.source(cut, line.end)];
  const from = begins ? line.start : cut - (ahead.length - ahead.trimEnd().length);
  const to = cut + (behind.length - behind.trimStart().length);
  const lead = leadOf(draft, node, values);
  const newText = begins ? lead : lineBreak(draft).repeat(2) + lead;
  return {
    edits: [{ span: { start: from, end: to }, newText }, ...plan.edits, ...inner.edits],
    left: [...leftOf(plan.open), ...partedOf(inner.open)],
  };
}

/** Marks, number and gap of a new clause like `node`, without a title; bold marks are closed behind the number. */
function leadOf(draft: Draft, node: OutlineNode, values: readonly number[]): string {
  const { raw } = draft.line(node.ref);
  const number = node.number!;
  const marks = raw.slice(0, number.from);
  const words = withValues(number, values);
  if (node.heading && !node.hasText && marks.includes('#'))
    return `${marks}${words.trimEnd()}${lineBreak(draft).repeat(2)}`;
  const gap = /^[\s\u3000]{0,4}/.exec(raw.slice(number.to))![0];
  const bold = marks.includes('**') ? '**' : '';
  const separator = /[、.．)）]$/.test(words) ? '' : ' ';
  return `${marks}${words}${bold}${gap === '' ? separator : gap}`;
}
