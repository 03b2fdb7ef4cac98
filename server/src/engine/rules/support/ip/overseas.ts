import type { IpTermFact } from '../../../facts/ip/types.js';
import type { Located } from '../../../facts/types.js';
import { Cover } from '../../../text/cover.js';
import { groupBy } from '../../../text/group.js';
import { lineKey } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';

type Terms = readonly Located<IpTermFact>[];

const kept = new WeakMap<Terms, ReadonlyMap<string, Cover<IpTermFact>>>();

/** True when the same words assign or exclusively license abroad: that is said once, with the graver reason. */
export function isOverseas(context: RuleContext, { ref, fact }: Located<IpTermFact>): boolean {
  const terms = context.facts('ipTerm');
  let lines = kept.get(terms);
  if (!lines) {
    lines = overseasByLine(terms);
    kept.set(terms, lines);
  }
  return lines.get(lineKey(ref))?.meets(fact) ?? false;
}

function overseasByLine(terms: Terms): ReadonlyMap<string, Cover<IpTermFact>> {
  const overseas = terms.filter(({ fact }) => fact.kind === 'overseas');
  const lines = groupBy(overseas, ({ ref }) => lineKey(ref));
  return new Map([...lines].map(([line, list]) => [line, new Cover(list.map(({ fact }) => fact))]));
}
