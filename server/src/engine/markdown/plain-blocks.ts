import type { Heading, List, ListItem, Paragraph, RootContent, Strong, Text } from 'mdast';
import type { Point } from 'unist';

/**
 * The tree of the plainest text, built without remark at some hundred times its speed: paragraphs, ATX headings and tight
 * lists of one-line items, with words in bold and nothing else that Markdown reads. Most of a draft is that. Whatever is
 * in doubt is left to remark, which stays the authority: the fuzz compares every tree with its own.
 */

/** Inline syntax, addresses, odd white space, spaces at the start or the end of a line. */
const NOT_PLAIN = /[\\`_[\]<>&~|@\t\0\uFEFF]|\*{3}|\r(?!\n)|:\/\/|www\.| (?:\r|\n|$)|(?:^|\n) /i;
/** A line that begins, or may begin, something else than a paragraph. */
const OTHER_BLOCK = /^(?:[#>+\-=:!]|\d{1,9}[.)](?:\s|$))/;
/** Bold words that begin and end with a letter: then their asterisks open and close whatever stands around them. */
const BOLD = /\*\*[\p{L}\p{N}](?:[^*\r\n]*[\p{L}\p{N}])?\*\*/gu;
const HEADING = /^(#{1,6}) (?=[^ #])/;
const ITEM = /^(?:(\d{1,9})([.)])|([-+])) (?=[^ ])/;

/** True when the characters of `text` do not keep it from being plain; its lines still may. */
export function mayBePlain(text: string): boolean {
  return !NOT_PLAIN.test(text);
}

/** Nodes with positions relative to `text`, which begins at a line start; undefined when the text is not plain. */
export function readPlainBlocks(text: string): RootContent[] | undefined {
  return mayBePlain(text) ? new PlainReader(text).read() : undefined;
}

interface Line {
  readonly start: number;
  /** Before the line end. */
  readonly end: number;
  readonly next: number;
  readonly number: number;
  readonly text: string;
}

class PlainReader {
  readonly #text: string;
  readonly #nodes: RootContent[] = [];
  #line: Line | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#line = this.#lineAt(0, 1);
  }

  read(): RootContent[] | undefined {
    while (this.#line !== undefined) {
      const line = this.#line;
      if (line.text === '') {
        this.#next();
        continue;
      }
      const node = this.#heading(line) ?? this.#list(line) ?? this.#paragraph(line);
      if (node === undefined) return undefined;
      this.#nodes.push(node);
    }
    return this.#nodes;
  }

  #lineAt(start: number, number: number): Line | undefined {
    if (start >= this.#text.length) return undefined;
    const found = this.#text.indexOf('\n', start);
    const lineEnd = found === -1 ? this.#text.length : found;
    const end = lineEnd > start && this.#text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
    return { start, end, next: lineEnd + 1, number, text: this.#text.slice(start, end) };
  }

  /** Goes to the next line and gives it. */
  #next(): Line | undefined {
    const line = this.#line!;
    this.#line = this.#lineAt(line.next, line.number + 1);
    return this.#line;
  }

  #heading(line: Line): Heading | undefined {
    const marker = HEADING.exec(line.text);
    if (marker === null || line.text.endsWith('#')) return undefined;
    const children = this.#inline([line], marker[0].length);
    if (children === undefined) return undefined;
    this.#next();
    return {
      type: 'heading',
      depth: marker[1]!.length as Heading['depth'],
      children,
      position: { start: pointIn(line, 0), end: endOf(line) },
    };
  }

  /** A list of one-line items that ends at a blank line. One beside another list is left to remark. */
  #list(first: Line): List | undefined {
    const marker = ITEM.exec(first.text);
    if (marker === null || this.#nodes.at(-1)?.type === 'list') return undefined;
    const children: ListItem[] = [];
    let last = first;
    for (let line: Line | undefined = first; line !== undefined && line.text !== ''; line = this.#next()) {
      const next = ITEM.exec(line.text);
      if (next === null || (next[2] ?? next[3]) !== (marker[2] ?? marker[3])) return undefined;
      const content = line.text.slice(next[0].length);
      const item = OTHER_BLOCK.test(content) ? undefined : this.#item(line, next[0].length);
      if (item === undefined) return undefined;
      children.push(item);
      last = line;
    }
    const start = marker[1] === undefined ? null : Number(marker[1]);
    const position = { start: pointIn(first, 0), end: endOf(last) };
    return { type: 'list', ordered: start !== null, start, spread: false, children, position };
  }

  #item(line: Line, markerLength: number): ListItem | undefined {
    const children = this.#inline([line], markerLength);
    if (children === undefined) return undefined;
    const end = endOf(line);
    const paragraph: Paragraph = {
      type: 'paragraph',
      children,
      position: { start: pointIn(line, markerLength), end },
    };
    const position = { start: pointIn(line, 0), end: { ...end } };
    return { type: 'listItem', spread: false, checked: null, children: [paragraph], position };
  }

  #paragraph(first: Line): Paragraph | undefined {
    const lines: Line[] = [];
    for (let line: Line | undefined = first; line !== undefined && line.text !== ''; line = this.#next()) {
      if (OTHER_BLOCK.test(line.text)) return undefined;
      lines.push(line);
    }
    const children = this.#inline(lines, 0);
    if (children === undefined) return undefined;
    const position = { start: pointIn(first, 0), end: endOf(lines.at(-1)!) };
    return { type: 'paragraph', children, position };
  }

  /** The text of some lines, without the first characters of the first one; undefined when an asterisk stands alone. */
  #inline(lines: readonly Line[], from: number): (Text | Strong)[] | undefined {
    const start = lines[0]!.start + from;
    const { end } = lines.at(-1)!;
    const text = this.#text.slice(start, end);
    const point = pointsIn(lines);
    const textNode = (begin: number, stop: number): Text => ({
      type: 'text',
      value: this.#text.slice(begin, stop),
      position: { start: point(begin), end: point(stop) },
    });
    if (!text.includes('*')) return [textNode(start, end)];

    const nodes: (Text | Strong)[] = [];
    let at = start;
    for (const found of text.matchAll(BOLD)) {
      const open = start + found.index;
      const close = open + found[0].length;
      if (at < open) nodes.push(textNode(at, open));
      const children = [textNode(open + 2, close - 2)];
      nodes.push({ type: 'strong', children, position: { start: point(open), end: point(close) } });
      at = close;
    }
    if (at < end) nodes.push(textNode(at, end));
    return nodes.some((node) => node.type === 'text' && node.value.includes('*')) ? undefined : nodes;
  }
}

/** Points for offsets in some lines that follow each other. */
function pointsIn(lines: readonly Line[]): (offset: number) => Point {
  let index = 0;
  return (offset) => {
    // Offsets come in order, nearly: the end of a text after its start.
    while (index + 1 < lines.length && lines[index + 1]!.start <= offset) index++;
    return pointIn(lines[index]!, offset - lines[index]!.start);
  };
}

function pointIn(line: Line, character: number): Point {
  return { line: line.number, column: character + 1, offset: line.start + character };
}

function endOf(line: Line): Point {
  return pointIn(line, line.end - line.start);
}
