import { defineRule } from '../../define.js';
import { ALLOWED, optionWords } from '../../support/options.js';
import { placeOf } from '../../support/same-key.js';

export default defineRule({
  id: 'typo-legal',
  category: 'drafting',
  severity: 'hint',
  depth: 'standard',
  set: 'document',
  title: { zh: '疑似用字错误', en: 'Likely wrong character' },
  basis: [],
  options: [ALLOWED],
  needs: ['outline', 'typo'],
  messages: {
    'zh-CN': { typo: '“{wrong}”疑为“{right}”之误。法律文书中两者意思不同。', right: '改为“{right}”' },
    en: {
      typo: '“{wrong}” is probably meant to be “{right}”; in a legal text the two differ.',
      right: 'Change to “{right}”',
    },
  },
  check: (context) =>
    context
      .facts('typo')
      .filter(({ region }) => region !== 'contents')
      .filter(({ fact }) => !optionWords(context.options, ALLOWED.name).includes(fact.wrong))
      .map((found) => {
        const args = { wrong: found.fact.wrong, right: found.fact.right };
        return {
          place: placeOf(found),
          section: found.section,
          subject: found.fact.wrong,
          message: { id: 'typo', args },
          fixes: [{ id: 'right', args, safety: 'needs-review' as const }],
        };
      }),
  fix(_context, finding) {
    const right = finding.fixes[0]?.args?.['right'];
    return typeof right === 'string' ? [{ span: finding.span, newText: right }] : [];
  },
});
