import { compareDays, dayNumber } from '../../../facts/time/days.js';
import type { Day, TermFact } from '../../../facts/time/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import type { Difference } from '../same-key.js';
import { operativeFacts } from '../gates.js';
import { agreementFacts } from './agreement-facts.js';
import { isWithin } from '../near-lines.js';

/** Lines behind a term that may still be about it. */
const NEAR = 4;

/** What the draft says of its term: statements on their own, and a length with the days that the next clause gives it. */
export interface Terms {
  readonly single: readonly Located<TermFact>[];
  readonly pairs: readonly Difference<TermFact>[];
}

/**
 * Terms of the agreement in text order. Of two neighbouring statements one of which gives a length and the other days
 * (前款所称有效期为期四年, 起止日期：…), the later one belongs to the earlier and stands in `pairs` only.
 */
export function termsOf(context: RuleContext): Terms {
  const single: Located<TermFact>[] = [];
  const pairs: Difference<TermFact>[] = [];
  for (const later of stated(context)) {
    const earlier = single.at(-1);
    if (earlier && completes(earlier.fact, later.fact) && isWithin(context, earlier.ref, later.ref, NEAR))
      pairs.push({ key: 'agreement', earlier, later });
    else if (!later.fact.bare) single.push(later);
  }
  return { single, pairs };
}

/** Terms in the agreement, and what its annexes say of the term of the alliance. */
function stated(context: RuleContext): readonly Located<TermFact>[] {
  return operativeFacts(context, 'term').filter(({ section, region, fact }) =>
    fact.headed
      ? /^main\.general\.(?:term|effect)/.test(section)
      : region === 'body' || (region === 'annex' && fact.alliance),
  );
}

function completes(a: TermFact, b: TermFact): boolean {
  if (a.open || b.open || a.coarse || b.coarse) return false;
  const whole = (fact: TermFact): boolean => fact.start !== undefined && fact.end !== undefined;
  return a.months !== undefined
    ? !a.start && !a.end && b.months === undefined && whole(b)
    : whole(a) && b.months !== undefined && !b.start && !b.end;
}

/** True when two statements of the term can both be right. */
export function sameTerm(a: TermFact, b: TermFact): boolean {
  if (a.open !== b.open) return false;
  if (a.open) return true;
  if (a.coarse || b.coarse) return sameYears(a, b);
  if (a.months !== undefined && b.months !== undefined && a.months !== b.months) return false;
  if (a.end && b.end && compareDays(a.end, b.end) !== 0) return false;
  if (a.start && b.start && compareDays(a.start, b.start) !== 0) return false;
  return fits(a, b) && fits(b, a);
}

/** Months by which the first day of payment or signing may miss the day on which the term begins. */
const SLACK = 18;

/**
 * True where a length and a last day, stated in two places, cannot belong to one term: counted back from that day, the
 * length begins long before or after the first day on which anybody signs or pays.
 */
export function farApart(a: TermFact, b: TermFact, first: Day | undefined): boolean {
  const months = a.months ?? b.months;
  const [length, day] = a.end ? [b, a] : [a, b];
  if (!first || months === undefined || !day.end || length.end || day.start || length.start) return false;
  if (day.months !== undefined || length.months === undefined) return false;
  const begins = day.end.year * 12 + day.end.month - months;
  return Math.abs(first.year * 12 + first.month - begins) > SLACK;
}

/** The first day on which anybody signs or has to pay. */
export function firstDay(context: RuleContext): Day | undefined {
  const days = [
    ...context.facts('signDay').map(({ fact }) => fact.day),
    ...agreementFacts(context, 'deadline').map(({ fact }) => fact.day),
  ];
  return days.reduce<Day | undefined>((a, b) => (a && compareDays(a, b) <= 0 ? a : b), undefined);
}

/** Years without days: 三年 fits 2027年至2030年 and 2027年至2029年. */
function sameYears(a: TermFact, b: TermFact): boolean {
  const years = (term: TermFact): number | undefined =>
    term.start && term.end ? term.end.year - term.start.year : undefined;
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const span = years(other);
    if (one.months === undefined || span === undefined) continue;
    if (one.months <= (span - 1) * 12 || one.months > (span + 1) * 12) return false;
  }
  if (a.start && b.start && a.start.year !== b.start.year) return false;
  return !a.end || !b.end || a.end.year === b.end.year;
}

/** A length against the dates of the other statement. */
function fits(length: TermFact, dates: TermFact): boolean {
  if (length.months === undefined || !dates.start || !dates.end) return true;
  return agrees(length.months, dates.start, dates.end);
}

/** True when a term of so many months runs from `start` to `end`; the last day may be counted or not. */
export function agrees(months: number, start: Day, end: Day): boolean {
  const zero = start.month - 1 + months;
  const due: Day = { year: start.year + Math.floor(zero / 12), month: (zero % 12) + 1, day: start.day };
  return Math.abs(dayNumber(end) - dayNumber(due)) <= 1;
}
