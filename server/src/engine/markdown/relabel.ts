import type { ChunkTable } from './chunk-table.js';
import type { ParsedChunk } from './chunk.js';
import type { LabelKey, LabelTable } from './labels.js';
import { reparse } from './piece.js';
import type { WorkCount } from './work-count.js';

/** Chunks, by index, that mention a label of `changed` and were parsed when it was defined and now is not, or the reverse. */
export function relabel(
  table: ChunkTable,
  labels: LabelTable,
  changed: ReadonlySet<LabelKey>,
  work: WorkCount,
): ReadonlyMap<number, ParsedChunk> {
  const replaced = new Map<number, ParsedChunk>();
  if (changed.size === 0) return replaced;
  table.forEach((chunk, index) => {
    if (!seesOtherwise(chunk, labels, changed)) return;
    work.relabelled++;
    replaced.set(index, reparse(chunk, labels, work));
  });
  return replaced;
}

function seesOtherwise(chunk: ParsedChunk, labels: LabelTable, changed: ReadonlySet<LabelKey>): boolean {
  const { mentions, origin, defines } = chunk;
  for (const key of changed) {
    if (mentions !== 'all' && !mentions.has(key)) continue;
    if (labels.has(key) !== (origin.visible.has(key) || defines.includes(key))) return true;
  }
  return false;
}
