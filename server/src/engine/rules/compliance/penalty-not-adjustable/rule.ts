import { EXCESSIVE, NO_WAIVER_OF_ADJUSTMENT } from '../../support/money/basis.js';
import { removePhrase } from '../../support/money/edits.js';
import { termRule } from '../../support/money/term.js';

export default termRule({
  id: 'penalty-not-adjustable',
  category: 'compliance',
  severity: 'warning',
  depth: 'standard',
  set: 'document',
  title: { zh: '约定违约金不得调整', en: 'Adjustment of the penalty excluded' },
  basis: [NO_WAIVER_OF_ADJUSTMENT, EXCESSIVE],
  kinds: {
    unadjustable: {
      zh: '“{words}”排除了对违约金的调整。仅以合同约定不得调整为由主张不予调整的，人民法院不予支持，这一约定没有意义。',
      en: '“{words}” excludes adjustment of the penalty. Courts do not uphold such a term by itself; it achieves nothing.',
    },
  },
  fix: { zh: '删除', en: 'Delete' },
  mend: removePhrase,
});
