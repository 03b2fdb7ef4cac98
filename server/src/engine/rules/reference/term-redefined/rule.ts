import type { DefinedTermFact } from '../../../facts/reference/types.js';
import type { Located } from '../../../facts/types.js';
import { defineRule } from '../../define.js';
import { TERMS_RULE } from '../../support/reference/basis.js';
import { ownTerms } from '../../support/reference/terms.js';
import { placeOf } from '../../support/same-key.js';

export default defineRule({
  id: 'term-redefined',
  category: 'reference',
  severity: 'error',
  depth: 'essential',
  set: 'document',
  title: { zh: '同一词语定义了两次', en: 'One term defined twice' },
  basis: [TERMS_RULE],
  needs: ['outline', 'definedTerm'],
  messages: {
    'zh-CN': {
      differs: '“{term}”定义了两次，内容不同。用到这个词语的条款各指什么将有争议。',
      same: '“{term}”重复定义，内容相同，保留一处即可。',
      other: '另一处定义在此',
    },
    en: {
      differs:
        '“{term}” is defined twice with different meanings. What the clauses that use it mean will be in dispute.',
      same: '“{term}” is defined twice in the same words; one is enough.',
      other: 'The other definition',
    },
  },
  check(context) {
    const first = new Map<string, Located<DefinedTermFact>>();
    return ownTerms(context).flatMap((found) => {
      const { term } = found.fact;
      const earlier = first.get(term);
      if (!earlier) {
        first.set(term, found);
        return [];
      }
      // （以下简称“X”）after a name and “X”指… explain each other
      if ((earlier.fact.form === 'short') !== (found.fact.form === 'short')) return [];
      const same = bare(earlier.fact.meaning) === bare(found.fact.meaning);
      return [
        {
          place: placeOf(found),
          section: found.section,
          subject: term,
          message: { id: same ? 'same' : 'differs', args: { term } },
          related: [{ place: placeOf(earlier), message: { id: 'other', args: { term } } }],
          ...(same ? { severity: 'hint' as const, depth: 'thorough' as const } : {}),
        },
      ];
    });
  },
});

function bare(text: string): string {
  return text.replace(/[,、\s]/g, '');
}
