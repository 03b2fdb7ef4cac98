import type { FactType, FactTypes, Located } from '../../facts/types.js';
import type { Exception } from '../../text/exceptions.js';
import { Cover } from '../../text/cover.js';
import { groupBy } from '../../text/group.js';
import { compareLines, lineKey } from '../../text/place.js';
import type { RuleContext } from '../context.js';

/** What a rule that asks the gates has to name in `needs`, beside its own facts. */
export const GATE_NEEDS = ['tree', 'option', 'note'] as const;

/**
 * Gate (ii): the facts that the agreement really provides. Left out is what stands in a table of contents or a drafting
 * note, in the words of a note (（也可约定…）), and in alternatives of which none is chosen yet.
 */
export function operativeFacts<T extends FactType>(
  context: RuleContext,
  type: T,
): readonly Located<FactTypes[T]>[] {
  const aside = setAside(context);
  return context
    .facts(type)
    .filter((found) => (found.region === 'body' || found.region === 'annex') && !aside(found));
}

/** A look-up for facts that only stand in a note or in an open alternative. */
function setAside(context: RuleContext): (found: Located<FactTypes[FactType]>) => boolean {
  const notes = context.facts('note').map(({ ref, fact: { from, to } }) => ({ ref, from, to }));
  const open = context
    .facts('option')
    .filter(({ fact }) => fact.form === 'bracketed' || fact.chosen === 0)
    .map(({ ref, fact: { from } }) => ({ ref, from, to: Infinity }));
  const lines = groupBy([...notes, ...open], ({ ref }) => lineKey(ref));
  const covers = new Map([...lines].map(([line, list]) => [line, new Cover(list)]));
  return ({ ref, fact }) => covers.get(lineKey(ref))?.meets(fact) ?? false;
}

/**
 * Gate (iii): true when one of the two sentences gives way to the other: it yields to any special provision, or carves
 * out a topic that the other is about.
 */
export function givesWay(
  a: readonly Exception[],
  b: readonly Exception[],
  topicOfA: string,
  topicOfB: string,
): boolean {
  return carves(a, topicOfB) || carves(b, topicOfA);
}

function carves(exceptions: readonly Exception[], topic: string): boolean {
  return exceptions.some((one) => one.topic === '' || (topic !== '' && one.topic.includes(topic)));
}

/** Text order of two located facts. */
export function inTextOrder(
  a: Located<{ readonly from: number }>,
  b: Located<{ readonly from: number }>,
): number {
  return compareLines(a.ref, b.ref) || a.fact.from - b.fact.from;
}
