import { GATE_NEEDS } from '../../support/gates.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { sameKeyDifferentValue } from '../../support/same-key.js';
import { agreementFacts } from '../../support/time/agreement-facts.js';
import { SURVIVAL_RULE } from '../../support/reference/basis.js';

export default differenceRule({
  id: 'survival-conflict',
  category: 'conflict',
  severity: 'warning',
  depth: 'essential',
  set: 'contract',
  title: { zh: '终止后的义务前后矛盾', en: 'Duties end and go on' },
  basis: [SURVIVAL_RULE],
  needs: [...GATE_NEEDS, 'survival'],
  messages: {
    'zh-CN': {
      differs:
        '一处约定终止或者退出后全部义务消灭，另一处约定保密等义务继续有效。请在前一处写明“除保密等条款外”。',
      other: '另一处约定在此',
    },
    en: {
      differs:
        'One clause ends all duties at the end or on leaving, another lets some go on. Say in the first “except confidentiality …”.',
      other: 'The other clause stands here',
    },
  },
  differences: (context) =>
    sameKeyDifferentValue(agreementFacts(context, 'survival'), {
      key: ({ fact }) => fact.event,
      compatible: (a, b) => a.fact.answer === b.fact.answer,
    }),
  args: () => ({}),
});
