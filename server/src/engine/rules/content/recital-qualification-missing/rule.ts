import { RECITAL_CAPACITY } from '../../support/party/basis.js';
import { provides } from '../../support/party/elements.js';
import { ELEMENT_NEEDS, standing } from '../../support/party/whole.js';
import { defineRule } from '../../define.js';

const NODE = 'preamble.recitals';

export default defineRule({
  id: 'recital-qualification-missing',
  category: 'content',
  severity: 'information',
  depth: 'thorough',
  title: { zh: '鉴于条款未确认主体资格', en: 'Recitals do not confirm capacity' },
  basis: [RECITAL_CAPACITY],
  needs: ELEMENT_NEEDS,
  messages: {
    'zh-CN': {
      lacks: '鉴于条款没有确认各方的主体资格和履约能力。编写参考以“各方均具有独立法人资格”作为第一项鉴于。',
      insert: '插入确认主体资格的鉴于条款',
    },
    en: {
      lacks:
        'The recitals do not confirm the legal personality and capacity of the parties. In the model text this is the first recital.',
      insert: 'Insert the recitals of the model text',
    },
  },
  check(context) {
    const found = standing(context, NODE);
    if (!found || provides(context, 'qualification')) return [];
    return [
      {
        place: found.place,
        section: NODE,
        subject: null,
        message: { id: 'lacks' },
        fixes: [{ id: 'insert', safety: 'needs-review' }],
      },
    ];
  },
  fix: (context) => context.insertion.insertSection(NODE),
});
