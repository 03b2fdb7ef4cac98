import type { AlignType, Table, TableCell, TableRow } from 'mdast';
import { endOf, inlineOf, pointIn, type Line } from './plain-inline.js';

/** A row of dashes between bars. */
const DELIMITERS = /^\|(?: *:?-+:? *\|)+$/;

/**
 * The table that some lines are, of which every line begins and ends with a bar and holds as many cells as the first:
 * GFM reads nothing else into them. Undefined for other lines.
 */
export function plainTable(text: string, lines: readonly Line[]): Table | undefined {
  const [header, delimiters] = lines;
  if (header === undefined || delimiters === undefined || !DELIMITERS.test(delimiters.text)) return undefined;
  const align = delimiters.text.slice(1, -1).split('|').map(alignOf);
  const children: TableRow[] = [];
  for (const line of lines) {
    if (line === delimiters) continue;
    const row = rowOf(text, line);
    if (row === undefined || row.children.length !== align.length) return undefined;
    children.push(row);
  }
  const position = { start: pointIn(header, 0), end: endOf(lines.at(-1)!) };
  return { type: 'table', align, children, position };
}

function alignOf(cell: string): AlignType {
  const dashes = cell.trim();
  if (dashes.startsWith(':')) return dashes.endsWith(':') ? 'center' : 'left';
  return dashes.endsWith(':') ? 'right' : null;
}

function rowOf(text: string, line: Line): TableRow | undefined {
  if (!line.text.startsWith('|') || !line.text.endsWith('|')) return undefined;
  const children: TableCell[] = [];
  const last = line.text.length - 1;
  for (let bar = 0; bar < last;) {
    const next = line.text.indexOf('|', bar + 1);
    const cell = cellOf(text, line, bar, next, next === last ? next + 1 : next);
    if (cell === undefined) return undefined;
    children.push(cell);
    bar = next;
  }
  return { type: 'tableRow', children, position: { start: pointIn(line, 0), end: endOf(line) } };
}

/** The cell between two bars, which it begins with; the last one of a row ends with its bar. */
function cellOf(text: string, line: Line, bar: number, next: number, end: number): TableCell | undefined {
  let from = bar + 1;
  let to = next;
  while (from < to && line.text[from] === ' ') from++;
  while (from < to && line.text[to - 1] === ' ') to--;
  const children = from === to ? [] : inlineOf(text, [line], line.start + from, line.start + to);
  if (children === undefined) return undefined;
  return { type: 'tableCell', children, position: { start: pointIn(line, bar), end: pointIn(line, end) } };
}
