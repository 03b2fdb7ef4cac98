import type { RefundFact } from '../../../facts/money/types.js';
import type { Located } from '../../../facts/types.js';
import { FORFEITURE, RECOVERY } from '../../support/money/basis.js';
import { provided } from '../../support/money/facts.js';
import { quoted } from '../../support/money/words.js';
import { GATE_NEEDS } from '../../support/gates.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import type { RuleContext } from '../../context.js';
import type { Difference } from '../../support/same-key.js';

const EVENTS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  exit: ['退出', 'exit'],
  expulsion: ['除名', 'expulsion'],
  'project-end': ['项目终止', 'the end of a project'],
};

export default differenceRule<RefundFact>({
  id: 'refund-conflict',
  category: 'conflict',
  severity: 'error',
  depth: 'essential',
  set: 'finance',
  title: { zh: '资金是否退还前后矛盾', en: 'Refund contradicts' },
  basis: [RECOVERY, FORFEITURE],
  adopt: true,
  needs: [...GATE_NEEDS, 'refund'],
  messages: {
    'zh-CN': {
      differs:
        '{event}时已投入的资金是否退还前后矛盾：此处为“{later}”，另一处为“{earlier}”。成员能否取回投入无法确定，请统一。',
      maybe:
        '{event}时已投入的资金是否退还可能前后矛盾：此处为“{later}”，另一处为“{earlier}”。两处若指同一情形，请统一。',
      other: '相反的约定在此：“{earlier}”',
    },
    en: {
      differs:
        'Whether money paid in is refunded on {event} is contradictory: “{later}” here, “{earlier}” elsewhere. Agree one answer.',
      maybe:
        'Whether money paid in is refunded on {event} may be contradictory: “{later}” here, “{earlier}” elsewhere. If both mean one case, agree one answer.',
      other: 'The opposite stands here: “{earlier}”',
    },
  },
  differences,
  args: ({ key, earlier, later }) => ({
    event: EVENTS[key]?.[0] ?? key,
    event_en: EVENTS[key]?.[1] ?? key,
    earlier: quoted(earlier.fact.words),
    later: quoted(later.fact.words),
  }),
  lower: ({ earlier, later }) =>
    earlier.fact.event !== '' && later.fact.event !== '' ? undefined : 'warning',
});

/** Each answer with the first opposite one of the same event. */
function differences(context: RuleContext): readonly Difference<RefundFact>[] {
  const first = new Map<string, Located<RefundFact>>();
  const out: Difference<RefundFact>[] = [];
  for (const later of provided(context, 'refund')) {
    const { fact } = later;
    const key = eventOf(later);
    if (key === undefined || fact.yields) continue;
    const opposite = first.get(`${key}|${fact.answer === 'no' ? 'yes' : 'no'}`);
    if (opposite && meets(opposite.fact, fact)) out.push({ key, earlier: opposite, later });
    const own = `${key}|${fact.answer}`;
    const known = first.get(own);
    // what covers more stands for the rest
    if (!known || (known.fact.fund === 'fee' && fact.fund === 'own')) first.set(own, later);
  }
  return out;
}

/** The event that the words name, else the section they stand in. */
function eventOf({ fact, section }: Located<RefundFact>): string | undefined {
  if (fact.event === 'residual') return undefined;
  if (fact.event !== '') return fact.event;
  if (section === 'main.members.exit') return 'exit';
  return section === 'main.members.expulsion' ? 'expulsion' : undefined;
}

/** Membership fees are part of what was paid in: a refusal of all meets a refund of fees, not the other way round. */
function meets(a: RefundFact, b: RefundFact): boolean {
  if (a.fund === b.fund) return true;
  const [no] = a.answer === 'no' ? [a] : [b];
  return no.fund === 'own';
}
