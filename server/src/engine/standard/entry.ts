import { normalisePhrase } from '../text/line-text.js';
import type { Standard } from './types.js';

/** What is known of a standard before it is needed: its tree is built when a draft asks for it. */
export interface StandardEntry extends Pick<Standard, 'id' | 'title' | 'version' | 'titles' | 'fallback'> {
  readonly load: () => Standard;
}

/** The entry of a standard that is there already. */
export function entryOf(standard: Standard): StandardEntry {
  const { id, title, version, titles, fallback } = standard;
  return { id, title, version, titles, fallback, load: () => standard };
}

/** Calls `make` at the first call only. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * The standard that one of the titles calls for: the one with the longest phrase that a title ends with. Undefined when
 * no title says what it is. `names` are titles without what stands behind the kind of document.
 */
export function entryFor(
  entries: readonly StandardEntry[],
  names: readonly string[],
): StandardEntry | undefined {
  let best: { readonly entry: StandardEntry; readonly length: number } | undefined;
  for (const name of names.map(normalisePhrase)) {
    for (const entry of entries) {
      for (const phrase of entry.titles) {
        if (phrase.length > (best?.length ?? 0) && name.endsWith(phrase))
          best = { entry, length: phrase.length };
      }
    }
  }
  return best?.entry;
}
