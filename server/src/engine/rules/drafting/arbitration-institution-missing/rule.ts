import { ARBITRATION_ELEMENTS, PLACE_ONLY } from '../../support/forum/basis.js';
import { missingInstitutions } from '../../support/forum/institution-points.js';
import { FORUM_NEEDS } from '../../support/forum/chosen.js';
import { institutionFixes } from '../../support/forum/institution-fixes.js';
import { pointRule } from '../../support/forum/point-rule.js';

export default pointRule({
  id: 'arbitration-institution-missing',
  category: 'drafting',
  severity: 'error',
  depth: 'essential',
  set: 'document',
  title: { zh: '没有选定仲裁机构', en: 'No arbitral institution' },
  basis: [ARBITRATION_ELEMENTS, PLACE_ONLY],
  needs: [...FORUM_NEEDS, 'arbitrationBody', 'placeholder', 'tiePlace'],
  says: {
    zh: '约定了仲裁，但没有选定仲裁机构。仲裁机构是仲裁协议的必备内容，各方事后不能补充约定的，仲裁协议无效。',
    en: 'Arbitration is agreed, but no institution is chosen. An arbitration agreement has to name one; unless all parties make it good later, the agreement is invalid.',
  },
  points: missingInstitutions,
  fixes: institutionFixes(),
});
