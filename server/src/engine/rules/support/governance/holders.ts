import type { RoleFact } from '../../../facts/governance/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { GATE_NEEDS, operativeFacts } from '../gates.js';
import { sameKeyDifferentValue, type Difference } from '../same-key.js';

/** What every rule on offices reads. */
export const ROLE_NEEDS = [...GATE_NEEDS, 'role'] as const;

const LABEL = /^(?:[甲乙丙丁戊己庚辛壬癸]|[A-Z])方$/;
const CHAIR = '理事长单位';
const FORM = /(?:股份|责任)?有限(?:责任)?公司|集团|公司|股份/g;

/** Holders of one office, the chair's unit resolved to its name where the agreement tells it once and for all. */
export function holdersOf(context: RuleContext, role: RoleFact['role']): readonly Located<RoleFact>[] {
  const all = operativeFacts(context, 'role').filter(({ region }) => region === 'body');
  const chairs = new Set(
    all.filter(({ fact }) => fact.role === 'chair-unit' && fact.term === '').map(({ fact }) => fact.holder),
  );
  const chair = chairs.size === 1 ? [...chairs][0] : undefined;
  return all
    .filter(({ fact }) => fact.role === role)
    .map((found) =>
      found.fact.holder === CHAIR && chair !== undefined
        ? { ...found, fact: { ...found.fact, holder: chair } }
        : found,
    );
}

/** Two units that hold one office in one term. */
export function holderConflicts(
  context: RuleContext,
  role: RoleFact['role'],
): readonly Difference<RoleFact>[] {
  return sameKeyDifferentValue(holdersOf(context, role), {
    key: ({ fact }) => `${role}|${fact.term}`,
    compatible: (a, b) => maybeSame(a.fact.holder, b.fact.holder),
  });
}

/**
 * True unless two holders are certainly different: two labels, or two names of which none is contained in the other. A
 * label and a name may be one unit; so may an office that is not resolved.
 */
export function maybeSame(a: string, b: string): boolean {
  if (a === b) return true;
  if (isOffice(a) || isOffice(b)) return false === (a === '联盟' || b === '联盟');
  if (LABEL.test(a) || LABEL.test(b)) return !(LABEL.test(a) && LABEL.test(b));
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const root = short.replace(FORM, '');
  return root === '' || long.includes(root);
}

function isOffice(name: string): boolean {
  return name === CHAIR || name === '联盟' || name === '秘书处' || name === '依托单位';
}
