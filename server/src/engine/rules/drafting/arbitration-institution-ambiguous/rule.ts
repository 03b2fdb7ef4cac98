import { ARBITRATION_ELEMENTS, NAME_INEXACT, PLACE_ONLY } from '../../support/forum/basis.js';
import { ambiguousInstitutions } from '../../support/forum/institution-points.js';
import { FORUM_NEEDS } from '../../support/forum/chosen.js';
import { institutionFixes } from '../../support/forum/institution-fixes.js';
import { pointRule } from '../../support/forum/point-rule.js';

export default pointRule({
  id: 'arbitration-institution-ambiguous',
  category: 'drafting',
  severity: 'warning',
  depth: 'standard',
  set: 'document',
  title: { zh: '仲裁机构不能确定', en: 'Arbitral institution not identifiable' },
  basis: [PLACE_ONLY, NAME_INEXACT, ARBITRATION_ELEMENTS],
  needs: [...FORUM_NEEDS, 'arbitrationBody', 'placeholder', 'tiePlace'],
  says: {
    zh: '“{words}”不能确定是哪一个仲裁机构。该地有两个以上仲裁机构，而各方事后不能选定其中一个的，仲裁协议无效，请写明机构全称。',
    en: '“{words}” does not tell which institution is meant. Where that place has several and the parties cannot agree on one later, the arbitration agreement is invalid: write its full name.',
  },
  points: ambiguousInstitutions,
  fixes: institutionFixes(),
});
