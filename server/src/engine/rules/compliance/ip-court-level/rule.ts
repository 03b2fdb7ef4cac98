import { lineKey } from '../../../text/place.js';
import { IP_COURTS } from '../../data/ip-courts.js';
import type { RuleContext } from '../../context.js';
import { IP_FIRST_INSTANCE, SPECIAL_COURT } from '../../support/forum/basis.js';
import { chosenCourts, FORUM_NEEDS } from '../../support/forum/chosen.js';
import { pointRule, type Point } from '../../support/forum/point-rule.js';
import { areaOf } from '../../support/forum/regions.js';
import { firstMatch } from '../../support/places.js';
import { placeOf } from '../../support/same-key.js';

const IP_CHAPTER = 'main.benefits-ip';
/** Subjects of disputes that are about rights in technology. */
const IP_DISPUTE = /^(?:知识产权|专利)/;

export default pointRule({
  id: 'ip-court-level',
  category: 'compliance',
  severity: 'information',
  depth: 'thorough',
  set: 'contract',
  title: { zh: '知识产权争议约定由基层法院管辖', en: 'IP disputes in a basic court' },
  basis: [IP_FIRST_INSTANCE, SPECIAL_COURT],
  needs: [...FORUM_NEEDS, 'court'],
  says: {
    zh: '“{words}”是基层法院。专利、技术秘密、计算机软件等的权属和侵权纠纷由知识产权法院和指定的中级人民法院管辖，不能以约定改变，请写明这类案件的管辖法院。',
    en: '“{words}” is a basic court. Ownership and infringement of patents, know-how and software belong to the intellectual property courts and designated intermediate courts, which no agreement can change: name them for such cases.',
  },
  points,
  fixes: [
    {
      id: 'widen',
      title: {
        zh: '加上有管辖权的知识产权法院或者中级人民法院',
        en: 'Add the competent IP or intermediate court',
      },
      edits: (context, { span }) => {
        const { province } = areaOf(context.source(span.start, span.end));
        const special = IP_COURTS.find((court) => court.province === province)?.name;
        const newText = `或者${special ?? '有管辖权的知识产权法院、中级人民法院'}`;
        return [{ span: { start: span.end, end: span.end }, newText }];
      },
    },
  ],
});

function points(context: RuleContext): readonly Point[] {
  const courts = chosenCourts(context);
  const higher = new Set(
    context
      .facts('court')
      .filter(({ fact }) => fact.level === 'special' || fact.level === 'intermediate')
      .map(({ ref }) => lineKey(ref)),
  );
  return courts.flatMap((court): readonly Point[] => {
    const { level, subject, wide, words } = court.fact;
    if (level !== 'basic' || court.fact.joint || higher.has(lineKey(court.ref))) return [];
    const about = IP_DISPUTE.test(subject) || subject.startsWith(IP_CHAPTER);
    const all = subject === 'all' && wide && firstMatch(context, IP_CHAPTER) !== undefined;
    return about || all ? [{ place: placeOf(court), section: court.section, subject, args: { words } }] : [];
  });
}
