import { defineRule } from '../../define.js';
import { placeOf } from '../../support/same-key.js';
import { ANNEX_NEEDS, annexListOf, annexName, sameTitle } from '../../support/reference/annexes.js';
import { Cover } from '../../../text/cover.js';
import { ANNEX_LIST } from '../../support/reference/basis.js';

export default defineRule({
  id: 'annex-unused',
  category: 'reference',
  severity: 'hint',
  depth: 'standard',
  set: 'document',
  title: { zh: '附件没有被提到', en: 'Annex never mentioned' },
  basis: [ANNEX_LIST],
  needs: ANNEX_NEEDS,
  messages: {
    'zh-CN': { unused: '清单里的{annex}在条款中没有提到。它与哪一条有关、何时生效，请在条款里写明。' },
    en: {
      unused:
        'No clause mentions {annex} of the list: say to which clause it belongs and how it takes effect.',
    },
  },
  check(context) {
    const { listed, mentions, titled } = annexListOf(context);
    // the clauses that would mention it stand in another file
    if (context.outside.role === 'annex') return [];
    const used = new Cover(
      mentions.map(({ fact: { number, last } }) => ({
        from: Math.min(number, last),
        to: Math.max(number, last) + 1,
      })),
    );
    return (
      listed
        // a list without the word 附件 is one sentence with what it says of its annexes
        .filter((found) => annexName(context, found).startsWith('附'))
        .filter(
          ({ fact: { number, title } }) =>
            !used.holds(number) &&
            !(title.length >= 3 && titled.some(({ fact }) => sameTitle(fact.title, title))),
        )
        .map((found) => ({
          place: placeOf(found),
          section: found.section,
          subject: String(found.fact.number),
          message: { id: 'unused', args: { annex: annexName(context, found) } },
        }))
    );
  },
});
