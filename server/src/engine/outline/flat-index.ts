import type { LineRef } from '../text/place.js';
import type { FlatLine } from './table.js';

/** Turns references to lines into indexes of the flat list of lines, and back. */
export class FlatIndex {
  /** Index of the first line of each chunk, -1 for a chunk without lines. */
  private readonly starts: Int32Array;

  constructor(private readonly lines: readonly FlatLine[]) {
    this.starts = new Int32Array((lines.at(-1)?.ref.chunk ?? -1) + 1).fill(-1);
    for (let i = lines.length - 1; i >= 0; i--) this.starts[lines[i]!.ref.chunk] = i - lines[i]!.ref.line;
  }

  /** Index of a line; the number of lines for one that does not exist, as the end of the draft does not. */
  of({ chunk, line }: LineRef): number {
    const start = this.starts[chunk] ?? -1;
    return start < 0 ? this.lines.length : Math.min(this.lines.length, start + line);
  }

  /** Reference of a line; that of the end of the draft for an index past the last one. */
  refAt(index: number): LineRef {
    const line = this.lines[index];
    return line ? line.ref : { chunk: this.starts.length, line: 0 };
  }
}
