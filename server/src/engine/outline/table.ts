import type { MarkdownDocument } from '../markdown/document.js';
import type { LineRef } from '../text/place.js';
import { linesOf, type Line } from './lines.js';
import type { Reading } from './reading.js';

/** All logical lines of one snapshot, by chunk. */
export type LineTable = readonly (readonly Line[])[];

/** A line with its place and what it shows by itself. */
export interface FlatLine {
  readonly ref: LineRef;
  readonly line: Line;
  readonly reading: Reading;
}

/** The lines of every chunk; unchanged chunks give the very same arrays. */
export function tableOf(document: MarkdownDocument): LineTable {
  return Array.from({ length: document.chunkCount }, (_, i) => linesOf(document.chunk(i)));
}

/** All lines in text order, with their readings. */
export function flatten(table: LineTable): readonly FlatLine[] {
  const out: FlatLine[] = [];
  table.forEach((lines, chunk) => {
    lines.forEach((line, index) => out.push({ ref: { chunk, line: index }, line, reading: line.reading }));
  });
  return out;
}

/** Reference one past the last line. */
export function endOf(table: LineTable): LineRef {
  return { chunk: table.length, line: 0 };
}
