import { compareDays } from '../../../facts/time/days.js';
import type { MilestoneFact } from '../../../facts/time/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import { GATE_NEEDS, operativeFacts } from '../../support/gates.js';
import { placeOf } from '../../support/same-key.js';
import { PERIODS } from '../../support/time/basis.js';
import { dayWords } from '../../support/time/words.js';
import type { RawFinding } from '../../types.js';

export default defineRule({
  id: 'date-order',
  category: 'consistency',
  severity: 'error',
  depth: 'essential',
  set: 'document',
  title: { zh: '起止日期颠倒', en: 'End before start' },
  basis: [PERIODS],
  needs: [...GATE_NEEDS, 'dateFault', 'milestone'],
  messages: {
    'zh-CN': {
      order: '截止日期早于起始日期：{first}至{second}。这样的期间不存在。',
      stage: '进度安排前后颠倒：“{later}”为{second}，早于“{earlier}”的{first}。请核对两个日期。',
      before: '“{earlier}”的日期在此',
    },
    en: {
      order: 'The end lies before the start: {first} to {second}. There is no such period.',
      stage:
        'The time-table runs backwards: {later} on {second} comes before {earlier} on {first}. Check both days.',
      before: 'The day of {earlier} stands here',
    },
  },
  check: (context) => [
    ...operativeFacts(context, 'dateFault')
      .filter(({ fact }) => fact.fault === 'order')
      .map((found) => ({
        place: placeOf(found),
        section: found.section,
        subject: found.fact.first,
        message: { id: 'order', args: { first: found.fact.first, second: found.fact.second } },
      })),
    ...backwards(context),
  ],
});

/** A later stage of one table on an earlier day than a stage before it. */
function backwards(context: RuleContext): readonly RawFinding[] {
  const out: RawFinding[] = [];
  let table: Located<MilestoneFact>[] = [];
  for (const later of operativeFacts(context, 'milestone')) {
    if (table[0]?.ref.chunk !== later.ref.chunk) table = [];
    const earlier = table.find(
      ({ fact }) => fact.stage < later.fact.stage && compareDays(later.fact.day, fact.day) < 0,
    );
    // the next project of the same table
    if (later.fact.stage === 0) table = [];
    table.push(later);
    if (!earlier) continue;
    const args = {
      earlier: earlier.fact.name,
      first: dayWords(earlier.fact.day),
      later: later.fact.name,
      second: dayWords(later.fact.day),
    };
    out.push({
      place: placeOf(later),
      section: later.section,
      subject: later.fact.name,
      message: { id: 'stage', args },
      related: [{ place: placeOf(earlier), message: { id: 'before', args } }],
    });
  }
  return out;
}
