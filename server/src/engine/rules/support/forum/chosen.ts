import type { ArbitrationBodyFact, CourtFact } from '../../../facts/forum/types.js';
import type { DisputeFact, Located } from '../../../facts/types.js';
import { Cover } from '../../../text/cover.js';
import { groupBy } from '../../../text/group.js';
import { lineKey } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import { isCertain, operativeWays, scopeOf } from '../ways.js';

/** What rules on chosen forums have to name in `needs`, beside `court` or `arbitrationBody`. */
export const FORUM_NEEDS = ['tree', 'dispute', 'option'] as const;

/** A court or body with the dispute clause that chooses it. */
export type Chosen<F> = F & {
  /** The disputes it is for. */
  readonly subject: string;
  /** True when the clause says so or stands where it goes without saying. */
  readonly certain: boolean;
  /** True when the same sentence also chooses the other way. */
  readonly joint: boolean;
};

/** Courts that operative dispute clauses choose, in text order. Mentions, court help and excluded courts are left out. */
export function chosenCourts(context: RuleContext): readonly Located<Chosen<CourtFact>>[] {
  return chosen(context.facts('court'), finalWays(context, 'litigation'));
}

/** Arbitral bodies that operative dispute clauses choose, in text order. */
export function chosenBodies(context: RuleContext): readonly Located<Chosen<ArbitrationBodyFact>>[] {
  return chosen(context.facts('arbitrationBody'), finalWays(context, 'arbitration'));
}

/** Clauses that choose one of the two ways. */
export function finalWays(
  context: RuleContext,
  mechanism: 'arbitration' | 'litigation',
): readonly Located<DisputeFact>[] {
  return operativeWays(context).filter(({ fact }) => fact.mechanism === mechanism && fact.mode === 'final');
}

function chosen<F extends { readonly from: number; readonly to: number }>(
  facts: readonly Located<F>[],
  ways: readonly Located<DisputeFact>[],
): readonly Located<Chosen<F>>[] {
  const byLine = groupBy(ways, ({ ref }) => lineKey(ref));
  const covers = new Map(
    [...byLine].map(([key, list]) => [
      key,
      new Cover(list.map((way) => ({ from: way.fact.from, to: way.fact.to, way }))),
    ]),
  );
  return facts.flatMap((found) => {
    // a name may begin before the way that it ends in: brackets in it hold commas
    const cover = covers.get(lineKey(found.ref));
    // … or end behind it: 仲裁委员会湖北分会
    const way = (cover?.first(found.fact.to - 1) ?? cover?.first(found.fact.from))?.way;
    if (!way) return [];
    const fact: Chosen<F> = {
      ...found.fact,
      subject: scopeOf(way),
      certain: isCertain(way),
      joint: way.fact.joint,
    };
    return [{ ref: found.ref, section: found.section, region: found.region, fact }];
  });
}
