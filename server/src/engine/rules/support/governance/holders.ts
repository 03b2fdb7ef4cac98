import type { RoleFact } from '../../../facts/governance/types.js';
import { isUnitName, normName } from '../../../facts/party/units.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { GATE_NEEDS, operativeFacts } from '../gates.js';
import { PARTY_NEEDS, partiesOf } from '../party/parties.js';
import { sameKeyDifferentValue, type Difference } from '../same-key.js';

/** What every rule on offices reads. */
export const ROLE_NEEDS = [...GATE_NEEDS, ...PARTY_NEEDS, 'role'] as const;

type Role = Located<RoleFact>;

const LABEL = /^(?:[甲乙丙丁戊己庚辛壬癸]|[A-Z])方$/;
const CHAIR = '理事长单位';
const HOST = '依托单位';
const ALLIANCE = '联盟';
const FORM = /(?:股份|责任)?有限(?:责任)?公司|集团|公司|股份/g;

/**
 * Holders of one office, each by the label of the party where it has one, and other offices (理事长单位) by who holds
 * those. Words that are no party and look like no unit are left out.
 */
export function holdersOf(context: RuleContext, role: RoleFact['role']): readonly Role[] {
  const all = known(context);
  const chair = onlyOne(all, 'chair-unit');
  const host = onlyOne(all, 'secretariat-host');
  const units: Readonly<Record<string, string | undefined>> = { [CHAIR]: chair, [HOST]: host };
  return all.filter(({ fact }) => fact.role === role).map((found) => held(found, units[found.fact.holder]));
}

function held(found: Role, holder: string | undefined): Role {
  return holder === undefined || holder === found.fact.holder
    ? found
    : { ...found, fact: { ...found.fact, holder } };
}

/** Tells the label of a party by its name or alias; other words stay as they are. */
export function holderName(context: RuleContext): (words: string) => string {
  const labels = labelsOf(context);
  return (words) => labels.get(words) ?? labels.get(normName(words)) ?? words;
}

function labelsOf(context: RuleContext): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { label, normName: name, aliases } of partiesOf(context).list)
    for (const one of [name, ...aliases]) if (label !== '' && one !== '') labels.set(one, label);
  return labels;
}

/** All offices with the label of each holder in place of its name or alias. */
function known(context: RuleContext): readonly Role[] {
  const { list } = partiesOf(context);
  const labels = labelsOf(context);
  const names = new Set(list.flatMap(({ normName: name, aliases }) => [name, ...aliases]));
  return operativeFacts(context, 'role').flatMap((found) => {
    const { holder } = found.fact;
    const label = labels.get(holder) ?? labels.get(normName(holder));
    if (label !== undefined) return [held(found, label)];
    return LABEL.test(holder) || isOffice(holder) || isUnitName(holder) || names.has(holder) ? [found] : [];
  });
}

/** Who holds an office now, where the agreement tells it once and for all. */
function onlyOne(all: readonly Role[], role: RoleFact['role']): string | undefined {
  const holders = new Set(
    all
      .filter(({ fact, region }) => region === 'body' && fact.role === role && fact.term === '')
      .map(({ fact }) => fact.holder),
  );
  return holders.size === 1 ? [...holders][0] : undefined;
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
  if (isOffice(a) || isOffice(b)) return a !== ALLIANCE && b !== ALLIANCE;
  if (LABEL.test(a) || LABEL.test(b)) return !(LABEL.test(a) && LABEL.test(b));
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const root = short.replace(FORM, '');
  return root === '' || long.includes(root);
}

function isOffice(name: string): boolean {
  return name === CHAIR || name === ALLIANCE || name === '秘书处' || name === HOST || name === '副理事长单位';
}
