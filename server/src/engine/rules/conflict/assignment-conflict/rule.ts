import { GATE_NEEDS } from '../../support/gates.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { sameKeyDifferentValue } from '../../support/same-key.js';
import { agreementFacts } from '../../support/time/agreement-facts.js';
import { TRANSFER_RULE } from '../../support/reference/basis.js';

export default differenceRule({
  id: 'assignment-conflict',
  category: 'conflict',
  severity: 'warning',
  depth: 'essential',
  set: 'contract',
  title: { zh: '权利义务能否转让前后矛盾', en: 'Transfer allowed and forbidden' },
  basis: [TRANSFER_RULE],
  needs: [...GATE_NEEDS, 'assignment'],
  messages: {
    'zh-CN': {
      differs: '一处约定可以转让本协议的权利义务，另一处约定不得转让或者须经同意。',
      other: '另一处约定在此',
    },
    en: {
      differs:
        'One clause allows a member to transfer its rights and duties, another forbids it or asks for consent.',
      other: 'The other clause stands here',
    },
  },
  differences: (context) =>
    sameKeyDifferentValue(agreementFacts(context, 'assignment'), {
      key: ({ fact }) => fact.type,
      compatible: (a, b) => a.fact.allowed === b.fact.allowed,
    }),
  args: () => ({}),
});
