import { trigger, type Triggered } from '../trigger.js';
import { daysIn } from './days.js';
import type { MilestoneFact } from './types.js';

type Found = Pick<MilestoneFact, 'stage' | 'name' | 'day' | 'of'> & {
  readonly start: number;
  readonly end: number;
};

/** What a project does on a day, in the order of its life. */
const STAGES: readonly RegExp[] = [
  /启动|立项|开题|开工/,
  /中期(?:检查|评估|评审|考核|报告|验收)|(?:通过|接受|完成)中期/,
  /结题|结项|竣工|验收|完成全部/,
];
const STAGED = trigger(/启动|立项|开题|开工|中期|结题|结项|竣工|验收|完成全部/);
const PROJECT = trigger(/项目|课题/);
/** 首期项目, 课题, 该项目: up to its own word. */
const NAME = /(?:^|[,。;:、()])?([^,。;:、()\d]{0,12}?(?:项目|课题))/;
const PLANNED = /(?:应|须|于|在|定于|应当|拟|,)$/;
const DONE = /已|曾|鉴于|原定|延期|调整|变更|推迟|提前/;
/** Characters behind the day that tell what happens on it. */
const REACH = 24;

/** Days on which one sentence puts stages of a project (于2028年3月1日启动, 于2028年6月30日前通过验收). Linear. */
export function stagesIn(seen: Triggered, sentence: string): readonly Found[] {
  if (!seen.has(STAGED) || !seen.has(PROJECT) || DONE.test(sentence)) return [];
  const of = NAME.exec(sentence)?.[1];
  if (of === undefined) return [];
  const days = daysIn(sentence);
  return days.flatMap((day, index): readonly Found[] => {
    if (!PLANNED.test(sentence.slice(Math.max(0, day.start - 2), day.start))) return [];
    const limit = Math.min(days[index + 1]?.start ?? sentence.length, day.end + REACH);
    const behind = /^(?:之前|以前|前)?([^,。;]*)/.exec(sentence.slice(day.end, limit))![1]!;
    const stage = STAGES.findIndex((words) => words.test(behind));
    if (stage < 0) return [];
    const { year, month, day: date, start, end } = day;
    const name = STAGES[stage]!.exec(behind)![0];
    return [{ stage: stage as Found['stage'], name, of, day: { year, month, day: date }, start, end }];
  });
}
