import { compareDays } from '../../../facts/time/days.js';
import type { DeadlineFact } from '../../../facts/time/types.js';
import { perGroup } from '../../support/by-group.js';
import { GATE_NEEDS, operativeIn } from '../../support/gates.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { differencesInGroups, type Comparison } from '../../support/same-key.js';
import { PERIODS } from '../../support/time/basis.js';
import { dayWords } from '../../support/time/words.js';

const OF_ONE_PAYMENT: Comparison<DeadlineFact> = {
  key: ({ fact }) => `${fact.who}|${fact.tranche}`,
  compatible: (a, b) => compareDays(a.fact.day, b.fact.day) === 0,
};

const deadlinesIn = perGroup((group) =>
  operativeIn(group, 'deadline').filter(({ fact, region }) => region === 'body' && fact.tranche !== ''),
);

export default differenceRule<DeadlineFact>({
  id: 'payment-deadline-conflict',
  category: 'conflict',
  severity: 'warning',
  depth: 'essential',
  set: 'contract',
  title: { zh: '缴付期限前后不一致', en: 'Two days for one payment' },
  basis: [PERIODS],
  needs: [...GATE_NEEDS, 'deadline'],
  messages: {
    'zh-CN': {
      differs: '同一笔缴付的期限前后不一致：此处为{later}前，另一处为{earlier}前。何时算逾期将有争议。',
      other: '另一个期限在此约定：{earlier}前',
    },
    en: {
      differs:
        'One payment is due before {later} here and before {earlier} elsewhere. When it is late will be in dispute.',
      other: 'The other day is set here: {earlier}',
    },
  },
  differences: (context) =>
    differencesInGroups(
      context.factGroups.map((group) => deadlinesIn(group)),
      OF_ONE_PAYMENT,
    ),
  args: ({ earlier, later }) => ({ earlier: dayWords(earlier.fact.day), later: dayWords(later.fact.day) }),
  adopt: true,
});
