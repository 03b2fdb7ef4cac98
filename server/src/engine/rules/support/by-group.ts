import type { FactGroup } from '../../facts/fact-group.js';

/**
 * Makes something of a group of facts once: it is kept for as long as the group and everything else it is made from are
 * the same objects. After an edit a rule then reads one group, and adds up what the others have given before. Only lines
 * of the group itself may be looked at, none before or behind it.
 */
export function perGroup<Rest extends readonly unknown[], T>(
  make: (group: FactGroup, ...rest: Rest) => T,
): (group: FactGroup, ...rest: Rest) => T {
  const known = new WeakMap<FactGroup, { readonly rest: Rest; readonly made: T }>();
  return (group, ...rest) => {
    const found = known.get(group);
    if (found?.rest.length === rest.length && found.rest.every((one, i) => one === rest[i]))
      return found.made;
    const made = make(group, ...rest);
    known.set(group, { rest, made });
    return made;
  };
}
