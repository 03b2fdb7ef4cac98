import type { RootContent } from 'mdast';
import { countLineBreaks, LineIndex } from '../text/line-index.js';
import { closingFence } from './front-matter.js';
import { definedLabels, mentionedLabels, NO_LABELS, type LabelKey } from './labels.js';
import type { ParseFault } from './remark.js';
import type { OpenTail } from './tail.js';

/**
 * A run of whole lines of a document that Markdown parses alone. Immutable, and its identity is a cache key: a chunk that
 * an edit does not touch is the same object in the next snapshot, and no object stands twice in one snapshot.
 */
export interface Chunk {
  /** Source text, from the start of a line to the start of the next chunk. */
  readonly text: string;
  /** Line ends in the text (`\n`, `\r\n`, lone `\r`). */
  readonly lineBreaks: number;
  /**
   * Top-level nodes. Their positions are relative to the chunk: `offset` 0 and `line` 1 are its start, a byte order mark
   * counts, so `chunkStart + offset` is an offset of the source. Nodes that GFM makes of bare addresses have no position.
   */
  readonly nodes: readonly RootContent[];
  /** True when the text is beyond what is parsed: `nodes` is empty, and `fault` says why. */
  readonly opaque: boolean;
  readonly fault: ParseFault | undefined;
  /** Lines of the text. */
  readonly lines: LineIndex;
}

/** What the chunk store knows about a chunk besides. */
export interface ChunkOrigin {
  /** The chunk is the first of the document, where a byte order mark and front matter count. */
  readonly atDocumentStart: boolean;
  /** The chunk was parsed as the end of a document: it is the last one, or a wall follows. */
  readonly hardEnd: boolean;
  /** A segment that nests too deep. What stands before it is parsed as if the document ended there. */
  readonly wall: boolean;
  /** Set while a text is being cut, when the chunk needs more text behind it. */
  readonly open: OpenTail | undefined;
  /** Labels that were defined for its parse. */
  readonly visible: ReadonlySet<LabelKey>;
}

/** The origin of nearly every chunk. */
const PLAIN: ChunkOrigin = {
  atDocumentStart: false,
  hardEnd: false,
  wall: false,
  visible: NO_LABELS,
  open: undefined,
};

/** An origin, the same object for the many chunks that have nothing special: a copy for each weighs as much as its text. */
export function originOf(known: Partial<ChunkOrigin>): ChunkOrigin {
  const { atDocumentStart = false, hardEnd = false, wall = false, visible = NO_LABELS, open } = known;
  if (!atDocumentStart && !hardEnd && !wall && visible === NO_LABELS && open === undefined) return PLAIN;
  return { atDocumentStart, hardEnd, wall, visible, open };
}

/** Which of the things that read text across its words a chunk may hold. */
export interface TextTraits {
  readonly brackets: boolean;
  readonly definitions: boolean;
  readonly addresses: boolean;
}

const ADDRESS = /@|:\/\/|www\./i;
const NO_DEFINITIONS: readonly LabelKey[] = [];

export class ParsedChunk implements Chunk {
  readonly text: string;
  readonly lineBreaks: number;
  readonly nodes: readonly RootContent[];
  readonly fault: ParseFault | undefined;
  readonly origin: ChunkOrigin;
  /** Labels that this chunk defines. */
  readonly defines: readonly LabelKey[];
  #lines: LineIndex | undefined;
  #traits: TextTraits | undefined;
  #hasFence: boolean | undefined;
  #mentions: ReadonlySet<LabelKey> | 'all' | undefined;

  constructor(
    text: string,
    nodes: readonly RootContent[],
    origin: ChunkOrigin,
    fault?: ParseFault,
    known?: { lineBreaks: number; defines: readonly LabelKey[] },
  ) {
    this.text = text;
    // exactly as long as it is: a list that has grown keeps room for more
    this.nodes = nodes.slice();
    this.origin = origin;
    this.fault = fault;
    this.lineBreaks = known?.lineBreaks ?? countLineBreaks(text);
    this.defines = known?.defines ?? (text.includes(']:') ? definedLabels(nodes) : NO_DEFINITIONS);
  }

  /** The same chunk as another object. */
  twin(): ParsedChunk {
    return new ParsedChunk(this.text, this.nodes, this.origin, this.fault, this);
  }

  /** The chunk with other text in its text nodes, of a kind that changes nothing else. */
  patched(text: string, nodes: readonly RootContent[]): ParsedChunk {
    const chunk = new ParsedChunk(text, nodes, this.origin, undefined, this);
    chunk.#traits = this.#traits;
    return chunk;
  }

  get opaque(): boolean {
    return this.fault !== undefined;
  }

  get lines(): LineIndex {
    return (this.#lines ??= new LineIndex(this.text));
  }

  get traits(): TextTraits {
    return (this.#traits ??= {
      brackets: this.text.includes('['),
      definitions: this.text.includes(']:'),
      addresses: ADDRESS.test(this.text),
    });
  }

  /** True when some line could close front matter. */
  get hasFence(): boolean {
    return (this.#hasFence ??= closingFence(this.text) !== -1);
  }

  /** Labels that brackets of this chunk may refer to. */
  get mentions(): ReadonlySet<LabelKey> | 'all' {
    return (this.#mentions ??= this.opaque ? NO_LABELS : mentionedLabels(this.text));
  }
}
