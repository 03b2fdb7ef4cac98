import { FUNDS_UNIT, MODEL_SUBJECT } from '../../support/governance/basis.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { holderConflicts, ROLE_NEEDS } from '../../support/governance/holders.js';

export default differenceRule({
  id: 'chair-unit-conflict',
  category: 'conflict',
  severity: 'error',
  depth: 'essential',
  set: 'governance',
  title: { zh: '理事长单位前后不一致', en: 'Two chair units' },
  basis: [FUNDS_UNIT, MODEL_SUBJECT],
  needs: ROLE_NEEDS,
  messages: {
    'zh-CN': {
      differs:
        '理事长单位前后不一致：此处为“{later}”，另一处为“{earlier}”。由谁代表联盟、管理经费将有争议；如分属不同届次，请写明届次。',
      other: '另一处在此写作“{earlier}”',
    },
    en: {
      differs:
        'The chair unit is {later} here and {earlier} elsewhere. Who represents the alliance will be in dispute; name the terms if they hold the office one after the other.',
      other: 'The other place names {earlier}',
    },
  },
  differences: (context) => holderConflicts(context, 'chair-unit'),
  args: ({ earlier, later }) => ({ earlier: earlier.fact.holder, later: later.fact.holder }),
  adopt: true,
});
