import { PUBLIC_SUPERVISION, SEPARATE_ACCOUNT, STATE_RULES } from '../../support/money/basis.js';
import { replaceWords } from '../../support/money/edits.js';
import { provided } from '../../support/money/facts.js';
import { quoted } from '../../support/money/words.js';
import { GATE_NEEDS } from '../../support/gates.js';
import { placeOf } from '../../support/same-key.js';
import { defineRule } from '../../define.js';

export default defineRule({
  id: 'gov-funds-diverted',
  category: 'compliance',
  severity: 'error',
  depth: 'essential',
  set: 'document',
  title: { zh: '财政资助挪作他用', en: 'Public funds diverted' },
  basis: [STATE_RULES, PUBLIC_SUPERVISION, SEPARATE_ACCOUNT],
  needs: [...GATE_NEEDS, 'fundsRule'],
  messages: {
    'zh-CN': {
      diverted:
        '“{words}”允许把政府资助资金用于任务书以外的用途。财政资助须专款专用、单独核算并接受监督，不得用于分配、投资、偿债或者成员的日常经营。',
      replace: '改为专款专用、单独核算',
    },
    en: {
      diverted:
        '“{words}” lets public money be used beyond its purpose. It is kept apart, used for that purpose only and supervised; it may not be distributed, invested, or spent on debts or members’ own business.',
      replace: 'Say that it is kept apart and used for its purpose only',
    },
  },
  check: (context) =>
    provided(context, 'fundsRule')
      .filter(({ fact }) => fact.kind === 'diverted')
      .map((found) => ({
        place: placeOf(found),
        section: found.section,
        subject: null,
        message: { id: 'diverted', args: { words: quoted(found.fact.words) } },
        fixes: [{ id: 'replace', safety: 'needs-review' as const }],
      })),
  fix: (_context, finding) =>
    replaceWords(
      finding,
      '政府资助资金专款专用、单独核算，不得用于分配、对外投资、偿还债务或者成员的日常经营',
    ),
});
