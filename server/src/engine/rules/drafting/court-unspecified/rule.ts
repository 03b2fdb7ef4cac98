import { DETERMINABLE_COURT, REGION_NAMED } from '../../support/forum/basis.js';
import { courtPoints } from '../../support/forum/court-points.js';
import { FORUM_NEEDS } from '../../support/forum/chosen.js';
import { pointRule, replaceWith } from '../../support/forum/point-rule.js';

/** 在西宁市向有管辖权的人民法院起诉: the place stands before. */
const PLACED = /在[^,。;]{2,12}[市区县州盟旗]向|(?:签订|履行)地/;

export default pointRule({
  id: 'court-unspecified',
  category: 'drafting',
  severity: 'hint',
  depth: 'thorough',
  set: 'document',
  title: { zh: '没有选定管辖法院', en: 'No court chosen' },
  basis: [DETERMINABLE_COURT, REGION_NAMED],
  needs: [...FORUM_NEEDS, 'court'],
  says: {
    zh: '“{words}”没有选定哪里的法院，等于没有约定管辖，起诉时按法定管辖确定。需要事先确定的，写明与争议有实际联系的地点。',
    en: '“{words}” does not say the court of which place, so nothing is chosen and the statutory rules decide. Name a place actually connected with the dispute if you want to know beforehand.',
  },
  points: (context) =>
    courtPoints(
      context,
      ({ fact, ref }) =>
        fact.subject === 'all' &&
        !fact.joint &&
        !fact.joined &&
        fact.level !== 'high' &&
        fact.targets.every(({ anchor, place }) => anchor === 'unspecified' && place === '') &&
        !PLACED.test(context.line(ref).text),
      'whole',
    ),
  fixes: [
    {
      id: 'defendant',
      title: { zh: '写明“被告住所地人民法院”', en: 'Name the court of the defendant’s domicile' },
      edits: replaceWith('被告住所地人民法院'),
    },
  ],
});
