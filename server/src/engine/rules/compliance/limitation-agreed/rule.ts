import { LIMITATION } from '../../support/money/basis.js';
import { removeSentence } from '../../support/money/edits.js';
import { termRule } from '../../support/money/term.js';

export default termRule({
  id: 'limitation-agreed',
  category: 'compliance',
  severity: 'error',
  depth: 'essential',
  set: 'document',
  title: { zh: '约定诉讼时效', en: 'Limitation period agreed' },
  basis: [LIMITATION],
  kinds: {
    limitation: {
      zh: '“{words}”对诉讼时效作了约定。诉讼时效的期间、计算方法以及中止、中断的事由由法律规定，当事人约定无效，预先放弃时效利益也无效。',
      en: '“{words}” agrees on limitation. Its periods, reckoning, suspension and interruption are set by law; agreements on them, and waivers in advance, are void.',
    },
  },
  fix: { zh: '删除这一句', en: 'Delete the sentence' },
  mend: removeSentence,
});
