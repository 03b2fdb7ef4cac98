import { defineRule } from '../../define.js';
import { GATE_NEEDS, operativeFacts } from '../../support/gates.js';
import { PERIODS } from '../../support/membership/basis.js';
import { ALLOWED, optionWords } from '../../support/options.js';
import { placeOf } from '../../support/same-key.js';

export default defineRule({
  id: 'vague-time',
  category: 'drafting',
  severity: 'hint',
  depth: 'thorough',
  set: 'document',
  title: { zh: '附有责任的期限不确定', en: 'Vague time with a sanction' },
  basis: [PERIODS],
  options: [ALLOWED],
  needs: [...GATE_NEEDS, 'vagueTime'],
  messages: {
    'zh-CN': {
      vague: '“{words}”没有确定的期限，而同一句约定了违反的责任。何时起算违约将有争议，宜写明日数。',
    },
    en: {
      vague:
        '“{words}” sets no definite time, and the same sentence attaches a sanction. From when there is a breach will be disputed; a number of days is safer.',
    },
  },
  check: (context) =>
    operativeFacts(context, 'vagueTime')
      .filter(({ fact }) => !optionWords(context.options, ALLOWED.name).includes(fact.words))
      .map((found) => ({
        place: placeOf(found),
        section: found.section,
        subject: found.fact.words,
        message: { id: 'vague', args: { words: found.fact.words } },
      })),
});
