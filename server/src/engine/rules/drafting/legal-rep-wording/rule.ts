import { CURRENT_REPRESENTATIVE, civilCode } from '../../support/party/basis.js';
import { placeOf } from '../../support/same-key.js';
import { defineRule } from '../../define.js';

export default defineRule({
  id: 'legal-rep-wording',
  category: 'drafting',
  severity: 'warning',
  depth: 'standard',
  set: 'document',
  title: { zh: '应为“法定代表人”', en: 'Should read 法定代表人' },
  basis: [CURRENT_REPRESENTATIVE, civilCode('第六十一条')],
  needs: ['outline', 'legalRepWord'],
  messages: {
    'zh-CN': {
      wording:
        '应当写作“法定代表人”。法人是组织，不是个人；依法代表法人的负责人称为法定代表人（《民法典》第六十一条）。',
      replace: '改为“法定代表人”',
    },
    en: {
      wording:
        'Write 法定代表人. A 法人 is an organisation, not a person; who represents it by law is its 法定代表人 (Civil Code, article 61).',
      replace: 'Replace by 法定代表人',
    },
  },
  check: (context) =>
    context
      .facts('legalRepWord')
      .filter(({ region }) => region !== 'contents' && region !== 'note')
      .map((found) => ({
        place: placeOf(found),
        section: found.section,
        subject: null,
        message: { id: 'wording' },
        fixes: [{ id: 'replace', safety: 'needs-review' as const }],
      })),
  fix: (_context, { span }) => [{ span, newText: '法定代表人' }],
});
