import type { GoverningLawFact } from '../../../facts/forum/types.js';
import type { RuleContext } from '../../context.js';
import { CHOICE_OF_LAW, LAW_OF_CONTRACT, MODEL_LAW } from '../../support/forum/basis.js';
import { GATE_NEEDS, operativeFacts } from '../../support/gates.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { sameKeyDifferentValue, type Difference } from '../../support/same-key.js';

export default differenceRule<GoverningLawFact>({
  id: 'governing-law-conflict',
  category: 'conflict',
  severity: 'error',
  depth: 'essential',
  set: 'document',
  title: { zh: '法律适用前后不一', en: 'Two governing laws' },
  basis: [MODEL_LAW, LAW_OF_CONTRACT, CHOICE_OF_LAW],
  needs: [...GATE_NEEDS, 'governingLaw'],
  messages: {
    'zh-CN': {
      differs:
        '本协议前后约定适用不同的法律：“{a}”与“{b}”。同一协议的效力和解释不能同时适用两种法律，请统一（参考条款为中华人民共和国法律）。',
      other: '另一处约定适用“{a}”',
    },
    en: {
      differs:
        'Different laws are chosen for the agreement: “{a}” and “{b}”. Its validity and interpretation cannot follow both: keep one (the model text has the law of the PRC).',
      other: 'The other clause chooses “{a}”',
    },
  },
  differences,
  args: ({ earlier, later }) => ({ a: earlier.fact.words, b: later.fact.words }),
  adopt: true,
});

function differences(context: RuleContext): readonly Difference<GoverningLawFact>[] {
  const laws = operativeFacts(context, 'governingLaw').filter(
    ({ fact, region }) => fact.object === 'contract' && region === 'body',
  );
  return sameKeyDifferentValue(laws, {
    key: () => 'contract',
    compatible: ({ fact: a }, { fact: b }) =>
      a.law === b.law || (isOpen(a, b) && a.law !== '中国' && b.law !== '中国'),
  });
}

/** 外国法律 may be any of them. */
function isOpen(a: GoverningLawFact, b: GoverningLawFact): boolean {
  return a.law === '外国' || b.law === '外国';
}
