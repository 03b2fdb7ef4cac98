import type { DueFact } from '../../../facts/money/types.js';
import { GATE_NEEDS, operativeIn } from '../../support/gates.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { differencesInGroups, type Comparison } from '../../support/same-key.js';
import { PERIODS } from '../../support/time/basis.js';
import { quoted } from '../../support/money/words.js';

const OF_ONE_PAYMENT: Comparison<DueFact> = {
  key: ({ fact }) => `${fact.who}|${fact.what}|${fact.kind}`,
  compatible: (a, b) => a.fact.value === b.fact.value,
};

export default differenceRule<DueFact>({
  id: 'payment-deadline-conflict',
  category: 'conflict',
  severity: 'warning',
  depth: 'essential',
  set: 'contract',
  title: { zh: '缴付期限前后不一致', en: 'Two days for one payment' },
  basis: [PERIODS],
  needs: [...GATE_NEEDS, 'due'],
  messages: {
    'zh-CN': {
      differs: '同一笔缴付的期限前后不一致：此处为“{later}”，另一处为“{earlier}”。何时算逾期将有争议。',
      other: '另一个期限在此约定：{earlier}',
    },
    en: {
      differs:
        'One payment is due “{later}” here and “{earlier}” elsewhere. When it is late will be in dispute.',
      other: 'The other time is set here: {earlier}',
    },
  },
  differences: (context) =>
    differencesInGroups(
      context.factGroups.map((group) => operativeIn(group, 'due')),
      OF_ONE_PAYMENT,
    ),
  args: ({ earlier, later }) => ({ earlier: quoted(earlier.fact.words), later: quoted(later.fact.words) }),
  adopt: true,
});
