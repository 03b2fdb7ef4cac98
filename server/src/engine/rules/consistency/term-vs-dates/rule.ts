import { defineRule } from '../../define.js';
import { GATE_NEEDS, operativeFacts } from '../../support/gates.js';
import { placeOf } from '../../support/same-key.js';
import { PERIODS } from '../../support/time/basis.js';
import { agrees, termsOf } from '../../support/time/terms.js';
import { dayWords, termWords } from '../../support/time/words.js';

export default defineRule({
  id: 'term-vs-dates',
  category: 'consistency',
  severity: 'warning',
  depth: 'essential',
  set: 'document',
  title: { zh: '期限与起止日期不符', en: 'Term and dates differ' },
  basis: [PERIODS],
  needs: ['tree', ...GATE_NEEDS, 'term', 'projectEnd'],
  messages: {
    'zh-CN': {
      differs: '约定的期限为{term}，而起止日期是{start}至{end}，两者不符。何时届满将有争议。',
      other: '期限的另一半在此约定',
    },
    en: {
      differs: 'The term is {term}, but the dates are {start} to {end}. When it ends will be in dispute.',
      other: 'The other half of the term is set here',
    },
  },
  check(context) {
    const { single, pairs } = termsOf(context);
    const own = single.map((found) => ({ found, fact: found.fact, related: undefined }));
    // a length here, its days in the clause before or behind
    const joined = pairs.map(({ earlier, later }) => {
      const months = earlier.fact.months ?? later.fact.months;
      const { start, end } = earlier.fact.end ? earlier.fact : later.fact;
      return { found: later, fact: { ...later.fact, months, start, end }, related: earlier };
    });
    const projects = operativeFacts(context, 'projectEnd').map((found) => {
      const { months, start, day: end } = found.fact;
      return { found, fact: { months, start, end, open: false, coarse: false }, related: undefined };
    });
    return [...own, ...joined, ...projects].flatMap(({ found, fact, related }) => {
      const { months, start, end, coarse } = fact;
      if (months === undefined || !start || !end || coarse || agrees(months, start, end)) return [];
      const term = termWords({ ...fact, start: undefined, end: undefined });
      const args = { term: term.zh, term_en: term.en, start: dayWords(start), end: dayWords(end) };
      return [
        {
          place: placeOf(found),
          section: found.section,
          subject: null,
          message: { id: 'differs', args },
          ...(related ? { related: [{ place: placeOf(related), message: { id: 'other', args } }] } : {}),
        },
      ];
    });
  },
});
