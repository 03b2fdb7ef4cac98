import type { EffectFact } from '../../../facts/time/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { GATE_NEEDS } from '../../support/gates.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import type { Difference } from '../../support/same-key.js';
import { agreementFacts } from '../../support/time/agreement-facts.js';
import { CONDITIONS, MODEL_EFFECT } from '../../support/time/basis.js';
import { conditionWords } from '../../support/time/words.js';

export default differenceRule<EffectFact>({
  id: 'effect-condition-conflict',
  category: 'conflict',
  severity: 'error',
  depth: 'essential',
  set: 'contract',
  title: { zh: '生效条件前后不一致', en: 'Two conditions of effect' },
  basis: [MODEL_EFFECT, CONDITIONS],
  needs: [...GATE_NEEDS, 'effect'],
  messages: {
    'zh-CN': {
      differs: '协议的生效条件前后不一致：此处为{later}，另一处为{earlier}。何时生效、是否已经生效将有争议。',
      maybe:
        '协议的生效条件可能前后不一致：此处为{later}，另一处为{earlier}。如果须同时具备，应当写在同一条中并用“且”连接。',
      other: '另一个生效条件在此约定：{earlier}',
    },
    en: {
      differs:
        'The agreement takes effect on {later} here and on {earlier} elsewhere. When and whether it is in force will be in dispute.',
      maybe:
        'The agreement may have two conditions of effect: {later} here, {earlier} elsewhere. If both are needed, say so in one clause.',
      other: 'The other condition is set here: {earlier}',
    },
  },
  differences: (context) => differences(context),
  lower: ({ earlier, later }) => (certain(earlier.fact, later.fact) ? undefined : 'warning'),
  args: ({ earlier, later }) => {
    const [a, b] = [conditionWords(earlier.fact), conditionWords(later.fact)];
    return { earlier: a.zh, earlier_en: a.en, later: b.zh, later_en: b.en };
  },
});

/** Each later sentence that names the agreement and another set of conditions than the first. */
function differences(context: RuleContext): readonly Difference<EffectFact>[] {
  // words below the signatures speak of this agreement as well
  const signed = context.facts('effect').filter(({ region, fact }) => region === 'signature' && fact.stated);
  const facts = [...agreementFacts(context, 'effect'), ...signed];
  const [first, ...rest] = facts;
  if (!first) return [];
  return rest
    .filter((later) => (first.fact.stated || later.fact.stated) && !sameSet(first.fact, later.fact))
    .map((later) => ({ key: 'agreement', earlier: first, later: later satisfies Located<EffectFact> }));
}

function sameSet(a: EffectFact, b: EffectFact): boolean {
  const apart = a.connector !== b.connector && a.connector !== '' && b.connector !== '';
  return !apart && a.conditions.join() === b.conditions.join();
}

/** Two fixed days, or a fixed day against the signature, cannot both stand. */
function certain(a: EffectFact, b: EffectFact): boolean {
  const dated = (fact: EffectFact): boolean =>
    fact.conditions.length === 1 && fact.conditions[0]!.startsWith('date:');
  return dated(a) && dated(b);
}
