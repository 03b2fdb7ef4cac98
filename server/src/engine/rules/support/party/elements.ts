import type { PartyElementFact } from '../../../facts/party/types.js';
import type { Located } from '../../../facts/types.js';
import type { Outline } from '../../../outline/types.js';
import type { RuleContext } from '../../context.js';

type Element = PartyElementFact['element'];

/** What the lines of the agreement provide of one matter; headings, tables of contents and notes do not count. */
export function elementsOf(context: RuleContext, element: Element): readonly Located<PartyElementFact>[] {
  const heading = headingsOf(context.outline);
  return context
    .facts('partyElement')
    .filter(
      ({ fact, region, ref }) =>
        fact.element === element &&
        region !== 'contents' &&
        region !== 'note' &&
        !heading.has(`${ref.chunk}:${ref.line}`),
    );
}

const headings = new WeakMap<Outline, ReadonlySet<string>>();

/** Lines that only announce (组织原则和组建宗旨); a short line that says something (名称为X联盟) is none of them. */
function headingsOf(outline: Outline): ReadonlySet<string> {
  let known = headings.get(outline);
  if (!known) {
    known = new Set(
      outline.nodes
        .filter(({ heading, hasText, title }) => heading && !hasText && !/[为是以:]/.test(title))
        .map(({ ref }) => `${ref.chunk}:${ref.line}`),
    );
    headings.set(outline, known);
  }
  return known;
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
