import { RECITAL_NO_DUTIES } from '../../support/party/basis.js';
import { elementsOf } from '../../support/party/elements.js';
import { lineWords } from '../../support/places.js';
import { defineRule } from '../../define.js';

export default defineRule({
  id: 'recital-has-obligation',
  category: 'content',
  severity: 'hint',
  depth: 'thorough',
  title: { zh: '鉴于条款规定了义务', en: 'Recital creates a duty' },
  basis: [RECITAL_NO_DUTIES],
  needs: ['outline', 'partyElement'],
  messages: {
    'zh-CN': {
      duty: '鉴于条款写入了一方的义务。鉴于条款一般不具体规定各方权利义务关系，义务应当写入主文。',
    },
    en: {
      duty: 'This recital lays a duty on a party. Recitals normally create no rights and duties: put it into the operative part.',
    },
  },
  check: (context) =>
    elementsOf(context, 'obligation')
      .filter(({ section, region }) => section === 'preamble.recitals' && region === 'body')
      .map(({ ref, section }) => ({
        place: lineWords(context, ref),
        section,
        subject: null,
        message: { id: 'duty' },
      })),
});
