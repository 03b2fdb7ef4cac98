import type { LineText } from '../../text/line-text.js';
import { daysIn } from './days.js';
import type { PeriodRowFact } from './types.js';

/** A head of a column of days on which something begins or ends; the whole cell says so. */
const BEGINS =
  /^(?:计划|预计|项目|实施|工作|任务|合作)?(?:开始|起始|起算|启动|开工|立项|开题|实施|进场|自|起)(?:时间|日期|日|之日)?(?:\([^()]{0,12}\))?$/;
const ENDS =
  /^(?:计划|预计|项目|实施|工作|任务|合作)?(?:结束|截止|终止|完成|完工|竣工|结题|结项|届满|到期|至|止)(?:时间|日期|日|之日)?(?:\([^()]{0,12}\))?$/;
const MOST_CELLS = 24;
const LONGEST = 20;

/**
 * A row of a table that heads two columns of days as beginning and end, or that holds at least two days; at most one fact.
 * Linear.
 */
export function periodRows(line: LineText): readonly PeriodRowFact[] {
  const { text } = line;
  if (!/[始止终起结完届到立开自至]|\d[-/年]\d/.test(text) || !text.includes('|')) return NONE;
  const cells = text.replace(/^\||\|$/g, '').split('|', MOST_CELLS);
  const begins = cells.findIndex((cell) => BEGINS.test(cell.trim()));
  const ends = cells.findIndex((cell) => ENDS.test(cell.trim()));
  const place = (start: number, end: number): { readonly from: number; readonly to: number } => ({
    from: line.toRaw(start),
    to: line.toRaw(Math.max(start, end - 1)) + 1,
  });
  if (begins >= 0 && ends >= 0 && daysIn(text).length === 0)
    return [{ type: 'periodRow', begins, ends, days: [], ...place(0, text.length) }];
  const days: PeriodRowFact['days'][number][] = [];
  let at = text.startsWith('|') ? 1 : 0;
  for (const [column, cell] of cells.entries()) {
    const found = cell.length <= LONGEST ? daysIn(cell) : [];
    const [one] = found;
    if (one && found.length === 1) {
      const { year, month, day, text: words } = one;
      days.push({ column, day: { year, month, day }, words, ...place(at + one.start, at + one.end) });
    }
    at += cell.length + 1;
  }
  if (days.length < 2) return NONE;
  return [{ type: 'periodRow', begins: -1, ends: -1, days, from: days[0]!.from, to: days.at(-1)!.to }];
}

const NONE: readonly PeriodRowFact[] = [];
