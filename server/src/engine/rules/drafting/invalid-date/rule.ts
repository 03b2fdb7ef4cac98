import { defineRule } from '../../define.js';
import { GATE_NEEDS, operativeFacts } from '../../support/gates.js';
import { placeOf } from '../../support/same-key.js';
import { PERIODS } from '../../support/time/basis.js';

export default defineRule({
  id: 'invalid-date',
  category: 'drafting',
  severity: 'error',
  depth: 'essential',
  set: 'document',
  title: { zh: '日期不存在', en: 'No such day' },
  basis: [PERIODS],
  needs: [...GATE_NEEDS, 'dateFault'],
  messages: {
    'zh-CN': { impossible: '日历上没有{first}。期间的起算或者届满因此无法确定。' },
    en: { impossible: 'There is no {first} in the calendar, so that the period cannot be computed.' },
  },
  check: (context) =>
    operativeFacts(context, 'dateFault')
      .filter(({ fact }) => fact.fault === 'impossible')
      .map((found) => ({
        place: placeOf(found),
        section: found.section,
        subject: found.fact.first,
        message: { id: 'impossible', args: { first: found.fact.first } },
      })),
});
