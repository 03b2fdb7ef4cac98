import type { TermFact } from '../../../facts/time/types.js';
import { GATE_NEEDS } from '../../support/gates.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { sameKeyDifferentValue } from '../../support/same-key.js';
import { PARTNERSHIP_TERM, TERMS } from '../../support/time/basis.js';
import { farApart, firstDay, sameTerm, termsOf } from '../../support/time/terms.js';
import { termWords } from '../../support/time/words.js';

export default differenceRule<TermFact>({
  id: 'term-conflict',
  category: 'conflict',
  severity: 'error',
  depth: 'essential',
  set: 'contract',
  title: { zh: '协议期限前后不一致', en: 'Two terms of the agreement' },
  basis: [TERMS, PARTNERSHIP_TERM],
  needs: ['tree', ...GATE_NEEDS, 'term', 'signDay', 'deadline'],
  messages: {
    'zh-CN': {
      differs:
        '协议的期限前后不一致：此处为{later}，另一处为{earlier}。协议何时终止、成员何时可以离开将有争议。',
      maybe:
        '协议的期限可能前后不一致：此处为{later}，另一处为{earlier}，从签署或者首次缴付之日起算，两者对不上。请核对。',
      other: '另一个期限在此约定：{earlier}',
    },
    en: {
      differs:
        'The term of the agreement is {later} here and {earlier} elsewhere. When it ends and when a member may leave will be in dispute.',
      maybe:
        'The term of the agreement may differ: {later} here, {earlier} elsewhere; counted from the day of signing or of the first payment they do not meet. Check both.',
      other: 'The other term is set here: {earlier}',
    },
  },
  differences: (context) => {
    const first = firstDay(context);
    return sameKeyDifferentValue(termsOf(context).single, {
      key: () => 'agreement',
      compatible: (a, b) => sameTerm(a.fact, b.fact) && !farApart(a.fact, b.fact, first),
    });
  },
  // a length against a day alone: when the term begins is inferred
  lower: ({ earlier, later }) => (sameTerm(earlier.fact, later.fact) ? 'warning' : undefined),
  args: ({ earlier, later }) => {
    const [a, b] = [termWords(earlier.fact), termWords(later.fact)];
    return { earlier: a.zh, earlier_en: a.en, later: b.zh, later_en: b.en };
  },
});
