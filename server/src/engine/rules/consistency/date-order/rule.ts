import { compareDays, exists } from '../../../facts/time/days.js';
import type { MilestoneFact, PeriodRowFact } from '../../../facts/time/types.js';
import type { Located } from '../../../facts/types.js';
import { lineKey } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import { GATE_NEEDS, operativeFacts } from '../../support/gates.js';
import { placeOf } from '../../support/same-key.js';
import { PERIODS } from '../../support/time/basis.js';
import { dayWords } from '../../support/time/words.js';
import type { RawFinding } from '../../types.js';
import { isWithin } from '../../support/near-lines.js';

export default defineRule({
  id: 'date-order',
  category: 'consistency',
  severity: 'error',
  depth: 'essential',
  set: 'document',
  title: { zh: '起止日期颠倒', en: 'End before start' },
  basis: [PERIODS],
  needs: ['tree', ...GATE_NEEDS, 'dateFault', 'milestone', 'periodRow', 'deadline', 'signDay'],
  messages: {
    'zh-CN': {
      order: '截止日期早于起始日期：{first}至{second}。这样的期间不存在。',
      stage: '进度安排前后颠倒：“{later}”为{second}，早于“{earlier}”的{first}。请核对两个日期。',
      before: '“{earlier}”的日期在此',
      unsigned: '应于{first}前缴付，而协议到{second}才签署。到期日早于签署日，无法按期履行。',
      signed: '签署日期在此：{second}',
    },
    en: {
      order: 'The end lies before the start: {first} to {second}. There is no such period.',
      stage:
        'The time-table runs backwards: {later} on {second} comes before {earlier} on {first}. Check both days.',
      before: 'The day of {earlier} stands here',
      unsigned:
        'Payment is due by {first}, but the agreement is signed on {second} only. Nobody can pay in time.',
      signed: 'The day of signing: {second}',
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
    ...tranches(context),
    ...beforeSigning(context),
    ...inRows(context),
  ],
});

/** Stages of one project told in sentences stand within so many lines. */
const NEAR = 3;

/** A later stage of one table, or of one project, on an earlier day than a stage before it. */
function backwards(context: RuleContext): readonly RawFinding[] {
  const out: RawFinding[] = [];
  let group: Located<MilestoneFact>[] = [];
  for (const later of operativeFacts(context, 'milestone')) {
    if (!group[0] || !isOneSchedule(context, group.at(-1)!, later)) group = [];
    const earlier = group.find(({ fact }) => fact.stage < later.fact.stage && runsBack(fact, later.fact));
    // the next project of the same table
    if (later.fact.stage === 0) group = [];
    group.push(later);
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

function runsBack(earlier: MilestoneFact, later: MilestoneFact): boolean {
  return compareDays(later.day, earlier.day) < 0;
}

function isOneSchedule(
  context: RuleContext,
  one: Located<MilestoneFact>,
  other: Located<MilestoneFact>,
): boolean {
  if (one.fact.of !== other.fact.of) return false;
  if (one.fact.of === '') return one.ref.chunk === other.ref.chunk;
  return isWithin(context, one.ref, other.ref, NEAR);
}

const ORDER = '首一二三四五六七八九十';

/** A later instalment that one clause asks for before an earlier one. */
function tranches(context: RuleContext): readonly RawFinding[] {
  const numbered = operativeFacts(context, 'deadline').flatMap((found) => {
    const order = ORDER.indexOf(/^(?:第(.)期|(首)期)$/.exec(found.fact.tranche)?.slice(1).join('') ?? ' ');
    return order < 0 ? [] : [{ found, order: Math.max(1, order) }];
  });
  return numbered.flatMap(({ found, order }, i) => {
    const before = numbered[i - 1];
    if (!before || lineKey(before.found.ref) !== lineKey(found.ref)) return [];
    const { tranche: earlier, day } = before.found.fact;
    if (before.order >= order || compareDays(found.fact.day, day) >= 0) return [];
    const { tranche: later } = found.fact;
    const args = { earlier, first: dayWords(day), later, second: dayWords(found.fact.day) };
    return [
      {
        place: placeOf(found),
        section: found.section,
        subject: later,
        message: { id: 'stage', args },
        related: [{ place: placeOf(before.found), message: { id: 'before', args } }],
      },
    ];
  });
}

/** Payments that fall due before the first day of signing. */
function beforeSigning(context: RuleContext): readonly RawFinding[] {
  const [first, ...rest] = context
    .facts('signDay')
    .filter(({ region }) => region === 'body' || region === 'signature');
  if (!first) return [];
  const signed = rest.reduce((a, b) => (compareDays(b.fact.day, a.fact.day) < 0 ? b : a), first);
  return operativeFacts(context, 'deadline')
    .filter(({ fact, region }) => region === 'body' && fact.due && compareDays(fact.day, signed.fact.day) < 0)
    .map((found) => {
      const args = { first: dayWords(found.fact.day), second: dayWords(signed.fact.day) };
      return {
        place: placeOf(found),
        section: found.section,
        subject: args.first,
        message: { id: 'unsigned', args },
        related: [{ place: placeOf(signed), message: { id: 'signed', args } }],
      };
    });
}

/** A row whose day under the head of the end comes before the one under the head of the beginning. */
function inRows(context: RuleContext): readonly RawFinding[] {
  const out: RawFinding[] = [];
  let head: Located<PeriodRowFact> | undefined;
  for (const row of operativeFacts(context, 'periodRow')) {
    if (row.fact.begins >= 0) head = row;
    if (row.fact.begins >= 0 || head?.ref.chunk !== row.ref.chunk) continue;
    const { begins, ends } = head.fact;
    const first = row.fact.days.find(({ column }) => column === begins);
    const last = row.fact.days.find(({ column }) => column === ends);
    if (!first || !last || !exists(first.day) || !exists(last.day) || compareDays(last.day, first.day) >= 0)
      continue;
    const { chunk, line } = row.ref;
    out.push({
      place: { chunk, line, from: Math.min(first.from, last.from), to: Math.max(first.to, last.to) },
      section: row.section,
      subject: first.words,
      message: { id: 'order', args: { first: first.words, second: last.words } },
    });
  }
  return out;
}
