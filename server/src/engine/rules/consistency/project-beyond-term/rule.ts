import { compareDays } from '../../../facts/time/days.js';
import { defineRule } from '../../define.js';
import { GATE_NEEDS } from '../../support/gates.js';
import { placeOf } from '../../support/same-key.js';
import { agreementFacts } from '../../support/time/agreement-facts.js';
import { PERIODS } from '../../support/time/basis.js';
import { dayWords } from '../../support/time/words.js';

export default defineRule({
  id: 'project-beyond-term',
  category: 'consistency',
  severity: 'information',
  depth: 'standard',
  title: { zh: '项目期限超出协议期限', en: 'A project outlasts the agreement' },
  basis: [PERIODS],
  needs: [...GATE_NEEDS, 'term', 'projectEnd', 'projectSurvival'],
  messages: {
    'zh-CN': {
      beyond:
        '项目（或者许可）到{project}为止，而本协议到{end}期满，且没有写明期满后如何继续。期满后各方的义务将有争议。',
      term: '协议期限在此约定：至{end}',
    },
    en: {
      beyond:
        'The project (or licence) runs to {project}, the agreement ends on {end}, and nothing says how it goes on. The duties after that day will be in dispute.',
      term: 'The term of the agreement: to {end}',
    },
  },
  check(context) {
    const term = agreementFacts(context, 'term').find(({ fact }) => fact.end !== undefined && !fact.bare);
    if (!term || context.facts('projectSurvival').length > 0) return [];
    const end = term.fact.end!;
    return agreementFacts(context, 'projectEnd')
      .filter(({ fact }) => compareDays(fact.day, end) > 0)
      .map((found) => {
        const args = { project: dayWords(found.fact.day), end: dayWords(end) };
        return {
          place: placeOf(found),
          section: found.section,
          subject: args.project,
          message: { id: 'beyond', args },
          related: [{ place: placeOf(term), message: { id: 'term', args } }],
        };
      });
  },
});
