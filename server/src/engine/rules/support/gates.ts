import type { FactType, FactTypes, Located, NoteFact, OptionFact } from '../../facts/types.js';
import type { Exception } from '../../text/exceptions.js';
import { compareLines } from '../../text/place.js';
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
  const lines = new Map<string, { readonly from: number; readonly to: number }[]>();
  const add = ({ ref, fact }: Located<NoteFact | OptionFact>, to: number): void => {
    const key = `${ref.chunk}:${ref.line}`;
    lines.set(key, [...(lines.get(key) ?? []), { from: fact.from, to }]);
  };
  for (const note of context.facts('note')) add(note, note.fact.to);
  for (const option of context.facts('option')) {
    if (option.fact.form === 'bracketed' || option.fact.chosen === 0) add(option, Number.MAX_SAFE_INTEGER);
  }
  return ({ ref, fact }) =>
    lines.get(`${ref.chunk}:${ref.line}`)?.some(({ from, to }) => fact.from < to && fact.to > from) ?? false;
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
