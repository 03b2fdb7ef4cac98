import type { Nodes, Parents, RootContent } from 'mdast';
import type { Chunk } from '../markdown/chunk.js';
import type { Span } from '../text/span.js';
import { allMatches } from '../text/all-matches.js';

export type BlockKind = 'heading' | 'setext' | 'text' | 'table' | 'code' | 'html' | 'rule' | 'front-matter';

/** A leaf block of the Markdown tree, on source offsets relative to the chunk. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly level: number;
  readonly list: number;
  readonly quote: boolean;
  /** Sorted spans that are no text: comments, struck text, link targets. */
  readonly masks: readonly Span[];
}

interface Place {
  readonly list: number;
  readonly quote: boolean;
  /** Where the line of the block begins when a list marker stands before it. */
  readonly from: number | undefined;
}

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

/** Leaf blocks of a chunk in text order. A chunk that was too deep to parse is one text block. */
export function blocksOf(chunk: Chunk): readonly Block[] {
  const out: Block[] = [];
  if (chunk.opaque) {
    return [{ kind: 'text', start: 0, end: chunk.text.length, level: 0, list: 0, quote: false, masks: [] }];
  }
  for (const node of chunk.nodes) visit(chunk, node, { list: 0, quote: false, from: undefined }, out);
  return out;
}

function visit(chunk: Chunk, node: RootContent, place: Place, out: Block[]): void {
  const start = at(chunk, node.position?.start.offset);
  const end = at(chunk, node.position?.end.offset);
  const put = (kind: BlockKind, level = 0, masks: readonly Span[] = []): void => {
    out.push({ kind, start: place.from ?? start, end, level, list: place.list, quote: place.quote, masks });
  };
  switch (node.type) {
    case 'heading': {
      const first = chunk.text.charCodeAt(start);
      put(first === 0x23 ? 'heading' : 'setext', node.depth, inlineMasks(chunk, node));
      return;
    }
    case 'paragraph':
      put('text', 0, inlineMasks(chunk, node));
      return;
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'footnoteDefinition':
      container(chunk, node, place, start, out);
      return;
    case 'table':
      for (const row of node.children) {
        out.push({
          kind: 'table',
          start: at(chunk, row.position?.start.offset),
          end: at(chunk, row.position?.end.offset),
          level: 0,
          list: place.list,
          quote: place.quote,
          masks: inlineMasks(chunk, row),
        });
      }
      return;
    case 'code':
      // four spaces before a pasted clause make it code for Markdown, not for its reader
      if (node.value && !isFence(chunk.text, start)) put('text');
      return;
    case 'html':
      put('html', 0, comments(chunk.text, start, end));
      return;
    case 'thematicBreak':
      put('rule');
      return;
    case 'yaml':
      put('front-matter');
      return;
    default:
      put('text');
  }
}

function isFence(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return code === 0x60 || code === 0x7e;
}

function container(
  chunk: Chunk,
  node: RootContent & Parents,
  place: Place,
  start: number,
  out: Block[],
): void {
  const quote = place.quote || node.type === 'blockquote';
  const list = place.list + (node.type === 'list' ? 1 : 0);
  let first = true;
  for (const child of node.children as RootContent[]) {
    // the marker of an item belongs to the line of its first block
    const from = first && node.type !== 'list' ? (place.from ?? start) : undefined;
    visit(chunk, child, { list, quote, from: node.type === 'list' ? undefined : from }, out);
    first = false;
  }
  if (first && node.type === 'listItem') {
    out.push({
      kind: 'text',
      start: place.from ?? start,
      end: at(chunk, node.position?.end.offset),
      level: 0,
      list,
      quote,
      masks: [],
    });
  }
}

function at(chunk: Chunk, offset: number | undefined): number {
  return Math.min(chunk.text.length, Math.max(0, offset ?? 0));
}

function comments(text: string, start: number, end: number): readonly Span[] {
  const out: Span[] = [];
  const source = text.slice(start, end);
  if (!source.includes('<!--')) return out;
  for (const match of allMatches(COMMENT, source))
    out.push({ start: start + match.index, end: start + match.index + match[0].length });
  return out;
}

function inlineMasks(chunk: Chunk, node: Nodes): readonly Span[] {
  const out: Span[] = [];
  collect(chunk, node, out);
  return out;
}

function collect(chunk: Chunk, node: Nodes, out: Span[]): void {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type === 'text') continue;
    const start = at(chunk, child.position?.start.offset);
    const end = at(chunk, child.position?.end.offset);
    if (child.type === 'delete') out.push({ start, end });
    else if (child.type === 'html') {
      if (chunk.text.startsWith('<!--', start)) out.push({ start, end });
    } else if (child.type === 'link') {
      const inner = child.children;
      const from = at(chunk, inner[0]?.position?.start.offset);
      const to = at(chunk, inner.at(-1)?.position?.end.offset);
      if (inner.length > 0 && from > start && to < end) {
        out.push({ start, end: from });
        collect(chunk, child, out);
        out.push({ start: to, end });
      }
    } else collect(chunk, child, out);
  }
}
