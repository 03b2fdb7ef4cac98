import { normName } from '../../../facts/party/units.js';
import type { RuleContext } from '../../context.js';
import { operativeFacts } from '../gates.js';

/** What tells which names mean one party; named in `needs` of every rule that asks. */
export const WHO_NEEDS = ['party', 'role', 'option', 'note'] as const;

/** The label of a party by its names: the registered one, short ones, and offices that it alone holds. */
export interface Who {
  /** The label (甲方) where the name means a party with one, else the name as it is. */
  readonly of: (name: string) => string;
}

const OFFICES: Readonly<Record<string, readonly string[]>> = {
  'chair-unit': ['理事长单位', '联盟理事长单位'],
  'lead-unit': ['牵头单位', '牵头方', '联盟牵头单位'],
  'secretariat-host': ['秘书处依托单位', '依托单位', '秘书处所在单位', '秘书处挂靠单位'],
};

/** Tables of names made before; equal tables are one object, so that what is kept by it stays valid. */
const made = new Map<string, Who>();
const MOST_KEPT = 16;

/** Who is who in the agreement. An office with two holders, or with one for a term only, tells nobody. */
export function whoOf(context: RuleContext): Who {
  const labels = new Map<string, string>();
  const ambiguous = new Set<string>();
  const add = (name: string, label: string): void => {
    const key = normName(name);
    if (key === '' || key === label) return;
    if ((labels.get(key) ?? label) !== label) ambiguous.add(key);
    labels.set(key, label);
  };
  for (const { fact, region } of context.facts('party')) {
    if (region !== 'body' || fact.label === '') continue;
    add(fact.name, fact.label);
    for (const alias of fact.aliases) add(alias, fact.label);
  }
  for (const { fact, region } of operativeFacts(context, 'role')) {
    const names = OFFICES[fact.role];
    if (!names || region !== 'body' || fact.term !== '') continue;
    const holder = normName(fact.holder);
    for (const name of names) add(name, labels.get(holder) ?? holder);
  }
  for (const name of ambiguous) labels.delete(name);
  const key = [...labels].map((pair) => pair.join('=')).join('|');
  let who = made.get(key);
  if (!who) {
    if (made.size >= MOST_KEPT) made.clear();
    made.set(key, (who = { of: (name) => labels.get(normName(name)) ?? name }));
  }
  return who;
}
