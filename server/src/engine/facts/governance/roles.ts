import { trigger, triggeredIn } from '../trigger.js';
import { bodyNamesIn } from './body-names.js';
import { holderAt, holderBefore, type Holder } from './holders.js';
import { subjectsIn } from './liable-subjects.js';
import type { RoleFact } from './types.js';
import { rawSpan, type Words } from './words.js';
import { allMatches } from '../../text/all-matches.js';

/** Words after which the unit is named: 理事长单位为X, 理事长单位由X出任, 理事长单位(即X), 担任理事长单位的X. */
const CHAIR_AFTER =
  /理事长单位(?:一家,?|一职)?(?:的?职责)?(?:,?经[^,。;]{2,14}(?:推选|选举|推举)(?:产生)?,)?(?:自始|均|统一|始终)?(?:为|是|由|系|:|即|\((?:即)?(?=[甲乙丙丁戊己庚辛壬癸]方)|的(?=[甲乙丙丁戊己庚辛壬癸]方)|(?=[甲乙丙丁戊己庚辛壬癸]方))/g;
/** Words before which it is named: X为理事长单位, 以X为理事长单位, 由X担任首届理事会的理事长单位. */
const CHAIR_BEFORE =
  /(?:为|担任|出任|作为|是|系)(?:本)?(?:联盟)?(?:的)?(?:首届|第.届)?(?:联盟)?(?:理事会)?(?:的)?理事长单位|\((?:即)?(?:本)?(?:联盟)?(?:首届)?理事长单位\)/g;
/** The leading unit of the alliance, not of a project. */
const LEAD_AFTER =
  /牵头(?:单位|方)(?:[为是由:]|\((?=[甲乙丙丁戊己庚辛壬癸]方)|(?=[甲乙丙丁戊己庚辛壬癸]方))/g;
const LEAD_BEFORE =
  /(?:为|担任|作为|是)(?:本)?(?:联盟)?(?:的)?牵头(?:单位|方)|\((?:即)?(?:联盟)?牵头(?:单位|方)\)/g;
/** 秘书处设在X, 挂靠X, 挂靠单位X, 落户X, 秘书处由X承办. */
const HOST_AFTER =
  /(?:常)?设(?:立)?(?:在|于)|挂靠(?:单位)?(?:在|于|为|是)?|依托(?:单位)?(?:定)?(?:为|于|是|:)?|落户(?:在|于)?|(?:承办|所在|设立)单位(?:定)?(?:为|是|:)?|(?:办公)?(?:地点|场所|地址)(?:设)?(?:在|于)|所在地\(?(?:即|为|是)|(?:秘书处|常设机构)(?:\([^()]{1,8}\))?(?:的)?(?:日常)?(?:工作|运行|事务)?由/g;
/** What the host does where it is only named by 由. */
const HOSTS = /^(?:负责)?(?:承办|承接|承建|承担|组建|设立|运营|依托)/;
/** X为联盟常设机构(秘书处)依托单位, 由X组建联盟秘书处. */
const HOST_BEFORE =
  /(?:为|是|系|作为|担任)(?:本)?(?:联盟)?(?:的)?(?:常设机构|秘书处)(?:\([^()]{1,8}\))?(?:的)?(?:依托|挂靠|承办|所在)单位|\((?:本)?(?:联盟)?(?:常设机构|秘书处)(?:的)?(?:依托|挂靠|承办|所在)单位\)|(?:负责)?(?:组建|承办|承接|承建)(?:并[^,。;]{1,4})?(?:联盟)?秘书处/g;
const TERM = /第[二三四五六七八九十]届|轮值|轮流|下一届|下届|换届|此后|变更为|历届|届满|以后各届/;
/** Not the office itself: deputies, recourse, a named project or matter, somebody who stands in. */
const OTHER = /副理事长单位|课题|子项目|追偿|就具体事项|各自|代行|暂代|接任|继任|曾|原/;
const NOT = /不|未|拟|可以|如果/;
/** Who only proposes, or one of several. */
const PROPOSES = /^(?:负责)?(?:推荐|提名|推举|选举|委派|指定)|^[、和与及]/;
/** 甲方退出的,由乙方…: what comes after. */
const LATER = /(?:退出|除名|不能|无法|缺位|届满|变更)[^。;]{0,12},/;
/** Something else of the secretariat, or something that has nothing to do with it. */
const ELSE = /实验室|中心|平台|基地|公司|联络处|联络点|办事处|分会|账户|专账|工作站/;
/** 国家科技计划项目由X负责 */
const PLAN_RUN = /国家(?:级)?(?:科技计划|重点研发计划|科技重大专项|计划)项目(?:的)?(?:组织)?(?:实施)?由/;
const PLAN = /国家(?:级)?(?:科技计划|重点研发|科技重大)/;

const NEEDED = [
  trigger(/理事长单位|对外|牵头/),
  trigger(PLAN_RUN),
  trigger(HOST_AFTER),
  trigger(HOST_BEFORE),
];

/** Units that hold an office of the alliance, in one sentence. */
export function roles(words: Words): readonly RoleFact[] {
  const { text } = words;
  if (!triggeredIn(words.line).hasAny(NEEDED)) return [];
  const out: RoleFact[] = [];
  const add = (role: RoleFact['role'], at: number, end: number, holder: Holder | undefined): void => {
    if (!holder || (!role.endsWith('subject') && /^(?:联盟|秘书处|依托单位|副理事长单位)$/.test(holder.name)))
      return;
    const clause = clauseAround(text, at, end);
    if (OTHER.test(clause.replace(OFFICE_OF_HOLDER, '')) || NOT.test(text.slice(Math.max(0, at - 4), at)))
      return;
    const before = text.slice(0, at);
    if (LATER.test(before) || PROPOSES.test(text.slice(Math.max(end, holder.end)))) return;
    const term = TERM.exec(clause)?.[0] ?? TERM.exec(lastPart(before))?.[0] ?? '';
    const place = rawSpan(words, holder.start, holder.end);
    // 理事长单位(甲方)作为…主体 is told by both ways of reading
    if (out.some((one) => one.role === role && one.from === place.from)) return;
    out.push({ type: 'role', role, holder: holder.name, term, nationalPlan: PLAN.test(text), ...place });
  };
  if (text.includes('理事长单位')) {
    for (const { 0: found, index } of allMatches(CHAIR_BEFORE, text))
      add('chair-unit', index, index + found.length, holderBefore(text, index));
    for (const { 0: found, index } of allMatches(CHAIR_AFTER, text))
      if (text[index - 1] !== '副') {
        const end = index + found.length;
        add('chair-unit', index, end, holderAt(text, end));
      }
  }
  if (text.includes('牵头') && !/项目|课题/.test(text)) {
    for (const { 0: found, index } of allMatches(LEAD_BEFORE, text))
      add('lead-unit', index, index + found.length, holderBefore(text, index));
    for (const { 0: found, index } of allMatches(LEAD_AFTER, text)) {
      const end = index + found.length;
      add('lead-unit', index, end, holderAt(text, end));
    }
  }
  if (text.includes('秘书处') || text.includes('常设机构')) {
    for (const { 0: found, index } of allMatches(HOST_AFTER, text)) {
      if (!isSeat(text, index, found)) continue;
      const end = index + found.length;
      const holder = holderAt(text, end);
      if (found.endsWith('由') && !HOSTS.test(text.slice(holder?.end ?? end))) continue;
      add('secretariat-host', index, end, holder);
    }
    for (const { 0: found, index } of allMatches(HOST_BEFORE, text)) {
      const holder = holderBefore(text, index);
      // 由X组建秘书处
      if (/^(?:负责)?(?:组建|承)/.test(found) && (!holder || text[holder.start - 1] !== '由')) continue;
      add('secretariat-host', index, index + found.length, holder);
    }
  }
  const plan = PLAN_RUN.exec(text);
  const run = plan ? plan.index + plan[0].length : 0;
  if (plan && /负责|承担|组织实施/.test(text.slice(run, run + 40))) {
    add('plan-subject', plan.index, run, holderAt(text, run));
  }
  if (text.includes('对外'))
    for (const { at, end, holder } of subjectsIn(text)) add('liability-subject', at, end, holder);
  return out.sort((a, b) => a.from - b.from);
}

/** 副理事长单位丙方: what the holder is besides. */
const OFFICE_OF_HOLDER = /副理事长单位(?=[甲乙丙丁戊己庚辛壬癸A-Z]方)/;

/** The words are about the seat of the secretariat: it was the last body named, or its host is. */
function isSeat(text: string, at: number, found: string): boolean {
  if (/^(?:秘书处|常设机构)/.test(found)) return true;
  const start = Math.max(0, at - 60);
  const head = text.slice(start, at);
  const last = bodyNamesIn(head).at(-1);
  if (last?.name === '秘书处') return !ELSE.test(head.slice(last.end));
  return /常设机构(?:\([^()]{1,8}\))?(?:的)?$/.test(head);
}

/** The part before the one that an offset stands in, where it tells when. */
function lastPart(before: string): string {
  const end = Math.max(before.lastIndexOf(','), 0);
  const words = before.slice(before.lastIndexOf(',', end - 1) + 1, end);
  return /(?:期间|起|后|时|届)$/.test(words) ? words : '';
}

function clauseAround(text: string, from: number, to: number): string {
  const start = Math.max(...[',', ';', '。'].map((mark) => text.lastIndexOf(mark, from))) + 1;
  const stop = text.slice(to).search(/[,;。]/);
  return text.slice(start, stop < 0 ? text.length : to + stop);
}
