import { defineRule } from '../../define.js';
import { GATE_NEEDS } from '../../support/gates.js';
import { placeOf } from '../../support/same-key.js';
import { agreementFacts } from '../../support/time/agreement-facts.js';
import { PERIODS } from '../../support/time/basis.js';
import { agrees } from '../../support/time/terms.js';
import { dayWords, termWords } from '../../support/time/words.js';

export default defineRule({
  id: 'term-vs-dates',
  category: 'consistency',
  severity: 'warning',
  depth: 'essential',
  set: 'document',
  title: { zh: '期限与起止日期不符', en: 'Term and dates differ' },
  basis: [PERIODS],
  needs: [...GATE_NEEDS, 'term'],
  messages: {
    'zh-CN': {
      differs: '约定的期限为{term}，而起止日期是{start}至{end}，两者不符。何时届满将有争议。',
    },
    en: {
      differs: 'The term is {term}, but the dates are {start} to {end}. When it ends will be in dispute.',
    },
  },
  check: (context) =>
    agreementFacts(context, 'term').flatMap((found) => {
      const { months, start, end } = found.fact;
      if (months === undefined || !start || !end || agrees(months, start, end)) return [];
      const term = termWords({ ...found.fact, start: undefined, end: undefined });
      return [
        {
          place: placeOf(found),
          section: found.section,
          subject: null,
          message: {
            id: 'differs',
            args: { term: term.zh, term_en: term.en, start: dayWords(start), end: dayWords(end) },
          },
        },
      ];
    }),
});
