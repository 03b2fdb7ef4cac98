import type { Paragraph, Heading, ListItem, Nodes, RootContent } from 'mdast';
import type { Span } from '../text/span.js';
import type { Chunk } from './chunk.js';

/**
 * What a source line of a chunk is to somebody who tidies white space: `gap` stands between blocks, `prose` belongs to a
 * paragraph or a heading, `closed` to something in which a blank may count (code, HTML, tables, front matter, rules,
 * definitions, text that was not parsed).
 */
export type LineUse = 'gap' | 'prose' | 'closed';

/** The mark of an item of a bullet list. Offsets are relative to the chunk. */
export interface BulletMark {
  readonly at: number;
  readonly mark: '-' | '*' | '+';
  /** Offset at which the text of the item begins on the line of the mark; undefined for an item without text there. */
  readonly content: number | undefined;
  /** True when the whole item is one line. */
  readonly single: boolean;
}

/** A paragraph or heading. Offsets are relative to the chunk. */
export interface ProseBlock {
  readonly kind: 'paragraph' | 'heading';
  readonly start: number;
  readonly end: number;
  /** Inside of a list or a quote. */
  readonly nested: boolean;
  /** Column at which lines of the list item that holds the paragraph go on; undefined outside of lists and in quotes. */
  readonly column: number | undefined;
}

/** The parts of a chunk that may be tidied without touching code, markup, links, tables or comments. */
export interface Prose {
  /** One for each line of the chunk. */
  readonly lines: readonly LineUse[];
  /** Plain text, in order: no code, tags, links, images or notes. Escapes are part of it. */
  readonly texts: readonly Span[];
  /** Code, tags, links, images and notes inside of paragraphs and headings, in order. */
  readonly inner: readonly Span[];
  readonly blocks: readonly ProseBlock[];
  readonly bullets: readonly BulletMark[];
}

interface Place {
  readonly nested: boolean;
  readonly column: number | undefined;
  readonly quote: boolean;
}

class Reader {
  readonly lines: LineUse[];
  readonly texts: Span[] = [];
  readonly inner: Span[] = [];
  readonly blocks: ProseBlock[] = [];
  readonly bullets: BulletMark[] = [];

  constructor(private readonly chunk: Chunk) {
    this.lines = new Array<LineUse>(chunk.lines.count).fill(chunk.opaque ? 'closed' : 'gap');
  }

  read(node: RootContent, place: Place): void {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return this.block(node, place);
      case 'list':
        for (const item of node.children) {
          if (node.ordered !== true) this.bullet(item);
          const column = place.quote ? undefined : columnOf(item);
          for (const child of item.children) this.read(child, { ...place, nested: true, column });
          if (item.children.length === 0) this.use(item, 'prose');
        }
        return;
      case 'blockquote':
        for (const child of node.children) this.read(child, { nested: true, column: undefined, quote: true });
        return;
      default:
        this.use(node, 'closed');
    }
  }

  private block(node: Paragraph | Heading, { nested, column, quote }: Place): void {
    const { position } = node;
    if (!position) return;
    this.use(node, 'prose');
    this.blocks.push({
      kind: node.type,
      start: position.start.offset ?? 0,
      end: position.end.offset ?? 0,
      nested,
      column: quote ? undefined : column,
    });
    this.collect(node);
  }

  /** Text outside of links and notes. Bare addresses, and what stands beside them, have no position and are left out. */
  private collect(node: Nodes): void {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (node.type === 'text') {
      if (start !== undefined && end !== undefined) this.texts.push({ start, end });
    } else if (node.type === 'break') return;
    else if (
      node.type === 'paragraph' ||
      node.type === 'heading' ||
      node.type === 'emphasis' ||
      node.type === 'strong'
    )
      for (const child of node.children) this.collect(child);
    else if (start !== undefined && end !== undefined) this.inner.push({ start, end });
  }

  private bullet(item: ListItem): void {
    const at = item.position?.start.offset;
    const mark = at === undefined ? undefined : this.chunk.text[at];
    if (at === undefined || (mark !== '-' && mark !== '*' && mark !== '+')) return;
    const first = item.children[0]?.position?.start;
    const sameLine = first !== undefined && first.line === item.position!.start.line;
    this.bullets.push({
      at,
      mark,
      content: sameLine ? first.offset : undefined,
      single: item.position!.start.line === item.position!.end.line,
    });
  }

  private use(node: Nodes, use: LineUse): void {
    const { position } = node;
    if (!position) return;
    for (let line = position.start.line; line <= position.end.line; line++) this.lines[line - 1] = use;
  }
}

function columnOf(item: ListItem): number | undefined {
  const first = item.children[0]?.position?.start;
  return first && first.line === item.position?.start.line ? first.column - 1 : undefined;
}

/** Reads a chunk. Never throws; a chunk that was too deep to parse is closed as a whole. */
export function proseOf(chunk: Chunk): Prose {
  const reader = new Reader(chunk);
  for (const node of chunk.nodes) reader.read(node, { nested: false, column: undefined, quote: false });
  return reader;
}
