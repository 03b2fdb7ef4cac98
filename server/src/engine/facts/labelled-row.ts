import type { LineText } from '../text/line-text.js';

/** What was asked about last: the readers of a row come one by one with the same text. */
let last: { readonly row: string; readonly text: string } | undefined;

const LONGEST_LABEL = 12;
/** 1, （一）, 第三步, 第二十条: a column of numbers before the label. */
const ORDINAL = /^[第\d一二三四五六七八九十百().、步条项]{1,6}$/;

/**
 * A row of a table with a label and one cell about it reads as a sentence with that label: the bar between them becomes
 * a colon (`|仲裁地|上海市|` → `|仲裁地:上海市|`). Length and all other rows and lines stay as they are.
 */
export function labelledRow(text: string, table: boolean): string {
  if (!table) return text;
  if (last?.row !== text) last = { row: text, text: labelled(text) };
  return last.text;
}

function labelled(row: string): string {
  const cells: { readonly words: string; readonly end: number }[] = [];
  let at = 0;
  for (const words of row.split('|')) {
    at += words.length;
    if (words !== '') cells.push({ words, end: at });
    at++;
    if (cells.length > 3) return row;
  }
  const [first, second] = cells.length === 3 && ORDINAL.test(cells[0]!.words) ? cells.slice(1) : cells;
  const two = cells.length === 2 || (cells.length === 3 && first === cells[1]);
  if (!two || !first || !second || first.words.length > LONGEST_LABEL || /[,。;:]/.test(first.words))
    return row;
  return `${row.slice(0, first.end)}:${row.slice(first.end + 1)}`;
}

const kept = new WeakMap<LineText, LineText>();

/** The same for a whole line; the line itself where nothing changes. */
export function labelledLine(line: LineText, table: boolean): LineText {
  const text = labelledRow(line.text, table);
  if (text === line.text) return line;
  let own = kept.get(line);
  if (!own) kept.set(line, (own = { raw: line.raw, text, toRaw: (index) => line.toRaw(index) }));
  return own;
}
