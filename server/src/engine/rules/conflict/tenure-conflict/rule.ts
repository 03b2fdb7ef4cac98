import { DECISION_BODY } from '../../support/governance/basis.js';
import { BODY_NEEDS, bodyDifferences } from '../../support/governance/compare-bodies.js';
import { differenceRule } from '../../support/governance/difference-rule.js';

export default differenceRule({
  id: 'tenure-conflict',
  category: 'conflict',
  severity: 'warning',
  depth: 'essential',
  set: 'governance',
  title: { zh: '任期前后不一致', en: 'Two terms of office' },
  basis: [DECISION_BODY],
  needs: BODY_NEEDS,
  messages: {
    'zh-CN': {
      differs: '{subject}的任期前后不一致：此处为{later}年，另一处为{earlier}年。何时换届将有争议。',
      other: '另一个任期在此约定：{earlier}年',
    },
    en: {
      differs:
        'The term of office of {subject} differs: {later} years here, {earlier} elsewhere. When a new election is due will be in dispute.',
      other: 'The other term is set here: {earlier} years',
    },
  },
  differences: (context) =>
    bodyDifferences(
      context,
      'tenure',
      (a, b) => a.years === b.years,
      ({ post }) => post,
    ),
  args: ({ key, earlier, later }) => {
    const [body = '', post = ''] = key.split('|');
    return {
      subject: post === 'body' ? body : `${body}${post}`,
      earlier: earlier.fact.years,
      later: later.fact.years,
    };
  },
  adopt: true,
});
