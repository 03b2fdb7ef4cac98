/**
 * Adds entries to the end of a list, however many: `push(...more)` puts them all on the stack, which overflows beyond some
 * hundred thousand.
 */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const entry of more) list.push(entry);
}
