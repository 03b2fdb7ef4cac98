import { trigger, triggeredIn } from '../trigger.js';
import { bodyNamesIn } from './body-names.js';
import { holderAt, holderBefore, type Holder } from './holders.js';
import type { RoleFact } from './types.js';
import { rawSpan, type Words } from './words.js';

const CHAIR =
  /理事长单位(?=为|是|由|:|[甲乙丙丁戊己庚辛壬癸]方)|(?:为|担任|作为|是)(?:本)?(?:联盟)?(?:的)?(?:首届|第.届)?(?:联盟)?(?:的)?理事长单位|\((?:即)?(?:联盟)?(?:首届)?理事长单位\)/g;
/** The leading unit of the alliance, not of a project. */
const LEAD =
  /牵头(?:单位|方)(?=为|是|由|:|[甲乙丙丁戊己庚辛壬癸]方)|(?:为|担任|作为|是)(?:本)?(?:联盟)?(?:的)?牵头(?:单位|方)|\((?:即)?(?:联盟)?牵头(?:单位|方)\)|牵头(?:单位|方)(?=\([甲乙丙丁戊己庚辛壬癸]方\))/g;
const HOST = /设(?:立)?(?:在|于)|挂靠(?:在|于)?|依托(?:单位)?(?:为|于|是|:)?/g;
const SUBJECT =
  /对外承担(?:法律|民事)?责任(?:的)?主体|对外(?:法律|民事)?责任主体|对外(?:的)?(?:法律|民事)?责任(?:均|全部|统一)?由|对外承担(?:法律|民事)?责任/g;
const TERM = /第[二三四五六七八九十]届|轮值|下一届|下届|换届|此后|变更为|历届|届满/;
/** Not the office itself: deputies, recourse, a named project or matter. */
const OTHER = /副理事长单位|课题|子项目|追偿|就具体事项|各自/;
const NOT = /不|未|拟|可以|如果/;
/** 国家科技计划项目由X负责 */
const PLAN_RUN = /国家(?:级)?(?:科技计划|重点研发计划|科技重大专项|计划)项目(?:的)?(?:组织)?(?:实施)?由/;
const PLAN = /国家(?:级)?(?:科技计划|重点研发|科技重大)/;

const NEEDED = [trigger(/理事长单位|对外|牵头/), trigger(PLAN_RUN), trigger(HOST)];

/** Units that hold an office of the alliance, in one sentence. */
export function roles(words: Words): readonly RoleFact[] {
  const { text } = words;
  const seen = triggeredIn(words.line);
  if (!seen.hasAny(NEEDED)) return [];
  const out: RoleFact[] = [];
  const add = (role: RoleFact['role'], at: number, end: number, holder: Holder | undefined): void => {
    if (!holder || (!role.endsWith('subject') && /^(?:联盟|秘书处|依托单位)$/.test(holder.name))) return;
    const clause = clauseAround(text, at, end);
    if (OTHER.test(clause) || NOT.test(text.slice(Math.max(0, at - 4), at))) return;
    const term = TERM.exec(clause)?.[0] ?? '';
    const place = rawSpan(words, holder.start, holder.end);
    out.push({ type: 'role', role, holder: holder.name, term, nationalPlan: PLAN.test(text), ...place });
  };
  if (text.includes('理事长单位')) {
    for (const { 0: found, index } of text.matchAll(CHAIR)) {
      const end = index + found.length;
      const label = found === '理事长单位';
      const from = label ? end + (/^[为是由:]/.test(text.slice(end)) ? 1 : 0) : 0;
      add('chair-unit', index, end, label ? holderAt(text, from) : holderBefore(text, index));
    }
  }
  if (text.includes('牵头') && !/项目|课题/.test(text)) {
    for (const { 0: found, index } of text.matchAll(LEAD)) {
      const end = index + found.length;
      const label = /^牵头(?:单位|方)$/.test(found);
      const from = label ? end + (/^[为是由:(]/.test(text.slice(end)) ? 1 : 0) : 0;
      add('lead-unit', index, end, label ? holderAt(text, from) : holderBefore(text, index));
    }
  }
  if (text.includes('秘书处') || text.includes('常设机构')) {
    for (const { 0: found, index } of text.matchAll(HOST)) {
      if (!isSeat(text, index)) continue;
      const end = index + found.length;
      add('secretariat-host', index, end, holderAt(text, end));
    }
  }
  const plan = PLAN_RUN.exec(text);
  const run = plan ? plan.index + plan[0].length : 0;
  if (plan && /负责|承担|组织实施/.test(text.slice(run, run + 40))) {
    const end = run;
    add('plan-subject', plan.index, end, holderAt(text, end));
  }
  if (text.includes('对外')) {
    for (const { 0: found, index } of text.matchAll(SUBJECT)) {
      const end = index + found.length;
      add('liability-subject', index, end, subjectOf(text, index, end, found));
    }
  }
  return out;
}

/** The words are about the seat of the secretariat: it was the last body named, or its host is. */
function isSeat(text: string, at: number): boolean {
  const head = text.slice(Math.max(0, at - 60), at);
  return bodyNamesIn(head).at(-1)?.name === '秘书处' || /常设机构(?:的)?$/.test(head);
}

function subjectOf(text: string, at: number, end: number, found: string): Holder | undefined {
  if (found.endsWith('由')) return holderAt(text, end);
  const lead = /(?:作为|为|是|担任)(?:本)?(?:联盟)?(?:的)?$/.exec(text.slice(Math.max(0, at - 8), at));
  if (found.endsWith('主体')) {
    if (lead) return holderBefore(text, at - lead[0].length);
    return /^[为是由]/.test(text.slice(end)) ? holderAt(text, end + 1) : undefined;
  }
  // 由X对外承担责任
  const holder = holderBefore(text, at);
  return holder && text[holder.start - 1] === '由' ? holder : undefined;
}

function clauseAround(text: string, from: number, to: number): string {
  const start = Math.max(...[',', ';', '。'].map((mark) => text.lastIndexOf(mark, from))) + 1;
  const stop = text.slice(to).search(/[,;。]/);
  return text.slice(start, stop < 0 ? text.length : to + stop);
}
