import { AGREED_COURT, DETERMINABLE_COURT } from '../../support/forum/basis.js';
import { courtPoints } from '../../support/forum/court-points.js';
import { FORUM_NEEDS } from '../../support/forum/chosen.js';
import { pointRule, replaceWith } from '../../support/forum/point-rule.js';

export default pointRule({
  id: 'court-nonbreaching',
  category: 'drafting',
  severity: 'warning',
  depth: 'standard',
  set: 'document',
  title: { zh: '以守约方所在地确定管辖法院', en: 'Court at the place of the innocent party' },
  basis: [DETERMINABLE_COURT, AGREED_COURT],
  needs: [...FORUM_NEEDS, 'court'],
  says: {
    zh: '“{words}”以谁守约、谁违约确定管辖法院。起诉时还不能认定谁违约，管辖约定因此不明确，只能按法定管辖处理。',
    en: '“{words}” makes the court depend on who broke the agreement. That is not known when suit is brought, so the choice is unclear and the statutory rules apply.',
  },
  points: (context) =>
    courtPoints(context, ({ fact }) => fact.targets.some(({ anchor }) => anchor === 'innocent'), 'head'),
  fixes: [
    {
      id: 'defendant',
      title: { zh: '改为“被告住所地”', en: 'Use the defendant’s domicile' },
      edits: replaceWith('被告住所地'),
    },
    {
      id: 'plaintiff',
      title: { zh: '改为“原告住所地”', en: 'Use the plaintiff’s domicile' },
      edits: replaceWith('原告住所地'),
    },
  ],
});
