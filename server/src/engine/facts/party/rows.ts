import type { LineText } from '../../text/line-text.js';
import { labelsIn } from './labels.js';
import type { PartyRowFact } from './types.js';
import { isUnitName } from './units.js';

const HEADS =
  /^(?:单位)?(?:名称|全称)|住所|地址|法定代表人|负责人|单位|成员|缔约|称谓|公章|盖章|签字|签名|甲方|乙方|承担任务/;
const MOST_CELLS = 40;

/** The cells of a row of a table that names units, labels or their particulars, at most one fact per row. */
export function partyRows(line: LineText): readonly PartyRowFact[] {
  const { text } = line;
  if (/^\|?[-:|\s]+$/.test(text)) return NONE;
  const cells: { text: string; from: number; to: number }[] = [];
  let start = text.startsWith('|') ? 1 : 0;
  for (let at = start; at <= text.length && cells.length < MOST_CELLS; at++) {
    if (at < text.length && text[at] !== '|') continue;
    if (at === text.length && at === start) break;
    const value = text.slice(start, at).trim();
    cells.push({
      text: value,
      from: line.toRaw(start),
      to: value === '' ? line.toRaw(start) : line.toRaw(at - 1) + 1,
    });
    start = at + 1;
  }
  const telling = cells.some(
    (cell) => HEADS.test(cell.text) || labelsIn(cell.text).length > 0 || isUnitName(cell.text),
  );
  if (!telling) return NONE;
  return [{ type: 'partyRow', cells, from: cells[0]!.from, to: cells.at(-1)!.to }];
}

const NONE: readonly PartyRowFact[] = [];
