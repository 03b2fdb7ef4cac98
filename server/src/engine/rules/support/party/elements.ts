import type { PartyElementFact } from '../../../facts/party/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';

type Element = PartyElementFact['element'];

/** What the lines of the agreement provide of one matter; tables of contents and notes do not count. */
export function elementsOf(context: RuleContext, element: Element): readonly Located<PartyElementFact>[] {
  return context
    .facts('partyElement')
    .filter(({ fact, region }) => fact.element === element && region !== 'contents' && region !== 'note');
}

export function provides(context: RuleContext, element: Element): boolean {
  return elementsOf(context, element).length > 0;
}

/** True when a power of attorney is annexed or spoken of. Needs `partyElement` and `annex`. */
export function hasPowerOfAttorney(context: RuleContext): boolean {
  return (
    provides(context, 'poa') ||
    context.facts('annex').some(({ fact }) => /授权委托|委托授权|授权书/.test(fact.title))
  );
}
