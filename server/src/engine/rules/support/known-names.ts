import type { RuleOptions } from '../types.js';

/** Short names that everybody involved knows, from the option `known`; anything but a list of words counts as none. */
export function knownNames({ known }: RuleOptions): ReadonlySet<string> {
  return new Set(Array.isArray(known) ? (known as readonly string[]) : []);
}
