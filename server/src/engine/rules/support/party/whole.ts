import type { PartyElementFact } from '../../../facts/party/types.js';
import { lookup } from '../../../standard/tree.js';
import type { StandardNode } from '../../../standard/types.js';
import type { Place } from '../../../text/place.js';
import { coveredByAnnex } from '../annex-cover.js';
import { firstMatch, matchesOf } from '../places.js';
import type { RuleContext } from '../../context.js';
import { elementsOf } from './elements.js';

/** What a rule on lacking elements has to name in `needs`. */
export const ELEMENT_NEEDS = ['outline', 'annex', 'partyElement'] as const;

/** A section that stands in the draft with words in it: a rule on its elements may speak there. */
export interface Standing {
  readonly node: StandardNode;
  readonly place: Place;
}

/**
 * The section where it stands; undefined when it is missing or empty (other rules say so), covered by an annex, or when
 * the text is a fragment. Needs `tree` and `annex`.
 */
export function standing(context: RuleContext, id: string): Standing | undefined {
  const node = lookup(context.standard).get(id);
  const match = node && firstMatch(context, id);
  if (!match || context.alignment.fragment || coveredByAnnex(context, id)) return undefined;
  return matchesOf(context, id).every(({ empty }) => empty) ? undefined : { node, place: match.place };
}

/** True when a line of one of the sections (or below) provides the element. */
export function providesIn(
  context: RuleContext,
  element: PartyElementFact['element'],
  sections: readonly string[],
): boolean {
  return elementsOf(context, element).some(({ section }) => sections.some((id) => section.startsWith(id)));
}
