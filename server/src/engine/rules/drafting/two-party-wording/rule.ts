import { ALL_PARTIES } from '../../support/party/basis.js';
import { PARTY_NEEDS, partiesOf } from '../../support/party/parties.js';
import { placeOf } from '../../support/same-key.js';
import { defineRule } from '../../define.js';

export default defineRule({
  id: 'two-party-wording',
  category: 'drafting',
  severity: 'warning',
  depth: 'standard',
  set: 'contract',
  title: { zh: '多方协议使用“双方”', en: '“Both parties” in a text of more than two' },
  basis: [ALL_PARTIES],
  needs: [...PARTY_NEEDS, 'twoParty'],
  messages: {
    'zh-CN': {
      both: '本协议有{count}方，此处写作“{words}”。其余各方是否受本条约束不明确。',
      all: '改为“各方”',
    },
    en: {
      both: 'The agreement has {count} parties, but “{words}” (both parties) stands here. Whether the others are bound is unclear.',
      all: 'Replace by 各方 (all parties)',
    },
  },
  check(context) {
    const count = partiesOf(context).list.length;
    if (count <= 2) return [];
    return context
      .facts('twoParty')
      .filter(({ fact, region }) => !fact.local && region === 'body')
      .map((found) => {
        const place = placeOf(found);
        const { start, end } = context.spanOf(place);
        return {
          place,
          section: found.section,
          subject: null,
          message: { id: 'both', args: { count, words: context.source(start, end) } },
          fixes: [{ id: 'all', safety: 'needs-review' as const }],
        };
      });
  },
  fix: (_context, { span }) => [{ span, newText: '各方' }],
});
