import type { Chunk } from '../markdown/chunk.js';
import { normaliseLine, type LineText } from '../text/line-text.js';
import type { Span } from '../text/span.js';
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
  /** Nesting in Markdown lists, 0 outside and for lazy continuation lines. */
  readonly list: number;
  readonly quote: boolean;
  readonly text: LineText;
  /** What the line shows by itself. */
  readonly reading: Reading;
}

const cache = new WeakMap<Chunk, readonly Line[]>();
/** Texts from which something was masked: the same source may read otherwise elsewhere. */
const masked = new WeakSet<LineText>();
const NO_MASKS: readonly Span[] = [];

/**
 * The logical lines of a chunk in text order, computed once. Fenced code and comments give no lines. `before`: lines of
 * the chunks that stood there until an edit; those that come again keep their text and reading, which in a draft of one
 * single block is nearly all of them.
 */
export function linesOf(chunk: Chunk, before: readonly (readonly Line[])[] = []): readonly Line[] {
  let lines = cache.get(chunk);
  if (!lines) cache.set(chunk, (lines = read(chunk, before.length === 1 ? before[0]! : before.flat())));
  return lines;
}

/** Lines outlive the chunk they were read from; those of a chunk past this length must not keep all of it. */
const LONG_CHUNK = 4096;

/** The characters of a span in memory of their own: a plain slice would hold on to the whole text. */
function copy(source: string, { start, end }: Span): string {
  return `\n${source.slice(start, end)}`.slice(1);
}

/** A piece of source that is to become a line. */
interface Piece {
  readonly block: Block;
  readonly span: Span;
  readonly list: number;
}

/**
 * A line of an item that stands at the margin again (CommonMark: a lazy continuation line) was not written as part of
 * that item: where a draft has no blank lines, the heading behind a numbered clause looks like this.
 */
function listOf(text: string, block: Block, span: Span): number {
  const lazy =
    span.start > block.start && /[\n\r]/.test(text[span.start - 1]!) && !/[ \t]/.test(text[span.start]!);
  return lazy ? 0 : block.list;
}

function read(chunk: Chunk, before: readonly Line[]): readonly Line[] {
  const pieces: Piece[] = [];
  for (const block of blocksOf(chunk)) {
    for (const span of splitBlock(chunk.text, block)) {
      pieces.push({ block, span, list: listOf(chunk.text, block, span) });
    }
  }
  // one edit leaves lines as they are before it and behind it
  const head = takeOver(chunk.text, pieces, before, 1);
  const rest = pieces.slice(head.length);
  const tail = takeOver(chunk.text, rest, before.slice(head.length), -1);
  const middle = rest
    .slice(0, rest.length - tail.length)
    .map((piece) => newLine(chunk.text, piece))
    .filter((line) => line !== undefined);
  return head.concat(middle, tail.reverse());
}

/** The first pieces (`step` 1) or the last ones (-1, from the end) as lines, as long as they are those of `before`. */
function takeOver(text: string, pieces: readonly Piece[], before: readonly Line[], step: 1 | -1): Line[] {
  const out: Line[] = [];
  const count = Math.min(pieces.length, before.length);
  for (let i = 0; i < count; i++) {
    const { block, span, list } = pieces.at(step === 1 ? i : -1 - i)!;
    const old = before.at(step === 1 ? i : -1 - i)!;
    const same =
      old.block === block.kind &&
      old.level === block.level &&
      old.list === list &&
      old.quote === block.quote &&
      old.text.raw === text.slice(span.start, span.end) &&
      !masked.has(old.text) &&
      masksOf(block, span).length === 0;
    if (!same) break;
    out.push(old.start === span.start ? old : { ...old, start: span.start, end: span.end });
  }
  return out;
}

function masksOf(block: Block, span: Span): readonly Span[] {
  if (block.masks.length === 0) return NO_MASKS;
  return block.masks
    .filter((mask) => mask.end > span.start && mask.start < span.end)
    .map((mask) => ({ start: Math.max(0, mask.start - span.start), end: mask.end - span.start }));
}

/** Undefined for a piece in which nothing stands. */
function newLine(source: string, { block, span, list }: Piece): Line | undefined {
  const raw = source.length > LONG_CHUNK ? copy(source, span) : source.slice(span.start, span.end);
  const masks = masksOf(block, span);
  const text = normaliseLine(raw, masks);
  if (text.text === '' && raw.trim() === '') return undefined;
  if (masks.length > 0) masked.add(text);
  const shown = { block: block.kind, level: block.level, list, text };
  return {
    start: span.start,
    end: span.end,
    block: block.kind,
    level: block.level,
    list,
    quote: block.quote,
    text,
    reading: readingOf(shown),
  };
}
