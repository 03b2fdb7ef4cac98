import type { Blockquote, Heading, List, ListItem, Paragraph, RootContent, Table } from 'mdast';
import { endOf, inlineOf, pointIn, type Line } from './plain-inline.js';
import { plainTable } from './plain-table.js';

/**
 * The tree of the plainest text, built without remark at some hundred times its speed: paragraphs, ATX headings, tight
 * lists of one-line items, tables with bars at both ends and quotes of one line, with words in bold and nothing else that
 * Markdown reads. Nearly all of a draft is that. Whatever is in doubt is left to remark, which stays the authority: the
 * fuzz compares every tree with its own.
 */

/** Inline syntax, addresses, odd white space, spaces at the start or the end of a line. */
const NOT_PLAIN = /[\\`_[\]<&~@\t\0\uFEFF]|\*{3}|\r(?!\n)|:\/\/|www\.| (?:\r|\n|$)|(?:^|\n) /i;
/** A line that begins, or may begin, something else than a paragraph. */
const OTHER_BLOCK = /^(?:[#>+\-=:!]|\d{1,9}[.)](?:\s|$))/;
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
      const node = this.#block(line);
      if (node === undefined) return undefined;
      this.#nodes.push(node);
    }
    return this.#nodes;
  }

  #block(line: Line): RootContent | undefined {
    if (line.text[0] === '|') return this.#table();
    if (line.text[0] === '>') return this.#quote(line);
    return this.#heading(line) ?? this.#list(line) ?? this.#paragraph(line);
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
    const children = this.#inline(line, marker[0].length);
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
    const children = this.#inline(line, markerLength);
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
    const last = lines.at(-1)!;
    const children = inlineOf(this.#text, lines, first.start, last.end);
    if (children === undefined) return undefined;
    return { type: 'paragraph', children, position: { start: pointIn(first, 0), end: endOf(last) } };
  }

  /** A table that ends at a blank line. */
  #table(): Table | undefined {
    const lines: Line[] = [];
    for (let line = this.#line; line !== undefined && line.text !== ''; line = this.#next()) lines.push(line);
    return plainTable(this.#text, lines);
  }

  /** A quote of one line, before a blank one. */
  #quote(line: Line): Blockquote | undefined {
    const marker = /^> (?=[^ ])/.exec(line.text);
    if (marker === null || OTHER_BLOCK.test(line.text.slice(marker[0].length))) return undefined;
    const children = this.#inline(line, marker[0].length);
    const next = this.#next();
    if (children === undefined || (next !== undefined && next.text !== '')) return undefined;
    const end = endOf(line);
    const paragraph: Paragraph = {
      type: 'paragraph',
      children,
      position: { start: pointIn(line, marker[0].length), end },
    };
    const position = { start: pointIn(line, 0), end: { ...end } };
    return { type: 'blockquote', children: [paragraph], position };
  }

  /** What stands in a line after its first characters. */
  #inline(line: Line, from: number): Paragraph['children'] | undefined {
    return inlineOf(this.#text, [line], line.start + from, line.end);
  }
}
