import { matchNumber } from '../../outline/number.js';
import type { LineText } from '../../text/line-text.js';
import { sentencesOf } from '../dispute/sentences.js';
import type { LineSetting } from '../line-setting.js';
import { copiesOf } from './copies.js';
import { compareDays, daysIn, exists, type DayMatch } from './days.js';
import { deadlinesIn, projectEndIn, projectsGoOn } from './deadlines.js';
import { effectOf } from './effect.js';
import { milestoneOf } from './milestones.js';
import { numberMix } from './number-mix.js';
import { renewalOf } from './renewal.js';
import { termOf } from './term.js';
import type { DateFaultFact, TimeFacts } from './types.js';

type Fact = TimeFacts[keyof TimeFacts];

const NONE: readonly Fact[] = [];
const TRIGGER = /生效|效力|束力|施行|实施|有效|期|份|年|项目|长期|个月|[%名家]|百分之|\d[-/]\d/;

/** The facts of the family in one logical line; equal text and setting give equal facts. Linear. Never throws. */
export function extractTime(line: LineText, setting: LineSetting): readonly Fact[] {
  if (!TRIGGER.test(line.text)) return NONE;
  const out: Fact[] = [...dateFaults(line)];
  const own = matchNumber(line, false)?.rest ?? 0;
  const milestone = setting.table ? milestoneOf(line.text) : undefined;
  if (milestone) {
    const { start, end, ...fields } = milestone;
    out.push({ type: 'milestone', ...fields, from: line.toRaw(start), to: line.toRaw(end - 1) + 1 });
  }
  for (const { start, end } of sentencesOf(line.text, setting.table)) {
    const text = line.text.slice(start, end);
    const at = (from: number, to: number): { from: number; to: number } => ({
      from: line.toRaw(start + from),
      to: line.toRaw(start + Math.max(from, to - 1)) + 1,
    });
    const effect = effectOf(text);
    if (effect) {
      const { conditions, stated, start: from, end: to } = effect;
      out.push({ type: 'effect', conditions, stated, ...at(Math.max(from, own - start), to) });
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
    const last = projectEndIn(text);
    if (last) out.push({ type: 'projectEnd', day: last.day, ...at(last.start, last.end) });
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

function dateFaults(line: LineText): readonly DateFaultFact[] {
  const days = daysIn(line.text);
  const out: DateFaultFact[] = [];
  const put = (fault: DateFaultFact['fault'], a: DayMatch, b: DayMatch): void => {
    out.push({
      type: 'dateFault',
      fault,
      first: a.text,
      second: b.text,
      from: line.toRaw(a.start),
      to: line.toRaw(b.end - 1) + 1,
    });
  };
  days.forEach((day, i) => {
    if (!exists(day)) put('impossible', day, day);
    const next = days[i + 1];
    const between = next ? line.text.slice(day.end, next.start) : '';
    if (
      next &&
      /^(?:起)?[至到~-](?:于)?$/.test(between) &&
      exists(day) &&
      exists(next) &&
      compareDays(next, day) < 0
    ) {
      put('order', day, next);
    }
  });
  return out;
}
