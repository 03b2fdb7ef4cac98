import type { CourtTarget, TiePlaceFact } from '../../../facts/forum/types.js';
import type { Located } from '../../../facts/types.js';
import { groupBy } from '../../../text/group.js';
import type { RuleContext } from '../../context.js';
import { areaOf, type Area } from './regions.js';

/** Places that the draft names for its parties, its secretariat, its signing and performance. */
export interface Ties {
  /** Address of a party by label and by name. */
  readonly domiciles: ReadonlyMap<string, string>;
  /** Every place but that of the alliance, in text order. */
  readonly places: readonly string[];
  /** The different areas among these places. */
  readonly areas: readonly Area[];
  /** Where the secretariat is, by an address of its own or that of its host; `''` where the draft does not tell. */
  readonly seat: string;
  /** Hosts and places of the secretariat. */
  readonly secretariat: readonly TiePlaceFact[];
  readonly alliance: readonly TiePlaceFact[];
  /** The place of signing and that of performance; `''` where the draft names none, or several. */
  readonly signing: string;
  readonly performance: string;
}

const kept = new WeakMap<readonly Located<TiePlaceFact>[], Ties>();

/** The ties of the draft; kept as long as no fact changes. An address without a label belongs to the party named last. */
export function tiesOf(context: RuleContext): Ties {
  const facts = context.facts('tiePlace');
  let ties = kept.get(facts);
  if (!ties) {
    ties = collect(facts);
    kept.set(facts, ties);
  }
  return ties;
}

function collect(facts: readonly Located<TiePlaceFact>[]): Ties {
  const domiciles = new Map<string, string>();
  const places: string[] = [];
  let label = '';
  let name = '';
  for (const { fact } of facts) {
    if (fact.role === 'party') {
      label = fact.owner;
      name = fact.place;
    } else if (fact.role === 'domicile') {
      for (const key of [fact.owner || label, name]) {
        if (key !== '' && !domiciles.has(key)) domiciles.set(key, fact.place);
      }
    }
    if (fact.role !== 'party' && fact.role !== 'alliance' && fact.place !== '') places.push(fact.place);
  }
  const of = (role: TiePlaceFact['role']): readonly TiePlaceFact[] =>
    facts.filter(({ fact }) => fact.role === role).map(({ fact }) => fact);
  const only = (role: TiePlaceFact['role']): string => {
    const named = new Set(of(role).map(({ place }) => place));
    return named.size === 1 ? [...named][0]! : '';
  };
  const secretariat = of('secretariat');
  const host = secretariat.find((fact) => domiciles.has(fact.owner));
  const seat =
    secretariat.find((fact) => fact.place !== '')?.place ?? (host ? domiciles.get(host.owner)! : '');
  return {
    domiciles,
    places,
    areas: areasOf(places),
    seat,
    secretariat,
    alliance: of('alliance'),
    signing: only('signing'),
    performance: only('performance'),
  };
}

/** The place that a court is taken from, `''` where the draft does not tell. */
export function placeOfTarget(ties: Ties, { anchor, owner, place }: CourtTarget): string {
  if (place !== '') return place;
  if (anchor === 'party') return ties.domiciles.get(owner) ?? '';
  if (anchor === 'signing' || anchor === 'performance') return ties[anchor];
  return anchor === 'secretariat' ? ties.seat : '';
}

function areasOf(places: readonly string[]): readonly Area[] {
  const areas = places.map(areaOf);
  return [
    ...groupBy(areas, ({ province, city, district }) => `${province} ${city} ${district}`).values(),
  ].map(([first]) => first!);
}
