import { DECIDING_CHARACTERS, endsWithBlankLine } from './boundary.js';
import type { ChunkTable } from './chunk-table.js';
import type { ParsedChunk } from './chunk.js';
import { closingFence, frontMatterLength, opensFrontMatter } from './front-matter.js';
import type { LabelTable } from './labels.js';
import type { Replace } from './narrow-edit.js';
import { isSameOrigin, splitText } from './splitter.js';
import type { OpenTail } from './tail.js';
import type { WorkCount } from './work-count.js';

/** A range of chunks of the old snapshot and what stands there now. */
export interface Replacement {
  readonly from: number;
  readonly removed: number;
  readonly added: readonly ParsedChunk[];
}

/** Finds the chunks that an edit can change, and cuts and parses them anew. */
export function resplit(table: ChunkTable, edit: Replace, labels: LabelTable, work: WorkCount): Replacement {
  const region = new Region(table, edit);
  region.closeFrontMatter();
  region.reachBoundary();

  const added: ParsedChunk[] = [];
  let text = region.text;
  for (;;) {
    const next = table.at(region.last + 1);
    const pieces = splitText({
      text,
      atDocumentStart: region.first === 0 && added.length === 0,
      hardEnd: next === undefined || next.origin.wall,
      labels,
      reuse: region.reuse,
      work,
    });
    const tail = pieces.at(-1);
    const open = tail?.origin.open;
    if (tail !== undefined && open !== undefined && next !== undefined) pieces.pop();
    for (const piece of pieces) added.push(piece);
    if (tail === undefined || open === undefined || next === undefined) break;
    // The last block goes on in the old text behind: what stands before it is done, it is parsed again with more text.
    text = tail.text + region.extend(open);
  }
  return {
    from: region.first,
    removed: region.last - region.first + 1,
    added: takeOver(added, region.reuse),
  };
}

/** The chunks from `first` to `last` of the old snapshot, with the edit applied to their text. */
class Region {
  first: number;
  last: number;
  /** Old chunks of the region by their text. */
  readonly reuse = new Map<string, ParsedChunk>();
  readonly #table: ChunkTable;
  readonly #edit: Replace;
  #step = 1;

  constructor(table: ChunkTable, edit: Replace) {
    this.#table = table;
    this.#edit = edit;
    this.first = table.atOffset(edit.start);
    this.last = table.atOffset(edit.end);
    // The first characters of a chunk decide whether it starts one; and a wall decides how the chunk before it ends.
    const inFirstCharacters = edit.start - table.offset(this.first) < DECIDING_CHARACTERS;
    if (this.first > 0 && (inFirstCharacters || table.at(this.first)!.origin.wall)) this.first--;
    this.#remember(this.first, this.last);
  }

  get text(): string {
    const table = this.#table;
    const before = table.slice(table.offset(this.first), this.#edit.start);
    return before + this.#edit.newText + table.slice(this.#edit.end, table.offset(this.last + 1));
  }

  /** Takes in the fence lines that may open and close front matter, however far apart they are. */
  closeFrontMatter(): void {
    const table = this.#table;
    const top = table.at(0)!;
    if (this.first > 0) {
      const isUnclosed = opensFrontMatter(top.text) && top.nodes[0]?.type !== 'yaml';
      if (!isUnclosed || closingFence(this.text) === -1) return;
      this.#remember(0, this.first - 1);
      this.first = 0;
    }
    const { text } = this;
    if (!opensFrontMatter(text) || frontMatterLength(text) > 0) return;
    let closer = this.last + 1;
    while (closer < table.count && !table.at(closer)!.hasFence) closer++;
    if (closer < table.count) this.#extendTo(closer);
  }

  /** Takes in old chunks until the end is a place where the next one may start. */
  reachBoundary(): void {
    while (this.last < this.#table.count - 1 && !endsWithBlankLine(this.text)) this.#double();
  }

  /** Takes in what may close an open block, and gives the text that came in. */
  extend(open: OpenTail): string {
    const table = this.#table;
    const from = table.offset(this.last + 1);
    const { closer } = open;
    if (closer === undefined) this.#double();
    else {
      let index = this.last + 1;
      while (index < table.count - 1 && !matches(closer, '\n' + table.at(index)!.text)) index++;
      this.#extendTo(index);
    }
    return table.slice(from, table.offset(this.last + 1));
  }

  #double(): void {
    this.#extendTo(Math.min(this.#table.count - 1, this.last + this.#step));
    this.#step *= 2;
  }

  #extendTo(last: number): void {
    this.#remember(this.last + 1, last);
    this.last = last;
  }

  #remember(from: number, to: number): void {
    for (let index = from; index <= to; index++) {
      const chunk = this.#table.at(index)!;
      this.reuse.set(chunk.text, chunk);
    }
  }
}

function matches(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** Puts old chunks where the same text came again, so that they keep their identity; none twice. */
function takeOver(chunks: readonly ParsedChunk[], reuse: ReadonlyMap<string, ParsedChunk>): ParsedChunk[] {
  const taken = new Set<ParsedChunk>();
  return chunks.map((chunk) => {
    const old = reuse.get(chunk.text);
    const same =
      old !== undefined && isSameOrigin(old, chunk.origin) && old.origin.wall === chunk.origin.wall;
    const result = same ? old : chunk;
    if (taken.has(result)) return chunk === result ? result.twin() : chunk;
    taken.add(result);
    return result;
  });
}
