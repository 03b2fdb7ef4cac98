import { extractFacts } from '../../../server/src/engine/facts/extract.js';
import type { FactType, FactTypes } from '../../../server/src/engine/facts/types.js';
import { normaliseLine } from '../../../server/src/engine/text/line-text.js';

/** The facts of one type that a line gives. */
export function factsOf<T extends FactType>(raw: string, type: T, table = false): readonly FactTypes[T][] {
  return extractFacts(normaliseLine(raw), { table }).filter((fact) => fact.type === type) as FactTypes[T][];
}

/** The line with ⟦…⟧ around every fact of the type. */
export function marked(raw: string, type: FactType, table = false): string {
  let out = '';
  let at = 0;
  for (const { from, to } of [...factsOf(raw, type, table)].sort((a, b) => a.from - b.from)) {
    out += `${raw.slice(at, from)}⟦${raw.slice(from, to)}⟧`;
    at = to;
  }
  return out + raw.slice(at);
}

/** The line without its marks. */
export function unmarked(text: string): string {
  return text.replace(/[⟦⟧]/g, '');
}
