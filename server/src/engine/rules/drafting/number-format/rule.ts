import { defineRule } from '../../define.js';
import { GATE_NEEDS, operativeFacts } from '../../support/gates.js';
import { placeOf } from '../../support/same-key.js';

export default defineRule({
  id: 'number-format',
  category: 'drafting',
  severity: 'hint',
  depth: 'thorough',
  set: 'document',
  title: { zh: '数字写法混用', en: 'Mixed numerals' },
  basis: [],
  needs: [...GATE_NEEDS, 'numberMix'],
  messages: {
    'zh-CN': { mixed: '同一句里数字写法不一：“{first}”和“{second}”。请统一，以免核对时看错。' },
    en: {
      mixed:
        'One sentence writes numbers in two ways, “{first}” and “{second}”: use one, so that nobody misreads them.',
    },
  },
  check: (context) =>
    operativeFacts(context, 'numberMix').map((found) => ({
      place: placeOf(found),
      section: found.section,
      subject: found.fact.second,
      message: { id: 'mixed', args: { first: found.fact.first, second: found.fact.second } },
    })),
});
