import { matchNumber } from '../../outline/number.js';
import type { LineText } from '../../text/line-text.js';
import { sentencesOf, type Part } from '../dispute/sentences.js';
import { labelledRow } from '../labelled-row.js';
import type { LineSetting } from '../line-setting.js';
import { triggeredIn } from '../trigger.js';
import { copiesOf } from './copies.js';
import { compareDays, daysIn, exists, type DayMatch } from './days.js';
import { deadlinesIn, projectEndIn, projectsGoOn, signDayIn } from './deadlines.js';
import { effectOf } from './effect.js';
import { milestoneOf } from './milestones.js';
import { numberMix } from './number-mix.js';
import { periodRows } from './period-rows.js';
import { stagesIn } from './stages.js';
import { renewalOf } from './renewal.js';
import { termOf } from './term.js';
import type { DateFaultFact, PeriodRowFact, TimeFacts } from './types.js';

type Fact = TimeFacts[keyof TimeFacts];

const NONE: readonly Fact[] = [];
const NO_ROWS: readonly PeriodRowFact[] = [];
/** A bracket that was never closed reaches no further. */
const MOST = 200;
const TRIGGER = /生效|效力|束力|施行|实施|[可后]执行|有效|期|份|年|项目|长期|个月|[%名家]|百分之|\d[-/.]\d/;

/** The facts of the family in one logical line; equal text and setting give equal facts. Linear. Never throws. */
export function extractTime(line: LineText, setting: LineSetting): readonly Fact[] {
  const rows = setting.table ? periodRows(line) : NO_ROWS;
  if (!TRIGGER.test(line.text)) return rows;
  const out: Fact[] = [...rows, ...dateFaults(line)];
  const seen = triggeredIn(line);
  const own = matchNumber(line, false)?.rest ?? 0;
  const milestone = setting.table ? milestoneOf(line.text) : undefined;
  if (milestone) {
    const { start, end, ...fields } = milestone;
    out.push({ type: 'milestone', ...fields, from: line.toRaw(start), to: line.toRaw(end - 1) + 1 });
  }
  const whole = labelledRow(line.text, setting.table);
  for (const { start, end } of withBrackets(whole, sentencesOf(whole, setting.table))) {
    const text = whole.slice(start, end);
    const at = (from: number, to: number): { from: number; to: number } => ({
      from: line.toRaw(start + from),
      to: line.toRaw(start + Math.max(from, to - 1)) + 1,
    });
    const effect = effectOf(text);
    if (effect) {
      const { start: from, end: to, ...fields } = effect;
      out.push({ type: 'effect', ...fields, ...at(Math.max(from, own - start), to) });
    }
    const term = termOf(text);
    if (term) {
      const { start_, end_, ...fields } = term;
      out.push({ type: 'term', ...fields, ...at(start_, end_) });
    }
    const renewal = text.includes('期') ? renewalOf(text) : undefined;
    if (renewal) out.push({ type: 'renewal', mode: renewal.mode, ...at(renewal.start, renewal.end) });
    for (const { start: from, end: to, ...fields } of deadlinesIn(text))
      out.push({ type: 'deadline', ...fields, ...at(from, to) });
    const signed = signDayIn(text);
    if (signed) out.push({ type: 'signDay', day: signed.day, ...at(signed.start, signed.end) });
    if (!setting.table)
      for (const { start: from, end: to, ...fields } of stagesIn(seen, text))
        out.push({ type: 'milestone', ...fields, ...at(from, to) });
    const last = projectEndIn(text);
    if (last) {
      const { day, start_, months } = last;
      out.push({ type: 'projectEnd', day, start: start_, months, ...at(last.start, last.end) });
    }
    if (projectsGoOn(text)) out.push({ type: 'projectSurvival', from: 0, to: 0 });
    const mix = numberMix(text);
    if (mix) out.push({ type: 'numberMix', first: mix.first, second: mix.second, ...at(mix.start, mix.end) });
    const copies = text.includes('份') ? copiesOf(text) : undefined;
    if (copies) {
      const { start: from, end: to, ...fields } = copies;
      out.push({ type: 'copies', ...fields, ...at(from, to) });
    }
  }
  return out.length === 0 ? NONE : out;
}

/** A semicolon in brackets ends no sentence: 合作为期两年（起始日：…；终止日：…）. */
function withBrackets(text: string, parts: readonly Part[]): readonly Part[] {
  if (!text.includes('(')) return parts;
  const out: Part[] = [];
  for (const part of parts) {
    const before = out.at(-1);
    const head = before ? text.slice(before.start, before.end) : '';
    if (
      before &&
      head.endsWith(';') &&
      head.lastIndexOf('(') > head.lastIndexOf(')') &&
      before.end - before.start < MOST
    )
      out[out.length - 1] = { start: before.start, end: part.end };
    else out.push(part);
  }
  return out;
}

function dateFaults(line: LineText): readonly DateFaultFact[] {
  const days = daysIn(line.text);
  const out: DateFaultFact[] = [];
  const put = (fault: DateFaultFact['fault'], a: DayMatch, b: DayMatch, first = a, second = b): void => {
    out.push({
      type: 'dateFault',
      fault,
      first: first.text,
      second: second.text,
      from: line.toRaw(a.start),
      to: line.toRaw(b.end - 1) + 1,
    });
  };
  days.forEach((day, i) => {
    if (!exists(day)) put('impossible', day, day);
    const next = days[i + 1];
    if (!next || !exists(day) || !exists(next) || compareDays(next, day) === 0) return;
    const before = line.text.slice(Math.max(0, day.start - 10), day.start);
    const between = line.text.slice(day.end, next.start);
    if (compareDays(next, day) < 0) {
      if (isRange(before, between)) put('order', day, next);
    } else if (END_DAY.test(before) && START_DAY.test(between)) put('order', day, next, next, day);
  });
  return out;
}

const TIGHT = /^(?:起|开始|起算)?,?(?:至|到|~|[-—–]{1,2})(?:于)?$/;
/** 自X起缴纳,至Y截止; 始于X,终于Y; 起始日:X;终止日:Y. */
const LOOSE = /^(?:起|开始)?[^,。;\d]{0,6},?[^,。;\d]{0,4}(?:至|到|止于|终于)$/;
const MOVED = /提前|推迟|调整|变更|修改|改|延|追溯|回溯|倒|推/;
const FROM = /(?:自|从|始于)$/;
const START_DAY = /[,;](?:本协议的?)?(?:起始|开始|起算|启动|生效)(?:日期|日|时间)?(?:为|是|:)$/;
const END_DAY = /(?:终止|截止|届满|结束|到期)(?:日期|日|时间)?(?:为|是|:)$/;
const START_BEFORE = /(?:起始|开始|起算|启动)(?:日期|日|时间)(?:为|是|:)$/;
const STOP_BETWEEN = /^[,;](?:终止|截止|届满|结束|到期)(?:日期|日|时间)(?:为|是|:)$/;

/** True where the words before and between two days make them the first and the last of a period. */
function isRange(before: string, between: string): boolean {
  if (TIGHT.test(between)) return true;
  if (MOVED.test(between)) return false;
  return (
    (FROM.test(before) && LOOSE.test(between)) || (START_BEFORE.test(before) && STOP_BETWEEN.test(between))
  );
}
