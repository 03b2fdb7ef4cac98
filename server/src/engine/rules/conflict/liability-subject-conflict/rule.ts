import { LIABLE_SUBJECT, SUBJECT_770 } from '../../support/governance/basis.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { holderConflicts, ROLE_NEEDS } from '../../support/governance/holders.js';

export default differenceRule({
  id: 'liability-subject-conflict',
  category: 'conflict',
  severity: 'error',
  depth: 'essential',
  title: { zh: '对外责任主体前后不一致', en: 'Two externally liable subjects' },
  basis: [LIABLE_SUBJECT, SUBJECT_770],
  needs: ROLE_NEEDS,
  messages: {
    'zh-CN': {
      differs:
        '对外责任主体前后不一致：此处为“{later}”，另一处为“{earlier}”。第三人向谁主张权利、谁有权代表联盟签约将有争议。',
      other: '另一处在此写作“{earlier}”',
    },
    en: {
      differs:
        'The externally liable subject is {later} here and {earlier} elsewhere. Against whom third parties may claim and who signs for the alliance will be in dispute.',
      other: 'The other place names {earlier}',
    },
  },
  differences: (context) => holderConflicts(context, 'liability-subject'),
  args: ({ earlier, later }) => ({ earlier: earlier.fact.holder, later: later.fact.holder }),
  adopt: true,
});
