import type { IpRightFact } from '../../../facts/ip/types.js';
import type { RuleContext } from '../../context.js';
import { inTextOrder } from '../gates.js';
import { sameKeyDifferentValue, type Difference } from '../same-key.js';
import { mayBeOneOwner, ownerRights, thingDifferences } from './compare.js';
import { isPlain, ownerClass, type Right } from './rights.js';

/** Owners that stand for everybody, against those that stand for one or some. */
const COLLECTIVE = 'members';

/**
 * Two owners of the same project results: clauses of the same origin, money and kind of right are compared with the first
 * of them; a clause on all results is compared with those that treat one case (ruling on `any`).
 */
export function ownershipDifferences(context: RuleContext): readonly Difference<IpRightFact>[] {
  const all = ownerRights(context, 'own');
  const owned = all.filter(({ fact }) => fact.object === 'foreground' && fact.thing === '' && isNamed(fact));
  const things = thingDifferences(
    all.filter(
      ({ fact }) => fact.object !== 'background' && fact.object !== 'improvement' && fact.value !== 'self',
    ),
    compatible,
  );
  const same = [...sameKeyDifferentValue(owned, { key: ({ fact }) => keyOf(fact), compatible }), ...things];
  const whole = owned.find(({ fact }) => fact.whole && isGeneral(fact));
  const first = owned.find(({ fact }) => isGeneral(fact));
  const special =
    (whole && owned.find((one) => !isGeneral(one.fact) && !compatible(whole, one))) ??
    // patents are most of what projects give; another owner for them alone would say so
    (first &&
      owned.find(
        (one) =>
          one.fact.scope === ':patent' &&
          one.fact.value !== 'alliance' &&
          apart(first, one) &&
          !compatible(first, one),
      ));
  const divided = special ? undefined : undividedOwner(owned);
  if (divided && !same.some((one) => one.later === divided.later)) return [...same, divided];
  const general = whole && special && !compatible(whole, special) ? whole : first;
  if (!general || !special) return same;
  const [earlier, later] = inTextOrder(general, special) < 0 ? [general, special] : [special, general];
  return same.some((one) => one.later === later) ? same : [...same, { key: 'whole', earlier, later }];
}

/**
 * One owner for all results beside a clause that divides all of them, those made alone and those made together: nothing is
 * left for the first to apply to.
 */
function undividedOwner(owned: readonly Right[]): Difference<IpRightFact> | undefined {
  const sole = owned.find(({ fact }) => fact.scope === 'sole' && fact.funding === 'any');
  const joint = owned.find(({ fact }) => fact.scope === 'joint' && fact.funding === 'any');
  if (!sole || !joint || apart(sole, joint)) return undefined;
  const other = owned.find(
    (one) =>
      (isGeneral(one.fact) || isOfPatents(one.fact)) &&
      apart(one, sole) &&
      /^(?:members|alliance|part(?:y|ies):|role:|unit:)/.test(one.fact.value) &&
      !compatible(one, sole) &&
      !compatible(one, joint),
  );
  if (!other) return undefined;
  const [earlier, later] = inTextOrder(other, sole) < 0 ? [other, sole] : [sole, other];
  return { key: 'whole', earlier, later };
}

/** True when the owners are sure to be different: everybody against one of them, or two parties by name. */
export function isCertainOwnership({ key, earlier, later }: Difference<IpRightFact>): boolean {
  if (key === 'whole' || !isPlain(earlier) || !isPlain(later)) return false;
  const [a, b] = [ownerClass(earlier.fact), ownerClass(later.fact)];
  if (/^part(?:y|ies):/.test(a) && /^part(?:y|ies):/.test(b)) return true;
  return (a === COLLECTIVE) !== (b === COLLECTIVE);
}

/** True when two statements stand in different clauses, so that none is said as an exception from the other. */
function apart(a: Right, b: Right): boolean {
  return a.ref.chunk !== b.ref.chunk || a.ref.line !== b.ref.line;
}

function isNamed({ value, scope }: IpRightFact): boolean {
  return value !== '' && scope !== 'named' && (value !== 'self' || /^(?:joint|sole)/.test(scope));
}

function isGeneral({ scope, funding }: IpRightFact): boolean {
  return scope === '' && funding === 'any';
}

/** Patents are most of what projects give. */
function isOfPatents({ scope, funding }: IpRightFact): boolean {
  return scope === ':patent' && funding === 'any';
}

function keyOf({ scope, funding }: IpRightFact): string {
  return `${scope}|${funding}`;
}

function compatible(a: Right, b: Right): boolean {
  return mayBeOneOwner(ownerClass(a.fact), ownerClass(b.fact));
}
