import { FUNDS_UNIT, SEAT } from '../../support/governance/basis.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { holderConflicts, ROLE_NEEDS } from '../../support/governance/holders.js';

export default differenceRule({
  id: 'secretariat-host-conflict',
  category: 'conflict',
  severity: 'error',
  depth: 'essential',
  set: 'governance',
  title: { zh: '秘书处依托单位前后不一致', en: 'Two hosts of the secretariat' },
  basis: [FUNDS_UNIT, SEAT],
  needs: ROLE_NEEDS,
  messages: {
    'zh-CN': {
      differs:
        '秘书处依托单位前后不一致：此处为“{later}”，另一处为“{earlier}”。秘书处所在地还可能决定管辖法院和经费管理单位，请统一。',
      other: '另一处在此写作“{earlier}”',
    },
    en: {
      differs:
        'The secretariat is hosted by {later} here and by {earlier} elsewhere. Its seat may also decide on court and funds manager: use one.',
      other: 'The other place names {earlier}',
    },
  },
  differences: (context) => holderConflicts(context, 'secretariat-host'),
  args: ({ earlier, later }) => ({ earlier: earlier.fact.holder, later: later.fact.holder }),
  adopt: true,
});
