import { nextCandidate } from './boundary.js';
import { originOf, ParsedChunk, type ChunkOrigin } from './chunk.js';
import { MAX_CONTAINER_DEPTH, nestsTooDeep } from './container-depth.js';
import { frontMatterLength } from './front-matter.js';
import { definedLabels, mentionedLabels, NO_LABELS, type LabelKey, type LabelTable } from './labels.js';
import { parsePiece } from './piece.js';
import { mayBePlain } from './plain-blocks.js';
import type { ParseFault } from './remark.js';
import { tailAfter, type OpenTail } from './tail.js';
import { moveInPlace, startOf } from './tree.js';
import type { WorkCount } from './work-count.js';

/**
 * One call of remark costs some 0.035 ms before it reads anything, so it gets batches of many chunks; plain text in
 * between is worth a batch of its own, not read by remark, from so many characters on.
 */
const BATCH = 16_384;
const WORTH_CUTTING = 64;
/** In an edit, texts up to this length are parsed chunk by chunk, to take over the chunks that stayed the same. */
const EDIT_WITHOUT_BATCH = 8_192;

/** After so many single steps an open block grows by doubling, so that growing stays linear. */
const SINGLE_STEPS = 4;

const TOO_DEEP: ParseFault = {
  cause: 'depth',
  message: `quotes, lists and footnotes nest deeper than ${MAX_CONTAINER_DEPTH}`,
};

export interface SplitRequest {
  readonly text: string;
  /** The text begins the document. */
  readonly atDocumentStart: boolean;
  /** The text ends the document, or a wall follows: its last block needs no safe end. */
  readonly hardEnd: boolean;
  /** Definitions of the document as far as known. */
  readonly labels: LabelTable;
  /** Chunks of the text before the edit, by their text, to be taken over where they come again. */
  readonly reuse?: ReadonlyMap<string, ParsedChunk>;
  readonly work: WorkCount;
}

/** Cuts a text, which begins and ends where a chunk may, into parsed chunks. Only the last one may be open. */
export function splitText(request: SplitRequest): ParsedChunk[] {
  return new Splitter(request).run();
}

class Splitter {
  readonly #request: SplitRequest;
  readonly #text: string;
  readonly #matter: number;
  readonly #chunks: ParsedChunk[] = [];
  /** End of the stretch without walls that is being cut, and whether it ends hard. */
  #end = 0;
  #hardEnd = false;
  /** A batch that failed is not tried again before this offset. */
  #noBatchBefore = 0;

  constructor(request: SplitRequest) {
    this.#request = request;
    this.#text = request.text;
    this.#matter = request.atDocumentStart ? frontMatterLength(request.text) : 0;
  }

  run(): ParsedChunk[] {
    const text = this.#text;
    let at = 0;
    while (at < text.length) {
      this.#end = this.#stretchEnd(at);
      if (this.#end === at) {
        at = this.#wall(at);
        continue;
      }
      this.#hardEnd = this.#end < text.length || this.#request.hardEnd;
      while (at < this.#end) at = this.#batch(at) ?? this.#piece(at);
    }
    return this.#chunks;
  }

  /** End of the first segment after `at`: a candidate, and behind the front matter. */
  #segmentEnd(at: number): number {
    return nextCandidate(this.#text, Math.max(at, this.#matter));
  }

  /** Where the next wall begins: the next segment in which containers nest too deep. */
  #stretchEnd(at: number): number {
    const text = this.#text;
    if (!nestsTooDeep(text, Math.max(at, this.#matter), text.length)) return text.length;
    let start = at;
    while (start < text.length) {
      const end = this.#segmentEnd(start);
      if (nestsTooDeep(text, Math.max(start, this.#matter), end)) return start;
      start = end;
    }
    return text.length;
  }

  #wall(at: number): number {
    const end = this.#segmentEnd(at);
    const text = this.#text.slice(at, end);
    const origin = originOf({ atDocumentStart: this.#isStart(at), hardEnd: true, wall: true });
    this.#chunks.push(new ParsedChunk(text, [], origin, TOO_DEEP));
    return end;
  }

  /** Adds one chunk that starts at `at`, grown until its end is safe, and gives its end. */
  #piece(at: number): number {
    let end = this.#segmentEnd(at);
    for (let step = 0; ; step++) {
      const chunk = this.#parseChunk(at, end);
      const { open } = chunk.origin;
      if (open === undefined || end === this.#end) {
        this.#chunks.push(chunk);
        return end;
      }
      end = this.#grow(open, at, end, step);
    }
  }

  #parseChunk(at: number, end: number): ParsedChunk {
    const text = this.#text.slice(at, end);
    const atDocumentStart = this.#isStart(at);
    const hardEnd = this.#hardEnd && end === this.#end;
    const known = this.#request.reuse?.get(text);
    if (known && !known.origin.wall && isSameOrigin(known, { atDocumentStart, hardEnd })) return known;
    const visible = this.#labelsIn(text);
    const piece = parsePiece(text, { atDocumentStart, hardEnd }, visible, this.#request.work);
    const origin = { atDocumentStart, hardEnd, visible };
    return 'fault' in piece
      ? new ParsedChunk(text, [], originOf(origin), piece.fault)
      : new ParsedChunk(text, piece.nodes, originOf({ ...origin, open: piece.open }));
  }

  /** Where to try next when the piece from `at` to `end` is open. */
  #grow(open: OpenTail, at: number, end: number, step: number): number {
    const text = this.#text;
    if (open.closer === undefined) {
      const least = step < SINGLE_STEPS ? end : at + 2 * (end - at);
      return Math.min(this.#end, nextCandidate(text, least));
    }
    open.closer.lastIndex = end - 1;
    const found = open.closer.exec(text);
    if (found === null) return this.#end;
    return Math.min(this.#end, nextCandidate(text, Math.max(end, open.closer.lastIndex - 1)));
  }

  /**
   * Parses several chunks in one call and cuts the tree where a candidate is the start of a top-level node and the node
   * before it leaves nothing open. Gives where the next piece begins, or undefined when nothing was cut off.
   */
  #batch(at: number): number | undefined {
    const end = this.#batchEnd(at);
    if (end === undefined) return undefined;
    const text = this.#text.slice(at, end);
    const atDocumentStart = this.#isStart(at);
    const hardEnd = this.#hardEnd && end === this.#end;
    const visible = this.#labelsIn(text);
    const piece = parsePiece(text, { atDocumentStart, hardEnd }, visible, this.#request.work);
    if ('fault' in piece) {
      this.#noBatchBefore = end;
      return undefined;
    }
    const defined = definedLabels(piece.nodes);
    const seen = defined.length === 0 ? visible : new Set([...visible, ...defined]);
    let from = 0;
    let cut = 0;
    let lines = 0;
    const add = (to: number, nextCut: number, last: Partial<ChunkOrigin>): void => {
      const nodes = piece.nodes.slice(from, to);
      if (cut > 0)
        for (const node of nodes) moveInPlace(node, { offset: -cut, lines: -lines, firstColumn: 0 });
      const origin = originOf({ ...last, atDocumentStart: atDocumentStart && cut === 0, visible: seen });
      const chunk = new ParsedChunk(text.slice(cut, nextCut), nodes, origin);
      this.#chunks.push(chunk);
      lines += chunk.lineBreaks;
      from = to;
      cut = nextCut;
    };

    let candidate = this.#segmentEnd(at) - at;
    for (let index = 1; index < piece.nodes.length; index++) {
      const before = piece.nodes[index - 1]!;
      const start = startOf(piece.nodes[index]!);
      while (candidate < start) candidate = nextCandidate(text, candidate);
      // A setext heading after a definition starts where the definition starts: the first node at a place counts.
      if (candidate !== start || startOf(before) === start || tailAfter(before, text) !== undefined) continue;
      add(index, start, {});
    }
    if (piece.open !== undefined && end < this.#end) return cut > 0 ? at + cut : undefined;
    add(piece.nodes.length, text.length, { hardEnd, open: piece.open });
    return end;
  }

  /** End of the batch that begins at `at`: before the next longer run of plain text. Undefined for a single segment. */
  #batchEnd(at: number): number | undefined {
    const size = this.#end - at;
    if (at < this.#noBatchBefore || (this.#request.reuse && size <= EDIT_WITHOUT_BATCH)) return undefined;
    const first = this.#segmentEnd(at);
    if (mayBePlain(this.#text.slice(at, first))) return undefined;
    let end = first;
    let plain = 0;
    while (end < this.#end && end - at < BATCH && plain < WORTH_CUTTING) {
      const next = nextCandidate(this.#text, end);
      plain = mayBePlain(this.#text.slice(end, next)) ? plain + next - end : 0;
      end = next;
    }
    if (plain >= WORTH_CUTTING) end -= plain;
    return end === first ? undefined : end;
  }

  #isStart(at: number): boolean {
    return this.#request.atDocumentStart && at === 0;
  }

  #labelsIn(text: string): ReadonlySet<LabelKey> {
    const { labels } = this.#request;
    return labels.size === 0 ? NO_LABELS : labels.among(mentionedLabels(text));
  }
}

/** True when a chunk of the same text would be parsed the same way, labels aside. */
export function isSameOrigin(
  chunk: ParsedChunk,
  origin: Pick<ChunkOrigin, 'atDocumentStart' | 'hardEnd'>,
): boolean {
  return chunk.origin.atDocumentStart === origin.atDocumentStart && chunk.origin.hardEnd === origin.hardEnd;
}
