import { DETERMINABLE_COURT } from '../../support/forum/basis.js';
import { chosenCourts, FORUM_NEEDS, type Chosen } from '../../support/forum/chosen.js';
import { pointRule, type Point } from '../../support/forum/point-rule.js';
import { compareLines } from '../../../text/place.js';
import type { CourtFact } from '../../../facts/forum/types.js';
import type { Located } from '../../../facts/types.js';
import { placeOf } from '../../support/same-key.js';
import type { RuleContext } from '../../context.js';

type Court = Located<Chosen<CourtFact>>;

/** Courts that are one court in any single case, or that only differ by rank. */
const STATUTORY: ReadonlySet<string> = new Set([
  'defendant',
  'plaintiff',
  'signing',
  'performance',
  'object',
  'unspecified',
  'other',
]);

export default pointRule({
  id: 'jurisdiction-multiple',
  category: 'conflict',
  severity: 'information',
  depth: 'thorough',
  set: 'contract',
  title: { zh: '约定了两个可选的管辖法院', en: 'Two courts to choose from' },
  basis: [DETERMINABLE_COURT],
  needs: [...FORUM_NEEDS, 'court'],
  says: {
    zh: '约定了两个以上可选的管辖法院，原告可以向其中一个起诉。约定有效，但各方无法预知在哪里应诉；希望确定的，宜只约定一个。',
    en: 'Two or more courts are offered, and the plaintiff may pick one. This is valid, but nobody knows beforehand where a case is heard; choose one if that matters.',
  },
  points,
});

function points(context: RuleContext): readonly Point[] {
  const courts = chosenCourts(context);
  return courts.flatMap((court, i): readonly Point[] => {
    const before = court.fact.joined ? courts[i - 1] : undefined;
    const partner = before && compareLines(before.ref, court.ref) === 0 ? before : undefined;
    const targets = [...(partner?.fact.targets ?? []), ...court.fact.targets];
    if (targets.length < 2 || isOpen(court) || targets.some(({ anchor }) => anchor === 'unspecified'))
      return [];
    if (targets.every(({ anchor }) => STATUTORY.has(anchor))) return [];
    if (new Set(targets.map(({ anchor, owner, place }) => `${anchor}|${owner}|${place}`)).size < 2) return [];
    const place = placeOf(court);
    return [
      {
        place: partner ? { ...place, from: partner.fact.from } : place,
        section: court.section,
        subject: court.fact.subject,
      },
    ];
  });
}

/** 某区人民法院或者有级别管辖权的中级人民法院 is one place. */
function isOpen({ fact }: Court): boolean {
  return fact.open || fact.level === 'special';
}
