import type { MarkdownDocument } from '../markdown/document.js';
import type { LineRef } from '../text/place.js';
import { linesOf, type Line } from './lines.js';
import type { Reading } from './reading.js';

const NONE: readonly Line[] = [];

/** All logical lines of one snapshot, by chunk. They are kept with the chunks: a table itself costs nothing. */
export class LineTable {
  /** The chunk that was asked for last: its neighbours are asked for next, line by line. */
  private last = -1;
  private lines = NONE;

  constructor(private readonly document: MarkdownDocument) {}

  /** Number of chunks. */
  get length(): number {
    return this.document.chunkCount;
  }

  /** The lines of a chunk, the very same array for the same chunk; none for a chunk that does not exist. */
  at(chunk: number): readonly Line[] {
    if (chunk !== this.last) {
      this.lines = chunk >= 0 && chunk < this.length ? linesOf(this.document.chunk(chunk)) : NONE;
      this.last = chunk;
    }
    return this.lines;
  }

  /** Lines of the chunks from one up to another (exclusive). */
  range(from: number, to: number): readonly (readonly Line[])[] {
    return this.document.chunks(from, to).map((chunk) => linesOf(chunk));
  }
}

/** A line with its place and what it shows by itself. */
export interface FlatLine {
  readonly ref: LineRef;
  readonly line: Line;
  readonly reading: Reading;
}

const flat = new WeakMap<readonly Line[], readonly FlatLine[]>();

/** All lines in text order, with their readings. */
export function flatten(table: LineTable): readonly FlatLine[] {
  const out: FlatLine[] = [];
  table.range(0, table.length).forEach((lines, chunk) => {
    if (lines.length === 0) return;
    let own = flat.get(lines);
    if (own?.[0]!.ref.chunk !== chunk) {
      own = lines.map((line, index) => ({ ref: { chunk, line: index }, line, reading: line.reading }));
      flat.set(lines, own);
    }
    for (const one of own) out.push(one);
  });
  return out;
}

/** Reference one past the last line. */
export function endOf(table: LineTable): LineRef {
  return { chunk: table.length, line: 0 };
}
