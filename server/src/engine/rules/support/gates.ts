import type { FactGroup } from '../../facts/fact-group.js';
import type { FactType, FactTypes, Located } from '../../facts/types.js';
import type { Exception } from '../../text/exceptions.js';
import { Cover } from '../../text/cover.js';
import { groupBy } from '../../text/group.js';
import { compareLines, lineKey } from '../../text/place.js';
import type { RuleContext } from '../context.js';
import { perGroup } from './by-group.js';

/** What a rule that asks the gates has to name in `needs`, beside its own facts. */
export const GATE_NEEDS = ['outline', 'option', 'note'] as const;

type Operative = Map<FactType, readonly Located<FactTypes[FactType]>[]>;

const operativeByGroup = perGroup((): Operative => new Map());
const operativeByList = new WeakMap<
  object,
  { readonly notes: object; readonly options: object; all: object }
>();

/**
 * Gate (ii): the facts that the agreement really provides. Left out is what stands in a table of contents or a drafting
 * note, in the words of a note (（也可约定…）), and in alternatives of which none is chosen yet.
 */
export function operativeFacts<T extends FactType>(
  context: RuleContext,
  type: T,
): readonly Located<FactTypes[T]>[] {
  const list = context.facts(type);
  const notes = context.facts('note');
  const options = context.facts('option');
  let known = operativeByList.get(list);
  if (known?.notes !== notes || known.options !== options) {
    const all = context.factGroups.flatMap((group) => operativeIn(group, type));
    operativeByList.set(list, (known = { notes, options, all }));
  }
  return known.all as readonly Located<FactTypes[T]>[];
}

/** The same for one group; always the same list for the same group. */
export function operativeIn<T extends FactType>(group: FactGroup, type: T): readonly Located<FactTypes[T]>[] {
  const lists = operativeByGroup(group);
  let list = lists.get(type);
  if (!list) {
    const aside = setAside(group);
    const facts: readonly Located<FactTypes[FactType]>[] = group.facts(type);
    list = facts.filter((found) => (found.region === 'body' || found.region === 'annex') && !aside(found));
    lists.set(type, list);
  }
  return list as readonly Located<FactTypes[T]>[];
}

/** A look-up for facts that only stand in a note or in an open alternative, which both are parts of one line. */
const setAside = perGroup((group): ((found: Located<FactTypes[FactType]>) => boolean) => {
  const notes = group.facts('note').map(({ ref, fact: { from, to } }) => ({ ref, from, to }));
  const open = group
    .facts('option')
    .filter(({ fact }) => fact.form === 'bracketed' || fact.chosen === 0)
    .map(({ ref, fact: { from } }) => ({ ref, from, to: Infinity }));
  const lines = groupBy([...notes, ...open], ({ ref }) => lineKey(ref));
  const covers = new Map([...lines].map(([line, list]) => [line, new Cover(list)]));
  return ({ ref, fact }) => covers.size > 0 && (covers.get(lineKey(ref))?.meets(fact) ?? false);
});

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
