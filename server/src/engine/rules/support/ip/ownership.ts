import type { IpRightFact } from '../../../facts/ip/types.js';
import type { RuleContext } from '../../context.js';
import { inTextOrder } from '../gates.js';
import { sameKeyDifferentValue, type Difference } from '../same-key.js';
import { isPlain, ownerClass, rights, type Right } from './rights.js';

/** Owners that stand for everybody, against those that stand for one or some. */
const COLLECTIVE = 'members';

/**
 * Two owners of the same project results: clauses of the same origin, money and kind of right are compared with the first
 * of them; a clause on all results is compared with those that treat one case (ruling on `any`).
 */
export function ownershipDifferences(context: RuleContext): readonly Difference<IpRightFact>[] {
  const owned = rights(context, 'own').filter(({ fact }) => fact.object === 'foreground' && isNamed(fact));
  const same = sameKeyDifferentValue(owned, { key: ({ fact }) => keyOf(fact), compatible });
  const whole = owned.find(({ fact }) => fact.whole && isGeneral(fact));
  if (!whole) return same;
  const special = owned.find((one) => !isGeneral(one.fact) && !compatible(whole, one));
  if (!special) return same;
  const [earlier, later] = inTextOrder(whole, special) < 0 ? [whole, special] : [special, whole];
  return same.some((one) => one.later === later) ? same : [...same, { key: 'whole', earlier, later }];
}

/** True when the owners are sure to be different: everybody against one of them, or two parties by name. */
export function isCertainOwnership({ key, earlier, later }: Difference<IpRightFact>): boolean {
  if (key === 'whole' || !isPlain(earlier) || !isPlain(later)) return false;
  const [a, b] = [ownerClass(earlier.fact), ownerClass(later.fact)];
  if (a.startsWith('party:') && b.startsWith('party:')) return true;
  return (a === COLLECTIVE) !== (b === COLLECTIVE);
}

function isNamed({ value, scope }: IpRightFact): boolean {
  return value !== '' && scope !== 'named' && (value !== 'self' || scope.startsWith('joint'));
}

function isGeneral({ scope, funding }: IpRightFact): boolean {
  return scope === '' && funding === 'any';
}

function keyOf({ scope, funding }: IpRightFact): string {
  return `${scope}|${funding}`;
}

function compatible(a: Right, b: Right): boolean {
  return ownerClass(a.fact) === ownerClass(b.fact);
}
