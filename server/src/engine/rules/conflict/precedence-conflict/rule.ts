import { GATE_NEEDS } from '../../support/gates.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { sameKeyDifferentValue } from '../../support/same-key.js';
import { agreementFacts } from '../../support/time/agreement-facts.js';
import { INTERPRETATION } from '../../support/reference/basis.js';

export default differenceRule({
  id: 'precedence-conflict',
  category: 'conflict',
  severity: 'warning',
  depth: 'essential',
  set: 'contract',
  title: { zh: '文件效力顺序矛盾', en: 'Contradictory order of precedence' },
  basis: [INTERPRETATION],
  needs: [...GATE_NEEDS, 'precedence'],
  messages: {
    'zh-CN': {
      differs: '两处约定的优先文件正好相反。文件之间不一致时，以哪一份为准无法确定。',
      other: '另一处约定在此',
    },
    en: {
      differs: 'Two clauses let opposite documents prevail. Where they differ, nobody can say which governs.',
      other: 'The other rule stands here',
    },
  },
  differences: (context) =>
    sameKeyDifferentValue(agreementFacts(context, 'precedence'), {
      key: ({ fact }) => [fact.winner, fact.loser].sort().join('|'),
      compatible: (a, b) => a.fact.winner === b.fact.winner,
    }),
  args: () => ({}),
});
