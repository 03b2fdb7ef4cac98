import { daysIn } from './days.js';
import type { MilestoneFact } from './types.js';

type Found = Pick<MilestoneFact, 'stage' | 'name' | 'day' | 'of'> & {
  readonly start: number;
  readonly end: number;
};

/** The whole cell names the stage: 验收准备, 中期前的检查 are no milestone. */
const STAGES: readonly RegExp[] = [
  /^(?:项目|课题)?(?:启动|立项|开题|开工)(?:会|仪式)?$/,
  /^(?:项目|课题)?(?:中期|中途|期中|年中|第[一二三]年度)(?:评估|检查|评审|考核|验收|报告)?$/,
  /^(?:项目|课题)?(?:(?:结题|终期|期末|最终|竣工|总|结项)(?:评估|检查|评审|验收|考核|报告)?|验收)$/,
];
const LONGEST = 12;

/** The milestone that a row of a table names: a stage in one cell and one day in another. Linear. */
export function milestoneOf(row: string): Found | undefined {
  const days = daysIn(row);
  const [day] = days;
  if (!day || days.length !== 1 || !row.includes('|')) return undefined;
  let at = 0;
  for (const cell of row.split('|')) {
    const words = cell.trim();
    if (words !== '' && words.length <= LONGEST) {
      const stage = STAGES.findIndex((pattern) => pattern.test(words));
      if (stage >= 0) {
        const { year, month, day: date } = day;
        const start = Math.min(at + cell.indexOf(words), day.start);
        const name = words;
        return {
          stage: stage as Found['stage'],
          name,
          of: '',
          day: { year, month, day: date },
          start,
          end: day.end,
        };
      }
    }
    at += cell.length + 1;
  }
  return undefined;
}
