import type { ParsedChunk } from './chunk.js';

/** Chunks of one block at most, and of the blocks that a longer run is cut into. */
const MOST = 128;
const USUAL = 64;
/** Blocks below this are put together with their neighbour. */
const LEAST = 16;

/** A run of chunks with where each starts inside it. Blocks that an edit does not touch are shared by all snapshots. */
export class ChunkBlock {
  /** Offset of each chunk in the block, and the length of the block at the end. */
  readonly offsets: Int32Array;
  /** Line ends before each chunk in the block, and all of them at the end. */
  readonly lines: Int32Array;

  constructor(readonly chunks: readonly ParsedChunk[]) {
    this.offsets = new Int32Array(chunks.length + 1);
    this.lines = new Int32Array(chunks.length + 1);
    for (let i = 0; i < chunks.length; i++) {
      this.offsets[i + 1] = this.offsets[i]! + chunks[i]!.text.length;
      this.lines[i + 1] = this.lines[i]! + chunks[i]!.lineBreaks;
    }
  }

  get length(): number {
    return this.offsets[this.chunks.length]!;
  }

  get lineBreaks(): number {
    return this.lines[this.chunks.length]!;
  }
}

/** Chunks in blocks of a middling size; none for no chunks. */
export function cut(chunks: readonly ParsedChunk[]): readonly ChunkBlock[] {
  if (chunks.length === 0) return [];
  if (chunks.length <= MOST) return [new ChunkBlock(chunks)];
  const out: ChunkBlock[] = [];
  for (let from = 0; from < chunks.length; from += USUAL) {
    // the rest is never a tiny block
    const last = chunks.length - from <= MOST;
    out.push(new ChunkBlock(chunks.slice(from, last ? chunks.length : from + USUAL)));
    if (last) break;
  }
  return out;
}

/** True when a block is too small to stand for itself. */
export function isTiny(count: number): boolean {
  return count < LEAST;
}
