import type { PeriodFact } from '../../../facts/membership/types.js';
import type { RuleContext } from '../../context.js';
import { sameKeyDifferentValue, type Difference } from '../same-key.js';
import { agreementFacts } from '../time/agreement-facts.js';

const UNITS: Readonly<Record<PeriodFact['unit'], readonly [string, string]>> = {
  day: ['日', 'days'],
  workday: ['个工作日', 'working days'],
  month: ['个月', 'months'],
};
const EVENTS: Readonly<Record<PeriodFact['event'], readonly [string, string]>> = {
  'exit-notice': ['退出的提前通知期', 'the notice of exit'],
  'expulsion-cure': ['除名前的整改期', 'the period to put right before expulsion'],
  'breach-cure': ['违约的整改期', 'the period to put a breach right'],
  'meeting-notice': ['会议的通知期', 'the notice of meetings'],
  'force-majeure-notice': ['不可抗力的通知期', 'the notice of force majeure'],
  'address-notice': ['地址变更的通知期', 'the notice of a new address'],
  'termination-notice': ['解除协议的通知期', 'the notice of termination'],
  'publication-review': ['发表前的送审期', 'the review before publication'],
  'fee-payment': ['会费的缴纳期', 'the time to pay fees'],
};

/** A period in words, in both languages. */
function periodWords({ value, unit }: PeriodFact): { readonly zh: string; readonly en: string } {
  return { zh: `${value}${UNITS[unit][0]}`, en: `${value} ${UNITS[unit][1]}` };
}

/** What a period is for, in both languages. */
function eventWords({ event }: PeriodFact): { readonly zh: string; readonly en: string } {
  return { zh: EVENTS[event][0], en: EVENTS[event][1] };
}

/** Days that so many working days may take, holidays aside. */
const CALENDAR = 7 / 5;

/** Two statements of one period: the same, much the same length counted in another way, or different ones. */
function relation(a: PeriodFact, b: PeriodFact): 'same' | 'counting' | 'different' {
  if (a.unit === b.unit) return a.value === b.value ? 'same' : 'different';
  const days = ({ value, unit }: PeriodFact): number => (unit === 'month' ? value * 30 : value);
  if (days(a) === days(b)) return 'counting';
  const [work, other] = a.unit === 'workday' ? [a, b] : [b, a];
  // five working days and seven days: near enough to be meant as one
  const near = work.unit === 'workday' && other.unit === 'day' && other.value > work.value;
  return near && other.value <= Math.ceil(work.value * CALENDAR) + 1 ? 'same' : 'different';
}

/** Dates for payments have a rule of their own. */
const COUNTED_ONLY: ReadonlySet<PeriodFact['event']> = new Set(['fee-payment']);

/** Pairs of statements on one period that stand in the named relation; `needs`: the gates and `memberPeriod`. */
export function periodPairs(
  context: RuleContext,
  wanted: 'counting' | 'different',
): readonly Difference<PeriodFact>[] {
  return sameKeyDifferentValue(agreementFacts(context, 'memberPeriod'), {
    key: ({ fact }) =>
      wanted === 'different' && COUNTED_ONLY.has(fact.event) ? undefined : `${fact.event}${fact.of}`,
    compatible: (a, b) => relation(a.fact, b.fact) !== wanted,
  });
}

/** Message arguments of a pair. */
export function periodArgs({ earlier, later }: Difference<PeriodFact>): Readonly<Record<string, string>> {
  const [event, a, b] = [eventWords(later.fact), periodWords(earlier.fact), periodWords(later.fact)];
  return {
    event: event.zh,
    event_en: event.en,
    earlier: a.zh,
    earlier_en: a.en,
    later: b.zh,
    later_en: b.en,
  };
}
