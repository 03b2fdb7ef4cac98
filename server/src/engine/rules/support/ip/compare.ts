import type { IpRightFact } from '../../../facts/ip/types.js';
import type { PartyFact } from '../../../facts/party/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { sameKeyDifferentValue, type Comparison, type Difference } from '../same-key.js';
import { rights, type Right } from './rights.js';

/**
 * Contradictions among statements on rights in text order. Those on a kind of results are compared by `key`, those on one
 * thing (检测软件, 隔膜专利) with the others on it: what is said of one thing is a special case of what is said of its kind.
 */
export function rightDifferences(
  facts: readonly Right[],
  { key, compatible }: Comparison<IpRightFact>,
  tail?: (fact: IpRightFact) => string,
): readonly Difference<IpRightFact>[] {
  const byKind = sameKeyDifferentValue(
    facts.filter(({ fact }) => fact.thing === ''),
    { key, compatible },
  );
  const byThing = thingDifferences(facts, compatible, tail);
  return byThing.length === 0 ? byKind : [...byKind, ...byThing];
}

/** Contradictions among statements on one thing; `tail` tells statements on one thing apart. */
export function thingDifferences(
  facts: readonly Right[],
  compatible: Comparison<IpRightFact>['compatible'],
  tail: (fact: IpRightFact) => string = () => '',
): readonly Difference<IpRightFact>[] {
  return sameKeyDifferentValue(facts, {
    key: ({ fact }) => (fact.thing === '' ? undefined : `${fact.thing}|${tail(fact)}`),
    compatible,
  });
}

const kept = new WeakMap<object, ReadonlyMap<string, string>>();

/** Statements on owners, with units that the agreement gives a label (榕辉公司: 甲方) under their label. */
export function ownerRights(context: RuleContext, act: 'own' | 'dissolution'): readonly Right[] {
  const found = rights(context, act);
  if (!found.some(({ fact }) => fact.value.startsWith('unit:'))) return found;
  const labels = labelsOf(context.facts('party'));
  return found.map((one) => {
    if (!one.fact.value.startsWith('unit:')) return one;
    const label = labels.get(one.fact.value.slice('unit:'.length));
    return label === undefined ? one : { ...one, fact: { ...one.fact, value: `party:${label}` } };
  });
}

function labelsOf(parties: readonly Located<PartyFact>[]): ReadonlyMap<string, string> {
  let labels = kept.get(parties);
  if (!labels) {
    const found = new Map<string, string>();
    for (const { fact } of parties) {
      if (fact.label === '') continue;
      for (const name of [fact.name, ...fact.aliases])
        if (name !== '' && !found.has(name)) found.set(name, fact.label);
    }
    kept.set(parties, (labels = found));
  }
  return labels;
}

/** True when two classes of owners may be one: the same, one that is not known, or some who may be all. */
export function mayBeOneOwner(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true;
  return isCovered(a, b) || isCovered(b, a);
}

function isCovered(a: string, b: string): boolean {
  if (a.startsWith('unit:')) return /^(?:unit|party|parties|role):/.test(b);
  return a.startsWith('parties:') && (b === 'members' || b === 'partners' || b === 'self');
}
