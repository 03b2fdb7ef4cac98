import type { RuleContext } from '../../context.js';
import { AGREED_COURT, FOREIGN_ARBITRATION, OFFSHORE_VOID } from '../../support/forum/basis.js';
import { chosenBodies, chosenCourts, FORUM_NEEDS } from '../../support/forum/chosen.js';
import { isDomestic } from '../../support/forum/domestic.js';
import { isOffshore } from '../../support/forum/institutions.js';
import { pointRule, replaceWith, type Point } from '../../support/forum/point-rule.js';
import { placeOf } from '../../support/same-key.js';

export default pointRule({
  id: 'offshore-forum-domestic',
  category: 'compliance',
  severity: 'warning',
  depth: 'standard',
  set: 'contract',
  title: { zh: '无涉外因素而约定境外仲裁或者诉讼', en: 'Offshore forum without a foreign element' },
  basis: [FOREIGN_ARBITRATION, AGREED_COURT, OFFSHORE_VOID],
  needs: [...FORUM_NEEDS, 'court', 'arbitrationBody', 'forumTopic'],
  says: {
    zh: '约定争议提交境外的“{words}”，而全文看不出涉外因素。没有涉外因素的争议提交境外仲裁或者诉讼，约定可能无效，裁决也可能得不到承认和执行。',
    en: 'Disputes go to “{words}” abroad, but nothing in the text is foreign. For a purely domestic dispute such a choice may be invalid and an award may not be recognised and enforced.',
  },
  points,
  fixes: [
    {
      id: 'cietac',
      title: { zh: '改为“中国国际经济贸易仲裁委员会”', en: 'Choose CIETAC' },
      edits: replaceWith('中国国际经济贸易仲裁委员会'),
    },
    {
      id: 'defendant',
      title: { zh: '改为“被告住所地人民法院”', en: 'Choose the court of the defendant’s domicile' },
      edits: replaceWith('被告住所地人民法院'),
    },
  ],
});

function points(context: RuleContext): readonly Point[] {
  if (!isDomestic(context)) return [];
  const bodies = chosenBodies(context)
    .filter(({ fact }) => fact.kind === 'named' && isOffshore(fact.name))
    .map((found): Point => ({
      place: placeOf(found),
      section: found.section,
      subject: found.fact.subject,
      args: { words: found.fact.name },
      fixes: ['cietac'],
    }));
  const courts = chosenCourts(context)
    .filter(({ fact }) => fact.offshore)
    .map((found): Point => ({
      place: placeOf(found),
      section: found.section,
      subject: found.fact.subject,
      args: { words: found.fact.words },
      fixes: ['defendant'],
    }));
  return [...bodies, ...courts];
}
