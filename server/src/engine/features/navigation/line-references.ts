import { relativeReferencesOf, type RelativeReference } from '../../facts/reference/relative.js';
import { referencesOf, type NumberReference } from '../../facts/reference/references.js';
import { matchNumber } from '../../outline/number.js';
import type { LineText } from '../../text/line-text.js';

/** References of one line, in text order. */
export interface LineReferences {
  readonly numbers: readonly NumberReference[];
  readonly relative: readonly RelativeReference[];
}

const NONE: LineReferences = { numbers: [], relative: [] };
const kept = new WeakMap<LineText, LineReferences>();

/** What a line refers to, read once: a line that only moved keeps its text. Its own number is no reference. */
export function lineReferences(line: LineText): LineReferences {
  let found = kept.get(line);
  if (!found) {
    const numbers = referencesOf(line, matchNumber(line, false)?.rest ?? 0);
    const relative = relativeReferencesOf(line);
    found = numbers.length + relative.length === 0 ? NONE : { numbers, relative };
    kept.set(line, found);
  }
  return found;
}
