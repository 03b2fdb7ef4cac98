import type { PeriodFact } from '../../../facts/membership/types.js';
import { GATE_NEEDS } from '../../support/gates.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { PERIODS } from '../../support/membership/basis.js';
import { periodArgs, periodPairs } from '../../support/membership/periods.js';

export default differenceRule<PeriodFact>({
  id: 'day-kind-mixed',
  category: 'drafting',
  severity: 'hint',
  depth: 'thorough',
  set: 'document',
  title: { zh: '期间的计算单位不统一', en: 'One period counted in two ways' },
  basis: [PERIODS],
  needs: [...GATE_NEEDS, 'memberPeriod'],
  messages: {
    'zh-CN': {
      differs: '{event}此处写为{later}，另一处写为{earlier}。日、工作日和月的届满日不同，宜统一计算单位。',
      other: '另一处的写法：{earlier}',
    },
    en: {
      differs:
        'The length of {event} is {later} here and {earlier} elsewhere. Days, working days and months end on different days; one unit is safer.',
      other: 'How the other place counts: {earlier}',
    },
  },
  differences: (context) => periodPairs(context, 'counting'),
  args: periodArgs,
  adopt: true,
});
