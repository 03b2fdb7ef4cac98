/** Entries by their key, in the order in which they come; an entry without a key is left out. */
export function groupBy<T, K>(
  list: readonly T[],
  keyOf: (entry: T) => K | undefined,
): ReadonlyMap<K, readonly T[]> {
  const out = new Map<K, T[]>();
  for (const entry of list) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    const group = out.get(key);
    if (group) group.push(entry);
    else out.set(key, [entry]);
  }
  return out;
}
