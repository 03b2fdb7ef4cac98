import type { ExclusivityFact } from '../../../facts/membership/types.js';
import { GATE_NEEDS } from '../../support/gates.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { MEMBERS_RULE } from '../../support/membership/basis.js';
import { sameKeyDifferentValue } from '../../support/same-key.js';
import { agreementFacts } from '../../support/time/agreement-facts.js';

const WORDS: Readonly<Record<ExclusivityFact['object'], readonly [[string, string], [string, string]]>> = {
  alliance: [
    ['不得加入其他联盟', 'members may not join other alliances'],
    ['可以加入其他联盟', 'members may join other alliances'],
  ],
  research: [
    ['不得与他人开展同类研发', 'members may not do like research with others'],
    ['可以与他人开展同类研发', 'members may do like research with others'],
  ],
};
const wordsOf = ({ object, allowed }: ExclusivityFact): readonly [string, string] =>
  WORDS[object][allowed ? 1 : 0];

export default differenceRule<ExclusivityFact>({
  id: 'exclusivity-of-membership-conflict',
  category: 'conflict',
  severity: 'warning',
  depth: 'essential',
  set: 'governance',
  title: { zh: '能否参加其他联盟前后不一致', en: 'Free to work with others or not' },
  basis: [MEMBERS_RULE],
  needs: [...GATE_NEEDS, 'exclusivity'],
  messages: {
    'zh-CN': {
      differs:
        '对成员对外合作的约定前后不一致：此处为{later}，另一处为{earlier}。成员对外合作是否违约将有争议。',
      other: '另一个约定在此：{earlier}',
    },
    en: {
      differs:
        'What members may do with others differs: here {later}, elsewhere {earlier}. Whether working with others is a breach will be disputed.',
      other: 'The other rule: {earlier}',
    },
  },
  differences: (context) =>
    sameKeyDifferentValue(agreementFacts(context, 'exclusivity'), {
      key: ({ fact }) => fact.object,
      compatible: (a, b) => a.fact.allowed === b.fact.allowed,
    }),
  args: ({ earlier, later }) => {
    const [a, b] = [wordsOf(earlier.fact), wordsOf(later.fact)];
    return { earlier: a[0], earlier_en: a[1], later: b[0], later_en: b[1] };
  },
  adopt: true,
});
