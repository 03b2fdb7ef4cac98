import { relativeReferencesOf, type RelativeReference } from '../../facts/reference/relative.js';
import { referencesOf, type NumberReference } from '../../facts/reference/references.js';
import { matchNumber } from '../../outline/number.js';
import type { LineText } from '../../text/line-text.js';
import type { LineRef } from '../../text/place.js';
import type { Draft } from '../draft.js';

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

/** A reference by number or by words, where it stands. */
export type PlacedReference =
  | { readonly ref: LineRef; readonly number: NumberReference }
  | { readonly ref: LineRef; readonly relative: RelativeReference };

/** All references of a draft in text order, those of front matter left out. */
export function* referencesIn(draft: Draft): Generator<PlacedReference> {
  for (const { ref, line } of draft.outline.lines) {
    if (line.block === 'front-matter') continue;
    const { numbers, relative } = lineReferences(draft.line(ref));
    for (const number of numbers) yield { ref, number };
    for (const word of relative) yield { ref, relative: word };
  }
}
