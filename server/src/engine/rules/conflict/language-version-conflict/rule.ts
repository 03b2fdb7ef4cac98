import { GATE_NEEDS } from '../../support/gates.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { sameKeyDifferentValue } from '../../support/same-key.js';
import { agreementFacts } from '../../support/time/agreement-facts.js';
import { INTERPRETATION } from '../../support/reference/basis.js';

export default differenceRule({
  id: 'language-version-conflict',
  category: 'conflict',
  severity: 'warning',
  depth: 'essential',
  set: 'contract',
  title: { zh: '以何种文本为准前后矛盾', en: 'Two prevailing language versions' },
  basis: [INTERPRETATION],
  needs: [...GATE_NEEDS, 'language'],
  messages: {
    'zh-CN': {
      differs: '两处约定的文本效力不同。各种文本有出入时，以哪一种为准无法确定。',
      other: '另一处约定在此',
    },
    en: {
      differs:
        'Two clauses give different force to the language versions. Where they differ, nobody can say which governs.',
      other: 'The other clause stands here',
    },
  },
  differences: (context) =>
    sameKeyDifferentValue(agreementFacts(context, 'language'), {
      key: ({ fact }) => fact.type,
      compatible: (a, b) => a.fact.version === b.fact.version,
    }),
  args: () => ({}),
});
