import type { Root } from 'mdast';
import type { TextEdit } from '../text/span.js';
import { ChunkTable } from './chunk-table.js';
import { originOf, ParsedChunk, type Chunk } from './chunk.js';
import { LabelTable, type LabelKey } from './labels.js';
import { clamp, narrowEdit, type Replace } from './narrow-edit.js';
import { relabel } from './relabel.js';
import { resplit, type Replacement } from './resplit.js';
import { splitText } from './splitter.js';
import { patchText } from './text-patch.js';
import { emptyRoot, movedCopy } from './tree.js';
import { noWork, type WorkCount } from './work-count.js';

/** A place as the Language Server Protocol counts it: 0-based line and UTF-16 units in the line. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** A range of chunk indexes that came in place of another: `removed` old chunks from `from` on are now `added` ones. */
export interface ChunkChange {
  readonly from: number;
  readonly removed: number;
  readonly added: number;
}

/**
 * One version of a Markdown text as a list of chunks, each with its tree. Immutable: an edit gives a new snapshot that
 * shares every chunk it did not change, and costs the parse of the chunks it did.
 *
 * Together the trees are what remark (GFM with two-tilde strikethrough, YAML front matter) gives for the whole text,
 * except where chunks are opaque (see `Chunk.opaque`), and except for two errors of its packages that are not copied: a
 * first line `---` that nothing closes takes lists and quotes from the whole text, and a stray `[x]` after an empty list
 * item sets `checked` on the root. Offsets are UTF-16 and clamped to the text. Nothing here throws on
 * any text. There is always a chunk: that of an empty text is empty.
 */
export class MarkdownDocument {
  /**
   * Chunks that differ from the snapshot this one was made from; undefined after `parse`. The range also spans chunks
   * parsed again because a label they mention was defined or is no longer, so that chunks between may be the same
   * objects on both sides. Outside the range they always are.
   */
  readonly change: ChunkChange | undefined;
  /** The work that made this snapshot out of the one before. */
  readonly stats: Readonly<WorkCount>;
  readonly #table: ChunkTable;
  readonly #labels: LabelTable;

  private constructor(
    table: ChunkTable,
    labels: LabelTable,
    stats: Readonly<WorkCount>,
    change: ChunkChange | undefined,
  ) {
    this.#table = table;
    this.#labels = labels;
    this.stats = stats;
    this.change = change;
  }

  static parse(text: string): MarkdownDocument {
    const work = noWork();
    const labels = LabelTable.empty;
    const chunks = splitText({ text, atDocumentStart: true, hardEnd: true, labels, work });
    const none = { table: ChunkTable.of([]), labels };
    const { table, labels: defined } = advance(none, { from: 0, removed: 0, added: chunks }, work);
    return new MarkdownDocument(table, defined, work, undefined);
  }

  /** The snapshot after one edit. Offsets outside the text are clamped; an end before the start counts as the start. */
  edit(edit: TextEdit): MarkdownDocument {
    const work = noWork();
    const narrow = narrowEdit(edit, this.length, (start, end) => this.#table.slice(start, end));
    const replacement =
      nothing(narrow) ?? this.#patch(narrow, work) ?? resplit(this.#table, narrow, this.#labels, work);
    const { table, labels, change } = advance(
      { table: this.#table, labels: this.#labels },
      replacement,
      work,
    );
    return new MarkdownDocument(table, labels, work, change);
  }

  #patch({ start, end, newText }: Replace, work: WorkCount): Replacement | undefined {
    const from = this.chunkAt(start);
    const base = this.chunkStart(from);
    const chunk = this.#table.at(from)!;
    const patched = patchText(chunk, start - base, end - base, newText, this.#labels.size > 0);
    if (patched === undefined) return undefined;
    work.textPatches++;
    return { from, removed: 1, added: [patched] };
  }

  get length(): number {
    return this.#table.length;
  }

  get chunkCount(): number {
    return this.#table.count;
  }

  /** Lines of the text: one more than it has line ends. */
  get lineCount(): number {
    return this.#table.lineBreaks + 1;
  }

  /** The chunk at an index from 0 to `chunkCount - 1`. Another index is an error of the caller: throws a RangeError. */
  chunk(index: number): Chunk {
    return this.#table.at(this.#checked(index))!;
  }

  /** Chunks from one index up to another (exclusive), as far as there are any. */
  chunks(from: number, to: number): readonly Chunk[] {
    return this.#table.range(clamp(from, this.chunkCount), clamp(to, this.chunkCount));
  }

  /** Offset at which a chunk starts. */
  chunkStart(index: number): number {
    return this.#table.offset(this.#checked(index));
  }

  /** 0-based line at which a chunk starts. */
  chunkLine(index: number): number {
    return this.#table.line(this.#checked(index));
  }

  /** Index of the chunk that holds the character at `offset`; the last one for the end of the text. */
  chunkAt(offset: number): number {
    return this.#table.atOffset(clamp(offset, this.length));
  }

  /** Text between two offsets; empty when they are not in order. */
  slice(start: number, end: number): string {
    return this.#table.slice(clamp(start, this.length), clamp(end, this.length));
  }

  /** The whole text, joined anew: not for every keystroke. */
  text(): string {
    const parts: string[] = [];
    this.#table.forEach((chunk) => parts.push(chunk.text));
    return parts.join('');
  }

  /** Line and character of an offset. Between `\r` and `\n` it is the end of the line they end. */
  positionAt(offset: number): LinePosition {
    const at = clamp(offset, this.length);
    const index = this.#table.atOffset(at);
    const { lines } = this.#table.at(index)!;
    const local = at - this.#table.offset(index);
    const line = lines.at(local);
    const character = Math.min(local, lines.end(line)) - lines.start(line);
    return { line: this.#table.line(index) + line, character };
  }

  /** Offset of a line and character. Past the end of a line it is that end, past the last line the end of the text. */
  offsetAt(line: number, character: number): number {
    if (!(line >= 0)) return 0;
    if (line >= this.lineCount) return this.length;
    const wanted = Math.trunc(line);
    const index = this.#table.atLine(wanted);
    const { lines } = this.#table.at(index)!;
    const local = wanted - this.#table.line(index);
    const start = lines.start(local);
    return this.#table.offset(index) + start + clamp(character, lines.end(local) - start);
  }

  /** The tree of the whole text as remark gives it, with absolute positions. A copy: for tests and unified plugins. */
  toTree(): Root {
    const root = emptyRoot();
    const hasMark = this.#table.at(0)!.text.startsWith('\uFEFF');
    const mark = hasMark ? 1 : 0;
    this.#table.forEach((chunk, index) => {
      const shift = {
        offset: this.#table.offset(index) - mark,
        lines: this.#table.line(index),
        firstColumn: index === 0 ? -mark : 0,
      };
      for (const node of chunk.nodes) root.children.push(movedCopy(node, shift));
    });
    const { line, character } = endOf(this);
    root.position!.end = {
      line: line + 1,
      column: character + 1 - (line === 0 ? mark : 0),
      offset: this.length - mark,
    };
    return root;
  }

  #checked(index: number): number {
    if (!Number.isInteger(index) || index < 0 || index >= this.chunkCount) {
      throw new RangeError(`no chunk ${index} of ${this.chunkCount}`);
    }
    return index;
  }
}

function endOf(document: MarkdownDocument): LinePosition {
  const line = document.lineCount - 1;
  return { line, character: document.length - document.offsetAt(line, 0) };
}

/** Puts new chunks into a snapshot's table, counts their labels, and parses again what mentions labels that changed. */
function advance(
  before: { readonly table: ChunkTable; readonly labels: LabelTable },
  replacement: Replacement,
  work: WorkCount,
): { table: ChunkTable; labels: LabelTable; change: ChunkChange } {
  const { from, removed } = replacement;
  const isEmpty = replacement.added.length === 0 && removed === before.table.count;
  const added = isEmpty ? [emptyChunk()] : replacement.added;
  const old = before.table.range(from, from + removed);
  const { table: labels, changed } = before.labels.replace(
    old.flatMap((chunk) => chunk.defines),
    added.flatMap((chunk) => chunk.defines),
  );
  const spliced = before.table.splice(from, removed, added);
  const replaced = relabel(spliced, labels, new Set([...changed, ...seenInVain(added, labels)]), work);
  const change = widen({ from, removed, added: added.length }, [...replaced.keys()]);
  return { table: replaced.size > 0 ? spliced.withReplaced(replaced) : spliced, labels, change };
}

/** Labels that were taken as defined when chunks were parsed, in a batch that was then cut elsewhere. */
function seenInVain(chunks: readonly ParsedChunk[], labels: LabelTable): LabelKey[] {
  const seen = new Set(chunks.map(({ origin }) => origin.visible));
  return [...seen].flatMap((keys) => [...keys].filter((key) => !labels.has(key)));
}

/** The change with further chunks in it, given by their indexes after it, in order. */
function widen(change: ChunkChange, indexes: readonly number[]): ChunkChange {
  const [first = change.from] = indexes;
  const from = Math.min(change.from, first);
  const end = change.from + change.added;
  const growth = change.from - from + Math.max(0, (indexes.at(-1) ?? -1) + 1 - end);
  return { from, removed: change.removed + growth, added: change.added + growth };
}

function emptyChunk(): ParsedChunk {
  return new ParsedChunk('', [], originOf({ atDocumentStart: true, hardEnd: true }));
}

/** An edit that changes nothing leaves every chunk. */
function nothing({ start, end, newText }: Replace): Replacement | undefined {
  return start === end && newText === '' ? { from: 0, removed: 0, added: [] } : undefined;
}
