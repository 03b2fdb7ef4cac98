import type { CourtFact, CourtTarget } from '../../../facts/forum/types.js';
import { areaOf, comparePlaces } from './regions.js';
import { placeOfTarget, type Ties } from './ties.js';

/** How two choices of court stand to each other. */
export type Relation = 'compatible' | 'perhaps' | 'different';

const PERSONAL: ReadonlySet<string> = new Set(['defendant', 'plaintiff']);
/** Said by where something is or was done, once and for all. */
const LOCAL: ReadonlySet<string> = new Set([
  'named',
  'party',
  'secretariat',
  'alliance',
  'signing',
  'performance',
]);

/**
 * Compares two choices. Each may offer several courts: they stand together when one court is in both. `perhaps` where the
 * words differ, but a place is not known.
 */
export function compareCourts(ties: Ties, a: CourtFact, b: CourtFact): Relation {
  let best: Relation = 'different';
  for (const one of a.targets) {
    for (const other of b.targets) {
      const relation = compareTargets(ties, one, other);
      if (relation === 'compatible') return relation;
      if (relation === 'perhaps') best = relation;
    }
  }
  return best;
}

/** Two members in one city may still belong to two courts, unless their districts are known. */
function isOneCourt(a: CourtTarget, b: CourtTarget, places: readonly [string, string]): boolean {
  const members = a.anchor === 'party' && b.anchor === 'party' && a.owner !== b.owner;
  return !members || places.every((place) => areaOf(place).district !== '');
}

function compareTargets(ties: Ties, a: CourtTarget, b: CourtTarget): Relation {
  if (a.anchor === b.anchor && a.owner === b.owner && (a.place === '' || b.place === '')) {
    if (a.anchor !== 'named') return 'compatible';
  }
  const places = [placeOfTarget(ties, a), placeOfTarget(ties, b)] as const;
  if (places[0] !== '' && places[1] !== '') {
    const relation = comparePlaces(places[0], places[1], 'district');
    if (relation === 'different') return 'different';
    return relation === 'same' && isOneCourt(a, b, places) ? 'compatible' : 'perhaps';
  }
  if (a.anchor === b.anchor && PERSONAL.has(a.anchor)) return 'compatible';
  return [a, b].every(({ anchor }) => LOCAL.has(anchor) || PERSONAL.has(anchor)) ? 'perhaps' : 'compatible';
}
