import { DECISION_BODY } from '../../support/governance/basis.js';
import { BODY_NEEDS, bodyDifferences } from '../../support/governance/compare-bodies.js';
import { differenceRule } from '../../support/governance/difference-rule.js';

export default differenceRule({
  id: 'council-size-conflict',
  category: 'conflict',
  severity: 'error',
  depth: 'essential',
  set: 'governance',
  title: { zh: '机构人数前后不一致', en: 'Two sizes of one body' },
  basis: [DECISION_BODY],
  needs: BODY_NEEDS,
  messages: {
    'zh-CN': {
      differs:
        '{body}的人数前后不一致：此处为{later}名，另一处为{earlier}名。出席和表决比例都按人数计算，请统一。',
      other: '另一个人数在此约定：{earlier}名',
    },
    en: {
      differs:
        '{body} has {later} members here and {earlier} elsewhere. Quorum and majorities are counted from this number: use one.',
      other: 'The other number is set here: {earlier}',
    },
  },
  differences: (context) => bodyDifferences(context, 'size', (a, b) => a.size === b.size),
  args: ({ key, earlier, later }) => ({
    body: key.split('|')[0] ?? '',
    earlier: earlier.fact.size,
    later: later.fact.size,
  }),
  adopt: true,
});
