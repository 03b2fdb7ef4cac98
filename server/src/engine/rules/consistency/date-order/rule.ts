import { defineRule } from '../../define.js';
import { GATE_NEEDS, operativeFacts } from '../../support/gates.js';
import { placeOf } from '../../support/same-key.js';
import { PERIODS } from '../../support/time/basis.js';

export default defineRule({
  id: 'date-order',
  category: 'consistency',
  severity: 'error',
  depth: 'essential',
  set: 'document',
  title: { zh: '起止日期颠倒', en: 'End before start' },
  basis: [PERIODS],
  needs: [...GATE_NEEDS, 'dateFault'],
  messages: {
    'zh-CN': { order: '截止日期早于起始日期：{first}至{second}。这样的期间不存在。' },
    en: { order: 'The end lies before the start: {first} to {second}. There is no such period.' },
  },
  check: (context) =>
    operativeFacts(context, 'dateFault')
      .filter(({ fact }) => fact.fault === 'order')
      .map((found) => ({
        place: placeOf(found),
        section: found.section,
        subject: found.fact.first,
        message: { id: 'order', args: { first: found.fact.first, second: found.fact.second } },
      })),
});
