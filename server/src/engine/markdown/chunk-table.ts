import { ChunkBlock, cut, isTiny } from './chunk-block.js';
import type { ParsedChunk } from './chunk.js';

/**
 * The chunks of one snapshot and where each starts. They stand in blocks: an edit makes one block anew and adds up the
 * sizes of the blocks, of which there are a sixtieth as many.
 */
export class ChunkTable {
  readonly #blocks: readonly ChunkBlock[];
  /** Number of the first chunk, offset and line of each block, and those of the end. */
  readonly #firsts: Int32Array;
  readonly #offsets: Int32Array;
  readonly #lines: Int32Array;
  /** Number of chunks. */
  readonly count: number;

  private constructor(blocks: readonly ChunkBlock[]) {
    this.#blocks = blocks;
    this.#firsts = sums(blocks, (block) => block.chunks.length);
    this.count = this.#firsts[blocks.length]!;
    this.#offsets = sums(blocks, (block) => block.length);
    this.#lines = sums(blocks, (block) => block.lineBreaks);
  }

  static of(chunks: readonly ParsedChunk[]): ChunkTable {
    return new ChunkTable(cut(chunks));
  }

  /** Length of the text. */
  get length(): number {
    return this.#offsets[this.#blocks.length]!;
  }

  /** Number of line ends. */
  get lineBreaks(): number {
    return this.#lines[this.#blocks.length]!;
  }

  /** The chunk at an index; undefined for none. */
  at(index: number): ParsedChunk | undefined {
    const block = this.#blockOf(index);
    return this.#blocks[block]?.chunks[index - this.#firsts[block]!];
  }

  /** Offset at which a chunk starts; the length of the text for the one behind the last. */
  offset(index: number): number {
    const block = this.#blockOf(index);
    return this.#offsets[block]! + (this.#blocks[block]?.offsets[index - this.#firsts[block]!] ?? 0);
  }

  /** 0-based line at which a chunk starts. */
  line(index: number): number {
    const block = this.#blockOf(index);
    return this.#lines[block]! + (this.#blocks[block]?.lines[index - this.#firsts[block]!] ?? 0);
  }

  #blockOf(index: number): number {
    return lastAtOrBefore(this.#firsts, this.#blocks.length, index);
  }

  /** The last chunk that starts at or before `offset`. */
  atOffset(offset: number): number {
    const block = lastAtOrBefore(this.#offsets, this.#blocks.length, offset);
    const found = this.#blocks[block];
    if (!found) return 0;
    const inner = lastAtOrBefore(found.offsets, found.chunks.length, offset - this.#offsets[block]!);
    return this.#firsts[block]! + inner;
  }

  /** The last chunk that starts at or before `line`. */
  atLine(line: number): number {
    const block = lastAtOrBefore(this.#lines, this.#blocks.length, line);
    const found = this.#blocks[block];
    if (!found) return 0;
    const inner = lastAtOrBefore(found.lines, found.chunks.length, line - this.#lines[block]!);
    return this.#firsts[block]! + inner;
  }

  /** Chunks from one index up to another (exclusive). */
  range(from: number, to: number): readonly ParsedChunk[] {
    let out: readonly ParsedChunk[] = [];
    for (let block = this.#blockOf(from); block < this.#blocks.length; block++) {
      const first = this.#firsts[block]!;
      if (first >= to) break;
      out = out.concat(this.#blocks[block]!.chunks.slice(Math.max(0, from - first), to - first));
    }
    return out;
  }

  /** All chunks with their indexes, in order. */
  forEach(visit: (chunk: ParsedChunk, index: number) => void): void {
    let index = 0;
    for (const { chunks } of this.#blocks) for (const chunk of chunks) visit(chunk, index++);
  }

  /** A table with `removed` chunks from `from` on replaced. */
  splice(from: number, removed: number, added: readonly ParsedChunk[]): ChunkTable {
    if (removed === 0 && added.length === 0) return this;
    const blocks = this.#blocks;
    let first = this.#blockOf(from);
    let last = this.#blockOf(Math.max(from, from + removed - 1));
    const count = this.#firsts[last + 1]! - this.#firsts[first]! - removed + added.length;
    if (isTiny(count) && first > 0) first--;
    else if (isTiny(count) && last + 1 < blocks.length) last++;
    const start = this.#firsts[first] ?? 0;
    const before = this.range(start, from);
    const behind = this.range(from + removed, this.#firsts[Math.min(last + 1, blocks.length)]!);
    const fresh = cut([...before, ...added, ...behind]);
    return new ChunkTable([...blocks.slice(0, first), ...fresh, ...blocks.slice(last + 1)]);
  }

  /** A table with some chunks replaced by others of the same text. */
  withReplaced(replaced: ReadonlyMap<number, ParsedChunk>): ChunkTable {
    let index = 0;
    return new ChunkTable(
      this.#blocks.map((block) => {
        const chunks = block.chunks.map((chunk) => replaced.get(index++) ?? chunk);
        return chunks.every((chunk, i) => chunk === block.chunks[i]) ? block : new ChunkBlock(chunks);
      }),
    );
  }

  /** Text between two offsets of the document, which are in order and inside it. */
  slice(start: number, end: number): string {
    let text = '';
    for (let index = this.atOffset(start); index < this.count; index++) {
      const base = this.offset(index);
      if (base >= end) break;
      text += this.at(index)!.text.slice(Math.max(0, start - base), end - base);
    }
    return text;
  }
}

/**
 * Index of the last start at or before a value. Begins where it would be if all were of one size and looks further and
 * further away from there: mostly one step, never more than the logarithm of how far off that is.
 */
function lastAtOrBefore(starts: Int32Array, count: number, value: number): number {
  if (count <= 1) return 0;
  const whole = starts[count] ?? starts[count - 1]!;
  const guess = whole > 0 ? Math.max(0, Math.min(count - 1, Math.floor((value / whole) * count))) : 0;
  let low = guess;
  let high = guess;
  if (starts[guess]! <= value) {
    for (let step = 1; high + 1 < count && starts[high + 1]! <= value; step *= 2) {
      low = high + 1;
      high = Math.min(count - 1, high + step);
    }
  } else {
    for (let step = 1; low > 0 && starts[low]! > value; step *= 2) {
      high = low - 1;
      low = Math.max(0, low - step);
    }
  }
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Running sums of a size, and the whole at the end. */
function sums(blocks: readonly ChunkBlock[], size: (block: ChunkBlock) => number): Int32Array {
  const out = new Int32Array(blocks.length + 1);
  for (let i = 0; i < blocks.length; i++) out[i + 1] = out[i]! + size(blocks[i]!);
  return out;
}
