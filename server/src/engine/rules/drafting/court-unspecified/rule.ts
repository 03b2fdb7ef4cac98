import { DETERMINABLE_COURT, REGION_NAMED } from '../../support/forum/basis.js';
import { courtPoints } from '../../support/forum/court-points.js';
import { chosenCourts, finalWays, FORUM_NEEDS } from '../../support/forum/chosen.js';
import { pointRule, replaceWith, type Point } from '../../support/forum/point-rule.js';
import { GATE_NEEDS, operativeFacts } from '../../support/gates.js';
import { placeOf } from '../../support/same-key.js';
import { scopeOf } from '../../support/ways.js';
import type { RuleContext } from '../../context.js';

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
  needs: [...new Set([...GATE_NEEDS, ...FORUM_NEEDS]), 'court', 'forumWording'],

  says: {
    zh: '“{words}”没有选定哪里的法院，等于没有约定管辖，起诉时按法定管辖确定。需要事先确定的，写明与争议有实际联系的地点。',
    en: '“{words}” does not say the court of which place, so nothing is chosen and the statutory rules decide. Name a place actually connected with the dispute if you want to know beforehand.',
  },
  also: {
    unnamed: {
      zh: '“{words}”没有写明由哪里的法院或者哪个仲裁机构处理，等于没有约定，起诉时按法定管辖确定。',
      en: '“{words}” names neither court nor arbitral body, so nothing is chosen and the statutory rules decide.',
    },
  },
  points: (context) => [...unplaced(context), ...unnamed(context)],
  fixes: [
    {
      id: 'defendant',
      title: { zh: '写明“被告住所地人民法院”', en: 'Name the court of the defendant’s domicile' },
      edits: replaceWith('被告住所地人民法院'),
    },
    {
      id: 'suit',
      title: {
        zh: '写明“向被告住所地人民法院提起诉讼”',
        en: 'Sue before the court of the defendant’s domicile',
      },
      edits: replaceWith('向被告住所地人民法院提起诉讼'),
    },
  ],
});

/** Courts whose place is not said. */
function unplaced(context: RuleContext): readonly Point[] {
  return courtPoints(
    context,
    ({ fact, ref }) =>
      fact.subject === 'all' &&
      !fact.joint &&
      !fact.joined &&
      fact.level !== 'high' &&
      fact.targets.every(({ anchor, place }) => anchor === 'unspecified' && place === '') &&
      !PLACED.test(context.line(ref).text),
    'whole',
  ).map((point) => ({ ...point, fixes: ['defendant'] }));
}

/** 依法提起诉讼, 通过法律途径解决: the agreement sues, or leaves even that open, and no clause names a court or a body. */
function unnamed(context: RuleContext): readonly Point[] {
  if (chosenCourts(context).length > 0 || finalWays(context, 'arbitration').length > 0) return [];
  const suits = finalWays(context, 'litigation').filter(
    (way) => way.fact.body === '' && scopeOf(way) === 'all',
  );
  const open = operativeFacts(context, 'forumWording').filter(
    ({ fact, region }) => fact.form === 'open' && region === 'body',
  );
  return [...suits, ...open].slice(0, 1).map((found) => {
    const place = placeOf(found);
    const { start, end } = context.spanOf(place);
    const args = { words: context.source(start, end) };
    return { place, section: found.section, subject: 'all', message: 'unnamed', args, fixes: ['suit'] };
  });
}
