import { defineRule } from '../../define.js';
import { placeOf } from '../../support/same-key.js';
import { REPEAL } from '../../support/reference/basis.js';

export default defineRule({
  id: 'repealed-law',
  category: 'reference',
  severity: 'warning',
  depth: 'essential',
  set: 'document',
  title: { zh: '引用已经废止的法律', en: 'Repealed statute cited' },
  basis: [REPEAL],
  needs: ['outline', 'repealedLaw'],
  messages: {
    'zh-CN': {
      repealed: '《{law}》自2021年1月1日起已经废止，由《民法典》取代。引用已废止的法律，依据落空。',
      code: '改为《中华人民共和国民法典》',
    },
    en: {
      repealed: '《{law}》 was repealed from 2021-01-01 by the Civil Code: the citation has no basis left.',
      code: 'Cite 《中华人民共和国民法典》',
    },
  },
  check: (context) =>
    context
      .facts('repealedLaw')
      .filter(({ region }) => region !== 'contents')
      .map((found) => ({
        place: placeOf(found),
        section: found.section,
        subject: found.fact.law,
        message: { id: 'repealed', args: { law: found.fact.law } },
        fixes: [{ id: 'code', safety: 'needs-review' as const }],
      })),
  fix: (_context, finding) => [{ span: finding.span, newText: '《中华人民共和国民法典》' }],
});
