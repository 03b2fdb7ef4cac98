import type { Strong, Text } from 'mdast';
import type { Point } from 'unist';
import { allMatches } from '../text/all-matches.js';

/** A line of a text that is read as plain, and where it stands: offsets count from the start of the text. */
export interface Line {
  readonly start: number;
  /** Before the line end. */
  readonly end: number;
  readonly next: number;
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** Bold words that begin and end with a letter: then their asterisks open and close whatever stands around them. */
const BOLD = /\*\*[\p{L}\p{N}](?:[^*\r\n]*[\p{L}\p{N}])?\*\*/gu;

/** The point that stands `character` code units into a line. */
export function pointIn(line: Line, character: number): Point {
  return { line: line.number, column: character + 1, offset: line.start + character };
}

export function endOf(line: Line): Point {
  return pointIn(line, line.end - line.start);
}

/**
 * Text and bold words between two offsets of `text`, which some lines that follow each other hold; undefined when an
 * asterisk stands alone or a bar might make a table.
 */
export function inlineOf(
  text: string,
  lines: readonly Line[],
  start: number,
  end: number,
): (Text | Strong)[] | undefined {
  const own = text.slice(start, end);
  if (own.includes('|')) return undefined;
  const point = pointsIn(lines);
  const textNode = (from: number, to: number): Text => ({
    type: 'text',
    value: text.slice(from, to),
    position: { start: point(from), end: point(to) },
  });
  if (!own.includes('*')) return [textNode(start, end)];

  const nodes: (Text | Strong)[] = [];
  let at = start;
  for (const found of allMatches(BOLD, own)) {
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

/** Points for offsets in some lines that follow each other. */
function pointsIn(lines: readonly Line[]): (offset: number) => Point {
  let index = 0;
  return (offset) => {
    // Offsets come in order, nearly: the end of a text after its start.
    while (index + 1 < lines.length && lines[index + 1]!.start <= offset) index++;
    return pointIn(lines[index]!, offset - lines[index]!.start);
  };
}
