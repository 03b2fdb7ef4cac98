import type { ExitFreedomFact } from '../../../facts/membership/types.js';
import type { Located } from '../../../facts/types.js';
import { GATE_NEEDS } from '../../support/gates.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { sameKeyDifferentValue, type Difference } from '../../support/same-key.js';
import { agreementFacts } from '../../support/time/agreement-facts.js';
import { EXIT_RULE } from '../../support/membership/basis.js';

const WORDS: Readonly<Record<ExitFreedomFact['freedom'], readonly [string, string]>> = {
  free: ['可以自由退出', 'members may leave freely'],
  may: ['提前通知即可退出', 'members may leave on notice'],
  consent: ['退出须经同意', 'leaving needs consent'],
  barred: ['不得退出', 'nobody may leave'],
};

function compared(facts: readonly Located<ExitFreedomFact>[]): readonly Difference<ExitFreedomFact>[] {
  return sameKeyDifferentValue(facts, {
    key: () => 'exit',
    compatible: (a, b) => a.fact.freedom === b.fact.freedom,
  });
}

export default differenceRule<ExitFreedomFact>({
  id: 'exit-freedom-conflict',
  category: 'conflict',
  severity: 'warning',
  depth: 'essential',
  set: 'governance',
  title: { zh: '能否退出前后不一致', en: 'Free to leave or not' },
  basis: [EXIT_RULE],
  needs: [...GATE_NEEDS, 'exitFreedom'],
  messages: {
    'zh-CN': {
      differs: '成员能否退出前后不一致：此处为{later}，另一处为{earlier}。成员提出退出时，是否有效将有争议。',
      other: '另一个约定在此：{earlier}',
    },
    en: {
      differs:
        'Whether members may leave differs: here {later}, elsewhere {earlier}. Whether a notice of exit works will be in dispute.',
      other: 'The other rule: {earlier}',
    },
  },
  differences(context) {
    const all = agreementFacts(context, 'exitFreedom');
    const plain = compared(all.filter(({ fact }) => fact.freedom !== 'may'));
    if (plain.length > 0) return plain;
    // an exit on notice leaves consent open; only a bar speaks against it
    return compared(all.filter(({ fact }) => fact.freedom === 'may' || fact.freedom === 'barred'));
  },
  args: ({ earlier, later }) => {
    const [a, b] = [WORDS[earlier.fact.freedom], WORDS[later.fact.freedom]];
    return { earlier: a[0], earlier_en: a[1], later: b[0], later_en: b[1] };
  },
});
