import { normalisePhrase } from '../../text/line-text.js';
import type { Draft } from '../draft.js';
import type { NamedSymbol } from './names.js';

/** A name as its definition writes it. */
export function spellingOf(draft: Draft, symbol: NamedSymbol): string {
  for (const place of symbol.definitions) {
    const written = draft.lineText(place).slice(place.from, place.to);
    if (normalisePhrase(written) === symbol.name && !/[*_`\n]/.test(written)) return written;
  }
  return symbol.outside?.written ?? symbol.name;
}
