import { defineRule } from '../../define.js';
import { ANNEX_NEEDS, annexesOf } from '../../support/reference/annexes.js';
import { ANNEX_FORM } from '../../support/reference/basis.js';
import { placeOf } from '../../support/same-key.js';

/** Annexes that set rules; lists and tables need no adoption of their own. */
const RULES = /办法|细则|规则|规定|制度/;

export default defineRule({
  id: 'annex-effect-form',
  category: 'content',
  severity: 'information',
  depth: 'thorough',
  set: 'contract',
  title: { zh: '附件没有写明如何生效', en: 'How the annex takes effect is not said' },
  basis: [ANNEX_FORM],
  needs: [...ANNEX_NEEDS, 'annexEffect'],
  messages: {
    'zh-CN': {
      lacking:
        '附件{number}“{title}”没有写明由各方签署还是经理事会决议通过。没有生效形式的管理办法，能否约束成员将有争议。',
    },
    en: {
      lacking:
        'Nothing says whether annex {number} “{title}” is signed by the parties or adopted by the council. Whether it binds members will be in dispute.',
    },
  },
  check(context) {
    const { listed } = annexesOf(context);
    if (context.facts('annexEffect').length > 0) return [];
    return listed
      .filter(({ fact }) => RULES.test(fact.title))
      .map((found) => ({
        place: placeOf(found),
        section: found.section,
        subject: String(found.fact.number),
        message: { id: 'lacking', args: { number: found.fact.number, title: found.fact.title } },
      }));
  },
});
