import type { DefinedTermFact } from '../../../facts/reference/types.js';
import { defineRule } from '../../define.js';
import { TERMS_RULE } from '../../support/reference/basis.js';
import { countUses, quotedOwnTerms, shortNames } from '../../support/reference/terms.js';
import { placeOf } from '../../support/same-key.js';

export default defineRule({
  id: 'term-unused',
  category: 'reference',
  severity: 'hint',
  depth: 'thorough',
  set: 'document',
  title: { zh: '定义的词语没有用到', en: 'Defined term never used' },
  basis: [TERMS_RULE],
  needs: ['tree', 'definedTerm', 'text', 'outside'],
  messages: {
    'zh-CN': { unused: '定义了“{term}”，此后没有用到。可能是条款删改后留下的，也可能正文用了别的说法。' },
    en: {
      unused: '“{term}” is defined and never used: a clause may have gone, or the text uses other words.',
    },
  },
  check(context) {
    const terms = [...shortNames(context), ...quotedOwnTerms(context)];
    if (terms.length === 0) return [];
    const names = [...new Set(terms.map(({ fact }) => fact.term))];
    const uses = countUses(context, names);
    const elsewhere = new Set(context.outside.used);
    // 产业化促进中心(以下简称“促进中心”): the name that is made short holds the words too
    const isUsed = ({ term, meaning }: DefinedTermFact): boolean =>
      (uses.get(term) ?? 0) > (meaning.includes(term) ? 2 : 1) || elsewhere.has(term);
    return terms
      .filter(({ fact }) => !isUsed(fact))
      .map((found) => ({
        place: placeOf(found),
        section: found.section,
        subject: found.fact.term,
        message: { id: 'unused', args: { term: found.fact.term } },
      }));
  },
});
