import type { Severity } from '../../types.js';
import type { RuleContext } from '../../context.js';
import type { ExitFreedomFact } from '../../../facts/membership/types.js';
import type { Located } from '../../../facts/types.js';
import { GATE_NEEDS, operativeFacts } from '../../support/gates.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { sameKeyDifferentValue, type Difference } from '../../support/same-key.js';
import { EXIT_RULE } from '../../support/membership/basis.js';

const WORDS: Readonly<Record<ExitFreedomFact['freedom'], readonly [string, string]>> = {
  free: ['可以自由退出', 'members may leave freely'],
  may: ['提前通知即可退出', 'members may leave on notice'],
  consent: ['退出须经同意', 'leaving needs consent'],
  barred: ['不得退出', 'nobody may leave'],
};

type Found = Located<ExitFreedomFact>;

/** What the agreement says of leaving; an annex speaks of it only where it names the alliance. */
function statements(context: RuleContext): readonly Found[] {
  return operativeFacts(context, 'exitFreedom').filter(
    ({ region, fact }) => region === 'body' || fact.ofAlliance,
  );
}

function differing(
  facts: readonly Found[],
  compatible: (a: Found, b: Found) => boolean,
): readonly Difference<ExitFreedomFact>[] {
  return sameKeyDifferentValue(facts, { key: () => 'exit', compatible });
}

/** A rule that may be an exception to the way out, or one more step of it, if it stood beside it. */
function isQuestion({ freedom, limited }: ExitFreedomFact): boolean {
  return limited || freedom === 'consent';
}

/**
 * Freedom, consent and a bar speak against each other wherever they stand. An exit on notice leaves consent open: only a
 * bar speaks against it, and, from another part of the agreement, that others have to agree. A bar of some years is an
 * exception to either, which should stand with them.
 */
function differences(context: RuleContext): readonly Difference<ExitFreedomFact>[] {
  const all = statements(context);
  const lasting = all.filter(({ fact }) => !fact.limited);
  const same = (a: Found, b: Found): boolean => a.fact.freedom === b.fact.freedom;
  const plain = differing(
    lasting.filter(({ fact }) => fact.freedom !== 'may'),
    same,
  );
  if (plain.length > 0) return plain;
  const barred = differing(
    lasting.filter(({ fact }) => fact.freedom === 'may' || fact.freedom === 'barred'),
    same,
  );
  if (barred.length > 0) return barred;
  return differing(
    all,
    (a, b) => same(a, b) || a.section === b.section || isQuestion(a.fact) === isQuestion(b.fact),
  );
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
      maybe:
        '成员能否退出可能前后不一致：此处为{later}，另一处为{earlier}。如果此处是例外或者另加的条件，应当写入退出的约定。',
      other: '另一个约定在此：{earlier}',
    },
    en: {
      differs:
        'Whether members may leave differs: here {later}, elsewhere {earlier}. Whether a notice of exit works will be in dispute.',
      maybe:
        'Whether members may leave may differ: here {later}, elsewhere {earlier}. If this is an exception or one more condition, say so where leaving is regulated.',
      other: 'The other rule: {earlier}',
    },
  },
  differences,
  lower: ({ earlier, later }) =>
    isQuestion(earlier.fact) || isQuestion(later.fact) ? levelOf(earlier.fact, later.fact) : undefined,
  args: ({ earlier, later }) => {
    const [a, b] = [WORDS[earlier.fact.freedom], WORDS[later.fact.freedom]];
    return { earlier: a[0], earlier_en: a[1], later: b[0], later_en: b[1] };
  },
});

/** Undefined where freedom and consent, or consent and a bar, stand against each other. */
function levelOf(a: ExitFreedomFact, b: ExitFreedomFact): Severity | undefined {
  if (a.limited || b.limited) return 'information';
  if (a.freedom !== 'may' && b.freedom !== 'may') return undefined;
  return a.of === 'members' || b.of === 'members' ? 'warning' : 'information';
}
