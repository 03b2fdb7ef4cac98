import type { RuleContext } from '../../context.js';
import { SEAT } from '../../support/forum/basis.js';
import { comparePlaces } from '../../support/forum/regions.js';
import { GATE_NEEDS, operativeFacts } from '../../support/gates.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { sameKeyDifferentValue, type Difference } from '../../support/same-key.js';
import type { ArbitrationSeatFact } from '../../../facts/forum/types.js';

export default differenceRule<ArbitrationSeatFact>({
  id: 'arbitration-seat-conflict',
  category: 'conflict',
  severity: 'warning',
  depth: 'essential',
  set: 'document',
  title: { zh: '仲裁地不一致', en: 'Two seats of arbitration' },
  basis: [SEAT],
  needs: [...GATE_NEEDS, 'arbitrationSeat'],
  messages: {
    'zh-CN': {
      differs:
        '约定了两个仲裁地：“{a}”与“{b}”。仲裁地决定裁决的籍属和有权撤销裁决的法院，请统一；开庭地点可以另行写明。',
      other: '另一处约定仲裁地为“{a}”',
    },
    en: {
      differs:
        'Two seats are agreed: “{a}” and “{b}”. The seat decides where an award belongs and which court may set it aside: keep one. Hearings may be held elsewhere.',
      other: 'The other clause puts the seat in “{a}”',
    },
  },
  differences,
  args: ({ earlier, later }) => ({ a: earlier.fact.place, b: later.fact.place }),
  adopt: true,
});

function differences(context: RuleContext): readonly Difference<ArbitrationSeatFact>[] {
  const seats = operativeFacts(context, 'arbitrationSeat').filter(({ region }) => region === 'body');
  return sameKeyDifferentValue(seats, {
    key: () => 'seat',
    compatible: ({ fact: a }, { fact: b }) =>
      a.place.includes(b.place) ||
      b.place.includes(a.place) ||
      comparePlaces(a.place, b.place, 'city') !== 'different',
  });
}
