import type { PeriodFact } from '../../../facts/membership/types.js';
import { GATE_NEEDS } from '../../support/gates.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { EXIT_RULE, PERIODS } from '../../support/membership/basis.js';
import { periodArgs, periodPairs } from '../../support/membership/periods.js';

export default differenceRule<PeriodFact>({
  id: 'notice-period-conflict',
  category: 'conflict',
  severity: 'warning',
  depth: 'essential',
  set: 'governance',
  title: { zh: '同一事项的期间前后不一致', en: 'Two periods for one event' },
  basis: [EXIT_RULE, PERIODS],
  needs: [...GATE_NEEDS, 'memberPeriod'],
  messages: {
    'zh-CN': {
      differs: '{event}前后不一致：此处为{later}，另一处为{earlier}。通知是否及时、期间是否届满将有争议。',
      other: '另一个期间在此：{earlier}',
    },
    en: {
      differs:
        'The length of {event} differs: here {later}, elsewhere {earlier}. Whether notice was in time, or the period is over, will be disputed.',
      other: 'The other period: {earlier}',
    },
  },
  differences: (context) => periodPairs(context, 'different'),
  args: periodArgs,
  adopt: true,
});
