import type { RuleContext } from '../../context.js';
import { ACTUAL_CONNECTION, AGREED_COURT } from '../../support/forum/basis.js';
import { chosenCourts, FORUM_NEEDS } from '../../support/forum/chosen.js';
import { pointRule, type Point, type PointFix } from '../../support/forum/point-rule.js';
import { areaOf, compareAreas } from '../../support/forum/regions.js';
import { tiesOf } from '../../support/forum/ties.js';
import { placeOf } from '../../support/same-key.js';

/** With fewer known places the others may lie anywhere. */
const ENOUGH = 2;
/** A draft that names more areas than this has ties everywhere. */
const MOST_AREAS = 200;

export default pointRule({
  id: 'court-no-connection',
  category: 'compliance',
  severity: 'warning',
  depth: 'standard',
  set: 'contract',
  title: { zh: '管辖法院与争议可能没有实际联系', en: 'Court without actual connection' },
  basis: [AGREED_COURT, ACTUAL_CONNECTION],
  needs: [...FORUM_NEEDS, 'court', 'tiePlace'],
  says: {
    zh: '约定由“{words}”管辖，而文中各方的住所地、签订地、履行地都不在那里。与争议没有实际联系的地点的法院，协议管辖可能无效；确有联系的，请写明签订地或者履行地。',
    en: '“{words}” is chosen, but no domicile, place of signing or place of performance in the text lies there. Without an actual connection the choice may be invalid; if there is one, state the place of signing or performance.',
  },
  also: {
    unknown: {
      zh: '约定由“{words}”管辖，文中没有写明那里是哪一方的住所地、签订地或者履行地。没有实际联系的，协议管辖可能无效，请核对并写明联系。',
      en: '“{words}” is chosen, and nothing says that it is the domicile of a party or the place of signing or performance. Without an actual connection the choice may be invalid: check, and state the connection.',
    },
  },
  points,
  fixes: [
    tieFix(
      'signing',
      { zh: '写明那里是本协议签订地', en: 'State that the agreement is signed there' },
      '本协议签订地',
    ),
    tieFix(
      'performance',
      { zh: '写明那里是本协议履行地', en: 'State that it is performed there' },
      '本协议履行地',
    ),
  ],
});

/** 北京市海淀区（本协议签订地）人民法院. */
function tieFix(id: string, title: PointFix['title'], words: string): PointFix {
  return {
    id,
    title,
    edits: (context, { span }) => {
      const core = /的?(?:(?:最高|高级|中级|基层)?人民|知识产权)?法院$/.exec(
        context.source(span.start, span.end),
      );
      const at = span.start + (core?.index ?? 0);
      return core ? [{ span: { start: at, end: at }, newText: `（${words}）` }] : [];
    },
  };
}

function points(context: RuleContext): readonly Point[] {
  const { places, areas } = tiesOf(context);
  if (context.alignment.fragment || places.length === 0 || areas.length > MOST_AREAS) return [];
  return chosenCourts(context).flatMap((court): readonly Point[] => {
    const [target] = court.fact.targets;
    if (court.fact.offshore || court.fact.targets.length > 1 || target?.anchor !== 'named') return [];
    // a district alone may lie anywhere
    const seat = areaOf(target.place);
    if (seat.city === '' || /[(（]/.test(court.fact.words)) return [];
    const relations = areas.map((area) => compareAreas(seat, area, 'city'));
    if (relations.includes('same')) return [];
    const certain = places.length >= ENOUGH && relations.every((relation) => relation === 'different');
    return [
      {
        place: placeOf(court),
        section: court.section,
        subject: court.fact.subject,
        args: { words: court.fact.words },
        ...(certain ? {} : { message: 'unknown', severity: 'information' as const }),
      },
    ];
  });
}
