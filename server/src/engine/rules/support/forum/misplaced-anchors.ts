import type { CourtFact, CourtTarget, TiePlaceFact } from '../../../facts/forum/types.js';
import type { Located } from '../../../facts/types.js';
import { lineKey, type Place } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import type { RawFinding } from '../../types.js';
import { placeOf } from '../same-key.js';
import type { Chosen } from './chosen.js';
import { comparePlaces } from './regions.js';
import { tiesOf } from './ties.js';

type Tie = Located<TiePlaceFact>;

/** What a court may be taken from, and how a message calls it. */
const ANCHORS: Readonly<Partial<Record<CourtTarget['anchor'], readonly [zh: string, en: string]>>> = {
  signing: ['签订地', 'place of signing'],
  performance: ['履行地', 'place of performance'],
  secretariat: ['秘书处所在地', 'seat of the secretariat'],
  party: ['住所地', 'domicile'],
};

/**
 * Courts that are taken from a place and name it (签订地北京市海淀区人民法院) where the draft puts that place in another
 * area. A place that two clauses put into two areas, of which the court names one, is none. Needs `court` and `tiePlace`.
 */
export function misplacedAnchors(
  context: RuleContext,
  courts: readonly Located<Chosen<CourtFact>>[],
): readonly RawFinding[] {
  return courts.flatMap((court) => {
    const [target, ...more] = court.fact.targets;
    const names = target && ANCHORS[target.anchor];
    if (!target || !names || more.length > 0 || target.place === '') return [];
    const own = lineKey(court.ref);
    const places = placesFor(context, target).filter(({ tie }) => lineKey(tie.ref) !== own);
    const [first] = places;
    if (!first || places.some(({ place }) => comparePlaces(target.place, place, 'district') !== 'different'))
      return [];
    const [zh, en] = names;
    const args = { anchor: `${target.owner}${zh}`, anchor_en: en, a: target.place, b: first.place };
    return [
      {
        place: placeOf(court),
        section: court.section,
        subject: court.fact.subject,
        message: { id: 'anchor', args },
        severity: 'warning' as const,
        related: [{ place: wordsOf(context, first.tie), message: { id: 'place', args } }],
      },
    ];
  });
}

/** The words of the place in its line. */
function wordsOf(context: RuleContext, { ref, fact }: Tie): Place {
  const line = context.line(ref);
  const at = fact.place === '' ? -1 : line.text.indexOf(fact.place);
  const to = at < 0 ? line.raw.length : line.toRaw(at + fact.place.length - 1) + 1;
  return { ...ref, from: line.toRaw(Math.max(0, at)), to };
}

/** Where the draft says that the place is, each with the line that says so. */
function placesFor(
  context: RuleContext,
  { anchor, owner }: CourtTarget,
): readonly { readonly tie: Tie; readonly place: string }[] {
  const { domiciles } = tiesOf(context);
  const role = anchor === 'party' ? 'domicile' : anchor;
  return context
    .facts('tiePlace')
    .filter(({ fact, region }) => fact.role === role && region === 'body')
    .flatMap((tie) => {
      if (anchor === 'party')
        return tie.fact.place === domiciles.get(owner) ? [{ tie, place: tie.fact.place }] : [];
      const place = tie.fact.place || (domiciles.get(tie.fact.owner) ?? '');
      return place === '' ? [] : [{ tie, place }];
    });
}
