import type { LineText } from '../../text/line-text.js';
import type { Cell, MoneyRowFact } from './types.js';

/** A cell that is a number, an amount or a percentage as a whole, or that heads a column of them. */
const NUMBER = /^[￥¥]?[0-9][0-9,.]{0,18}(?:万|亿)?元?%?$/;
const HEADS = /小写|大写|金额|出资|投入|认缴|比例|占比|份额|经费|预算|费用|万元|合计|总计|共计|小计|科目/;
const MAX_CELLS = 24;

/** The row of a table that a line is, if it may speak of money. */
export function moneyRow(line: LineText): readonly MoneyRowFact[] {
  const { text } = line;
  if (!text.includes('|') || /^[|:\-\s]+$/.test(text)) return [];
  const cells = cellsOf(line);
  if (cells.length < 2 || !cells.some(({ text: words }) => NUMBER.test(words) || HEADS.test(words)))
    return [];
  return [{ type: 'moneyRow', from: cells[0]!.from, to: cells.at(-1)!.to, cells }];
}

/** The cells of a row of a table. */
export function cellsOf(line: LineText): readonly Cell[] {
  const { text } = line;
  const out: Cell[] = [];
  let start = text.startsWith('|') ? 1 : 0;
  while (start < text.length && out.length < MAX_CELLS) {
    const bar = text.indexOf('|', start);
    const end = bar < 0 ? text.length : bar;
    const words = text.slice(start, end).trim();
    const at = start + text.slice(start, end).indexOf(words);
    out.push({
      text: words,
      from: line.toRaw(at),
      to: words === '' ? line.toRaw(at) : line.toRaw(at + words.length - 1) + 1,
    });
    start = end + 1;
  }
  return out;
}
