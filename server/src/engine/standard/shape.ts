import type { Line } from '../outline/lines.js';
import { FRONT_CHUNKS } from '../outline/regions.js';
import { readingOf } from '../outline/reading.js';
import { cuesOf } from './cues.js';
import { mayBeTitle } from './document-title.js';
import { signing } from './signature-block.js';
import type { Standard } from './types.js';

/** What a comparison of shapes depends on. */
export interface ShapeSetting {
  readonly standard: Standard | undefined;
  /** The draft has a table of contents or a note to the drafter: there plain lines tell where it ends. */
  readonly listed: boolean;
}

/**
 * True when replacing the lines of one chunk cannot change outline or alignment: what each line shows stays the same,
 * only words inside clauses differ.
 */
export function sameShape(
  before: readonly Line[],
  after: readonly Line[],
  chunk: number,
  setting: ShapeSetting,
): boolean {
  if (before === after) return true;
  if (before.length !== after.length) return false;
  return before.every((line, i) => sameLine(line, after[i]!, chunk, setting));
}

function sameLine(a: Line, b: Line, chunk: number, { standard, listed }: ShapeSetting): boolean {
  if (a === b) return true;
  if (a.block !== b.block || a.level !== b.level || a.list !== b.list || a.quote !== b.quote) return false;
  const before = readingOf(a);
  const after = readingOf(b);
  if (before.key !== after.key) return false;
  if (chunk < FRONT_CHUNKS && a.text.raw !== b.text.raw && (listed || mayBeTitle(a) || mayBeTitle(b)))
    return false;
  if (signing({ line: a, reading: before }) !== signing({ line: b, reading: after })) return false;
  return standard === undefined || cueKey(a, standard) === cueKey(b, standard);
}

/** Nodes that a line treats, with the places that would be reported. */
function cueKey(line: Line, standard: Standard): string {
  let key = '';
  for (const hit of cuesOf(standard).hits(line.text)) {
    key += `${hit.node.id}:${line.text.toRaw(hit.from)}-${line.text.toRaw(hit.to - 1)};`;
  }
  return key;
}
