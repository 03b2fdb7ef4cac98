import type { Chunk } from '../markdown/chunk.js';
import { normaliseLine, type LineText } from '../text/line-text.js';
import { blocksOf, type Block, type BlockKind } from './blocks.js';
import { readingOf, type Reading } from './reading.js';
import { splitBlock } from './split.js';

/** A logical line of one chunk: a source line, part of one, or a sentence that runs over several. */
export interface Line {
  /** Half-open UTF-16 offsets relative to the start of the chunk; line ends are not included. */
  readonly start: number;
  readonly end: number;
  readonly block: BlockKind;
  /** ATX or setext level, 0 for other blocks. */
  readonly level: number;
  /** Nesting in Markdown lists, 0 outside. */
  readonly list: number;
  readonly quote: boolean;
  readonly text: LineText;
  /** What the line shows by itself. */
  readonly reading: Reading;
}

const cache = new WeakMap<Chunk, readonly Line[]>();

/** The logical lines of a chunk in text order, computed once. Fenced code and comments give no lines. */
export function linesOf(chunk: Chunk): readonly Line[] {
  let lines = cache.get(chunk);
  if (!lines) cache.set(chunk, (lines = read(chunk)));
  return lines;
}

function read(chunk: Chunk): readonly Line[] {
  const lines: Line[] = [];
  for (const block of blocksOf(chunk)) addBlock(chunk.text, block, lines);
  return lines;
}

function addBlock(text: string, block: Block, lines: Line[]): void {
  for (const span of splitBlock(text, block)) {
    const raw = text.slice(span.start, span.end);
    const masks = block.masks
      .filter((mask) => mask.end > span.start && mask.start < span.end)
      .map((mask) => ({ start: Math.max(0, mask.start - span.start), end: mask.end - span.start }));
    const line = normaliseLine(raw, masks);
    if (line.text === '' && raw.trim() === '') continue;
    const shown = { block: block.kind, level: block.level, list: block.list, text: line };
    lines.push({
      start: span.start,
      end: span.end,
      block: block.kind,
      level: block.level,
      list: block.list,
      quote: block.quote,
      text: line,
      reading: readingOf(shown),
    });
  }
}
