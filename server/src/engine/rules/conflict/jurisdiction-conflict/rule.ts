import { AGREED_COURT, DETERMINABLE_COURT } from '../../support/forum/basis.js';
import { chosenCourts, FORUM_NEEDS, type Chosen } from '../../support/forum/chosen.js';
import { compareCourts } from '../../support/forum/courts.js';
import { misplacedAnchors } from '../../support/forum/misplaced-anchors.js';
import { tiesOf } from '../../support/forum/ties.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { sameKeyDifferentValue } from '../../support/same-key.js';
import type { CourtFact } from '../../../facts/forum/types.js';
import type { Located } from '../../../facts/types.js';
import { lineKey } from '../../../text/place.js';
import type { Difference } from '../../support/same-key.js';
import type { RuleContext } from '../../context.js';

type Court = Chosen<CourtFact>;

export default differenceRule<Court>({
  id: 'jurisdiction-conflict',
  category: 'conflict',
  severity: 'error',
  depth: 'essential',
  set: 'document',
  title: { zh: '管辖法院前后不一', en: 'Two different courts' },
  basis: [AGREED_COURT, DETERMINABLE_COURT],
  needs: [...FORUM_NEEDS, 'court', 'tiePlace'],
  messages: {
    'zh-CN': {
      differs:
        '对同一争议前后约定了不同的管辖法院：“{a}”与“{b}”。起诉时不能确定管辖法院的，协议管辖难以适用，只能按法定管辖处理，请统一。',
      maybe:
        '可能对同一争议前后约定了不同的管辖法院：“{a}”与“{b}”。两处所指法院不同的，起诉时难以确定管辖，请统一或者写明各自适用的争议。',
      other: '另一处约定由“{a}”管辖',
      anchor: '此处的{anchor}是“{a}”，协议另一处写的却是“{b}”。以哪一处确定管辖法院将有争议，请统一。',
      place: '另一处写的是“{b}”',
    },
    en: {
      differs:
        'Different courts are chosen for the same disputes: “{a}” and “{b}”. Where the court cannot be told when suit is brought, the choice is of little use and the statutory rules apply: keep one.',
      maybe:
        'Different courts may be chosen for the same disputes: “{a}” and “{b}”. If they are not the same, the court cannot be told when suit is brought: keep one, or say which disputes each is for.',
      other: 'The other clause chooses “{a}”',
      anchor:
        'Here the {anchor} is in “{a}”, elsewhere in “{b}”. Which of them decides on the court will be in dispute: keep one.',
      place: 'The other clause puts it in “{b}”',
    },
  },
  differences,
  args: ({ earlier, later }) => ({ a: earlier.fact.words, b: later.fact.words }),
  lower: ({ earlier, later }) => (earlier.fact.certain && later.fact.certain ? undefined : 'warning'),
  adopt: true,
  cited: '的管辖法院',
  also: (context) => misplacedAnchors(context, agreeing(context)),
});

/** A difference that rests on a place nobody names is not certain. */
function differences(context: RuleContext): readonly Difference<Court>[] {
  const ties = tiesOf(context);
  const courts = chosenCourts(context).filter(({ fact }) => !fact.joined);
  return sameKeyDifferentValue(courts, {
    key: ({ fact }) => fact.subject,
    compatible: ({ fact: a }, { fact: b }) => compareCourts(ties, a, b) === 'compatible',
  }).map((difference) => {
    const { earlier, later } = difference;
    if (compareCourts(ties, earlier.fact, later.fact) === 'different') return difference;
    return { ...difference, later: { ...later, fact: { ...later.fact, certain: false } } };
  });
}

/** Courts that differ from no other: one finding for one defect. */
function agreeing(context: RuleContext): readonly Located<Court>[] {
  const at = ({ ref, fact }: Located<Court>): string => `${lineKey(ref)}|${fact.from}`;
  const told = new Set(differences(context).flatMap(({ earlier, later }) => [at(earlier), at(later)]));
  return chosenCourts(context).filter((court) => !told.has(at(court)));
}
