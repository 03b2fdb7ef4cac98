import type { RefundFact } from '../../../facts/money/types.js';
import type { Located } from '../../../facts/types.js';
import { PARTNERS_END, WINDING_UP } from '../../support/money/basis.js';
import { provided } from '../../support/money/facts.js';
import { quoted } from '../../support/money/words.js';
import { GATE_NEEDS } from '../../support/gates.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { sameKeyDifferentValue } from '../../support/same-key.js';

export default differenceRule<RefundFact>({
  id: 'residual-assets-conflict',
  category: 'conflict',
  severity: 'warning',
  depth: 'essential',
  set: 'finance',
  title: { zh: '剩余财产的去向矛盾', en: 'Remaining property goes two ways' },
  basis: [WINDING_UP, PARTNERS_END],
  adopt: true,
  needs: [...GATE_NEEDS, 'refund'],
  messages: {
    'zh-CN': {
      differs:
        '解散清算后剩余财产的去向前后矛盾：此处为“{later}”，另一处为“{earlier}”。请统一，或者按资金来源分别约定。',
      other: '另一种去向在此约定：“{earlier}”',
    },
    en: {
      differs:
        'What is left after winding up goes two ways: “{later}” here, “{earlier}” elsewhere. Agree one, or one per source of the money.',
      other: 'The other one stands here: “{earlier}”',
    },
  },
  differences: (context) =>
    sameKeyDifferentValue(provided(context, 'refund').filter(isResidual), {
      key: ({ fact }) => (fact.fund === 'government' ? 'government' : 'own'),
      // what goes back to the state and what the members divide come from different sources
      compatible: (a, b) =>
        a.fact.answer === b.fact.answer ||
        // back to the members, and how much to each
        (isMembers(a.fact) && isMembers(b.fact) && [a, b].some(({ fact }) => fact.answer === 'members')) ||
        (a.fact.fund !== b.fact.fund && [a, b].some(({ fact }) => fact.answer === 'state')),
    }),
  args: ({ earlier, later }) => ({ earlier: quoted(earlier.fact.words), later: quoted(later.fact.words) }),
});

function isMembers({ answer }: RefundFact): boolean {
  return answer === 'members' || answer === 'contribution' || answer === 'equal';
}

function isResidual({ fact, section }: Located<RefundFact>): boolean {
  return fact.event === 'residual' && (!fact.yields || section === 'main.dissolution');
}
