import type { ParsedChunk } from './chunk.js';

/** The chunks of one snapshot and where each starts. An edit copies it in one pass over integers. */
export class ChunkTable {
  readonly chunks: readonly ParsedChunk[];
  /** Offset of each chunk, and the length of the text at the end. */
  readonly offsets: Int32Array;
  /** 0-based line of each chunk, and the number of line ends at the end. */
  readonly lines: Int32Array;

  private constructor(chunks: readonly ParsedChunk[], offsets: Int32Array, lines: Int32Array) {
    this.chunks = chunks;
    this.offsets = offsets;
    this.lines = lines;
  }

  static of(chunks: readonly ParsedChunk[]): ChunkTable {
    const none = new ChunkTable([], new Int32Array(1), new Int32Array(1));
    return none.splice(0, 0, chunks);
  }

  /** A table with `removed` chunks from `from` on replaced. */
  splice(from: number, removed: number, added: readonly ParsedChunk[]): ChunkTable {
    const chunks = this.chunks.slice(0, from).concat(added, this.chunks.slice(from + removed));
    const offsets = spliceStarts(this.offsets, from, removed, added, (chunk) => chunk.text.length);
    const lines = spliceStarts(this.lines, from, removed, added, (chunk) => chunk.lineBreaks);
    return new ChunkTable(chunks, offsets, lines);
  }

  get length(): number {
    return this.offsets[this.chunks.length]!;
  }

  /** The last chunk that starts at or before `offset`. */
  atOffset(offset: number): number {
    return lastAtOrBefore(this.offsets, this.chunks.length, offset);
  }

  /** The last chunk that starts at or before `line`. */
  atLine(line: number): number {
    return lastAtOrBefore(this.lines, this.chunks.length, line);
  }

  /** A table with some chunks replaced by others of the same text. */
  withReplaced(replaced: ReadonlyMap<number, ParsedChunk>): ChunkTable {
    const chunks = this.chunks.map((chunk, index) => replaced.get(index) ?? chunk);
    return new ChunkTable(chunks, this.offsets, this.lines);
  }

  /** Text between two offsets of the document, which are in order and inside it. */
  slice(start: number, end: number): string {
    let text = '';
    for (let index = this.atOffset(start); index < this.chunks.length; index++) {
      const base = this.offsets[index]!;
      if (base >= end) break;
      text += this.chunks[index]!.text.slice(Math.max(0, start - base), end - base);
    }
    return text;
  }
}

function lastAtOrBefore(starts: Int32Array, count: number, value: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The running sums `starts` of some sizes, with the sizes of `removed` chunks from `from` on replaced. */
function spliceStarts(
  starts: Int32Array,
  from: number,
  removed: number,
  added: readonly ParsedChunk[],
  size: (chunk: ParsedChunk) => number,
): Int32Array {
  const total = added.reduce((sum, chunk) => sum + size(chunk), 0);
  const shift = starts[from]! + total - starts[from + removed]!;
  const sameCount = removed === added.length;
  if (sameCount && removed <= 1 && shift === 0) return starts;
  const result = sameCount ? starts.slice() : new Int32Array(starts.length - removed + added.length);
  if (!sameCount) result.set(starts.subarray(0, from + 1));
  let at = from;
  for (const chunk of added) {
    result[at + 1] = result[at]! + size(chunk);
    at++;
  }
  for (let old = from + removed + 1; old < starts.length; old++) result[++at] = starts[old]! + shift;
  return result;
}
