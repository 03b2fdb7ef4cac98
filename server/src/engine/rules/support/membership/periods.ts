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
};

/** A period in words, in both languages. */
export function periodWords({ value, unit }: PeriodFact): { readonly zh: string; readonly en: string } {
  return { zh: `${value}${UNITS[unit][0]}`, en: `${value} ${UNITS[unit][1]}` };
}

/** What a period is for, in both languages. */
export function eventWords({ event }: PeriodFact): { readonly zh: string; readonly en: string } {
  return { zh: EVENTS[event][0], en: EVENTS[event][1] };
}

/** Two statements of one period: the same, the same length counted in another way, or different ones. */
function relation(a: PeriodFact, b: PeriodFact): 'same' | 'counting' | 'different' {
  if (a.unit === b.unit) return a.value === b.value ? 'same' : 'different';
  const length = ({ value, unit }: PeriodFact): number => (unit === 'month' ? value * 30 : value);
  return length(a) === length(b) ? 'counting' : 'different';
}

/** Pairs of statements on one period that stand in the named relation; `needs`: the gates and `memberPeriod`. */
export function periodPairs(
  context: RuleContext,
  wanted: 'counting' | 'different',
): readonly Difference<PeriodFact>[] {
  return sameKeyDifferentValue(agreementFacts(context, 'memberPeriod'), {
    key: ({ fact }) => fact.event,
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
