import type { Line } from '../outline/lines.js';
import { FRONT_CHUNKS } from '../outline/regions.js';
import { readingOf } from '../outline/reading.js';
import { cuesOf } from './cues.js';
import { signing } from './signature-block.js';
import type { Standard } from './types.js';

/**
 * True when replacing the lines of one chunk cannot change outline or alignment: what each line shows stays the same,
 * only words inside clauses differ.
 */
export function sameShape(
  before: readonly Line[],
  after: readonly Line[],
  chunk: number,
  standard: Standard | undefined,
): boolean {
  if (before === after) return true;
  if (before.length !== after.length) return false;
  return before.every((line, i) => sameLine(line, after[i]!, chunk, standard));
}

function sameLine(a: Line, b: Line, chunk: number, standard: Standard | undefined): boolean {
  if (a === b) return true;
  if (a.block !== b.block || a.level !== b.level || a.list !== b.list || a.quote !== b.quote) return false;
  const before = readingOf(a);
  const after = readingOf(b);
  if (before.key !== after.key) return false;
  // at the front plain lines may be a title or an entry of a table of contents
  if (
    chunk < FRONT_CHUNKS &&
    (a.text.text.length <= 70 || b.text.text.length <= 70) &&
    a.text.text !== b.text.text
  )
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
