import type { ExclusivityFact } from '../../../facts/membership/types.js';
import { GATE_NEEDS } from '../../support/gates.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { MEMBERS_RULE } from '../../support/membership/basis.js';
import { sameKeyDifferentValue } from '../../support/same-key.js';
import { agreementFacts } from '../../support/time/agreement-facts.js';

const OBJECTS: Readonly<Record<ExclusivityFact['object'], readonly [string, string]>> = {
  alliance: ['加入其他联盟', 'join other alliances'],
  research: ['与他人开展同类研发', 'do like research with others'],
};
const VERBS: Readonly<Record<ExclusivityFact['freedom'], readonly [string, string]>> = {
  free: ['可以自由', 'members may freely'],
  may: ['可以', 'members may'],
  consent: ['未经同意不得', 'members may not without consent'],
  barred: ['不得', 'members may not'],
};
const wordsOf = ({ object, freedom }: ExclusivityFact): readonly [string, string] => [
  VERBS[freedom][0] + OBJECTS[object][0],
  `${VERBS[freedom][1]} ${OBJECTS[object][1]}`,
];
const isAllowed = ({ freedom }: ExclusivityFact): boolean => freedom === 'free' || freedom === 'may';

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
      key: ({ fact }) => `${fact.object}${fact.who}`,
      compatible: ({ fact: a }, { fact: b }) =>
        isAllowed(a) === isAllowed(b) || new Set([a.freedom, b.freedom, 'may', 'consent']).size === 2,
    }),
  args: ({ earlier, later }) => {
    const [a, b] = [wordsOf(earlier.fact), wordsOf(later.fact)];
    return { earlier: a[0], earlier_en: a[1], later: b[0], later_en: b[1] };
  },
  adopt: true,
});
