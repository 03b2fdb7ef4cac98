import type { RenewalFact } from '../../../facts/time/types.js';
import { GATE_NEEDS } from '../../support/gates.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { sameKeyDifferentValue } from '../../support/same-key.js';
import { agreementFacts } from '../../support/time/agreement-facts.js';
import { PARTNERSHIP_TERM, TERMS } from '../../support/time/basis.js';

export default differenceRule<RenewalFact>({
  id: 'renewal-conflict',
  category: 'conflict',
  severity: 'warning',
  depth: 'essential',
  set: 'contract',
  title: { zh: '既自动续期又期满终止', en: 'Automatic renewal and automatic end' },
  basis: [TERMS, PARTNERSHIP_TERM],
  needs: [...GATE_NEEDS, 'renewal'],
  messages: {
    'zh-CN': {
      differs:
        '对期限届满的后果约定了两种：一处自动续期，一处自动终止。期满后协议是否继续有效将有争议，请择一约定。',
      other: '另一种后果在此约定',
    },
    en: {
      differs:
        'The agreement renews itself in one place and ends by itself in another. Whether it goes on after its term will be in dispute: choose one.',
      other: 'The other consequence is set here',
    },
  },
  differences: (context) =>
    sameKeyDifferentValue(
      agreementFacts(context, 'renewal').filter(({ fact }) => fact.mode !== 'both'),
      { key: () => 'agreement', compatible: (a, b) => a.fact.mode === b.fact.mode },
    ),
  args: () => ({}),
});
