import type { VoteRightFact } from '../../../facts/governance/types.js';
import { DECISION_BODY } from '../../support/governance/basis.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { GATE_NEEDS, operativeFacts } from '../../support/gates.js';
import { sameKeyDifferentValue } from '../../support/same-key.js';

const NAMES: Readonly<Record<VoteRightFact['basis'], readonly [zh: string, en: string]>> = {
  'per-head': ['一人一票', 'one vote each'],
  'per-contribution': ['按投入比例表决', 'votes by contribution'],
  weighted: ['理事长单位多票', 'more than one vote for the chair'],
  casting: ['决定票', 'a casting vote'],
};

export default differenceRule({
  id: 'vote-basis-conflict',
  category: 'conflict',
  severity: 'warning',
  depth: 'essential',
  set: 'governance',
  title: { zh: '表决权基础前后不一致', en: 'Two ways to count votes' },
  basis: [DECISION_BODY],
  needs: [...GATE_NEEDS, 'voteRight'],
  messages: {
    'zh-CN': {
      differs: '表决权的计算前后不一致：此处为{later}，另一处为{earlier}。同一决议可能因算法不同而结果相反。',
      other: '另一种算法在此约定：{earlier}',
    },
    en: {
      differs:
        'Votes are counted in two ways: {later} here, {earlier} elsewhere. One resolution may pass by one count and fail by the other.',
      other: 'The other way is set here: {earlier}',
    },
  },
  differences: (context) =>
    sameKeyDifferentValue(
      operativeFacts(context, 'voteRight').filter(({ fact }) => fact.basis !== 'casting'),
      {
        key: () => 'vote',
        compatible: ({ fact: a }, { fact: b }) =>
          a.basis === b.basis || (a.body !== '' && b.body !== '' && a.body !== b.body),
      },
    ),
  args: ({ earlier, later }) => ({
    earlier: NAMES[earlier.fact.basis][0],
    earlier_en: NAMES[earlier.fact.basis][1],
    later: NAMES[later.fact.basis][0],
    later_en: NAMES[later.fact.basis][1],
  }),
});
