import { VOID_EXCLUSION } from '../../support/money/basis.js';
import { putBefore } from '../../support/money/edits.js';
import { termRule } from '../../support/money/term.js';

export default termRule({
  id: 'exempt-gross-fault',
  category: 'compliance',
  severity: 'error',
  depth: 'essential',
  set: 'document',
  title: { zh: '免除故意、重大过失或者人身损害责任', en: 'Exclusion reaches gross fault or personal injury' },
  basis: [VOID_EXCLUSION],
  kinds: {
    exempt: {
      zh: '“{words}”没有把故意、重大过失和人身损害排除在外。造成对方人身损害，或者因故意、重大过失造成对方财产损失的，免责条款无效。',
      en: '“{words}” does not leave out intent, gross negligence and personal injury. So far as it covers these the exclusion is void.',
    },
  },
  fix: {
    zh: '加上“除故意、重大过失和造成人身损害外”',
    en: 'Except intent, gross negligence and personal injury',
  },
  mend: (_context, finding) => putBefore(finding, '除因故意或者重大过失造成财产损失、造成人身损害外，'),
});
