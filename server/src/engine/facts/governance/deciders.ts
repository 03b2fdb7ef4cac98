import type { LineText } from '../../text/line-text.js';
import { bodyNamesIn } from './body-names.js';
import type { Words } from './words.js';
import { allMatches } from '../../text/all-matches.js';

/** Somebody who may decide: a body, an office, a party, or all members together (各方). Offsets of the sentence. */
export interface Decider {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** 聘任秘书长: the office is what is decided on. */
const APPOINTED =
  /(?:聘任|解聘|聘请|任免|任命|选举|罢免|推荐|提名)(?:和[^,。;]{0,4}|首届|联盟|副?理事长、)?$/;
const OFFICE =
  /理事长(?!单位|办公会)|秘书长(?!办公会)|理事长单位|(?<=[由经报])[甲乙丙丁戊己庚辛壬癸]方|首席(?:科学家|专家|技术官)|(?:总工程|总设计)师|技术总师|(?:技术|项目|财务)(?:总负责人|总监)|主任委员|召集人|(?<=[由经报])(?:联盟)?牵头(?:单位|成员|方)/g;
/** Bodies that nobody sets up by name: meetings of office holders, groups and offices below the council. */
const LESSER =
  /(?:理事长|秘书长|主任|联盟|秘书处)办公会议?|(?:理事长|秘书长)(?:联席)?会议|(?:技术|项目|财务|经费|资金|评审|专家|审核|预算|验收)(?:评审|评议|管理|专业|工作|专门|指导|审查|监督)?(?:委员会|小组|工作组|评审组|专家组|分委会|专委会|办公室|管理部|评委会|中心)/g;
/** 全体成员一致, 各方一致: all of them, not the bodies they form. */
const ALL =
  /(?:全体|所有|各)?(?:成员|成员单位|缔约方|缔约各方|签约方|各方|各成员|盟员)(?:单位)?(?:协商)?一致|全体(?:成员|缔约方|盟员)(?:单位)?(?:共同)?(?=同意|决定|批准)/g;

/** 聘任秘书长和专家委员会委员: who is appointed, not the body they form. */
const SEATED = /^的?(?:主任)?委员(?!会)/;
const APPOINTS = /(?:聘任|解聘|聘请|任免|任命|选举|罢免|推荐|提名|遴选)[^,。;]{0,12}$/;

/** 根据专家委员会的评议意见批准: whose opinion is heard does not decide. */
const HEEDED = /(?:根据|按照|依据|依照|参考|参照|听取|结合|征求|征询)(?:联盟)?$/;

/** Deciders of a sentence in text order. Linear. */
export function decidersIn(text: string): readonly Decider[] {
  const out: Decider[] = [...bodyNamesIn(text)];
  for (const { 0: name, index } of allMatches(LESSER, text))
    if (!out.some(({ start, end }) => start < index + name.length && index < end))
      out.push({ name, start: index, end: index + name.length });
  for (const { 0: name, index } of allMatches(OFFICE, text))
    if (!APPOINTED.test(text.slice(Math.max(0, index - 8), index)))
      out.push({ name, start: index, end: index + name.length });
  for (const { 0: words, index } of allMatches(ALL, text))
    out.push({ name: '各方', start: index, end: index + words.length });
  return out
    .filter(
      ({ start, end }) =>
        !HEEDED.test(text.slice(Math.max(0, start - 5), start)) &&
        !(SEATED.test(text.slice(end, end + 6)) && APPOINTS.test(text.slice(Math.max(0, start - 16), start))),
    )
    .sort((a, b) => a.start - b.start);
}

/** 由项目主管部门批准: somebody who is none of the bodies of the alliance. */
const STRANGER = /(?:由|经|报|报请|提请|提交|报经|须经)[^,。;:由经报]{2,16}$/;
const UP_TO_BODY = /^[^,。;]{0,12}$/;

/**
 * Who decides at the end of `head`, a part of the sentence that begins at `start`: 由X批准, 经X决定, X批准. `''` when the
 * part begins with the verb, `?` when it is somebody unknown.
 */
export function deciderBefore(text: string, head: string, start: number, all: readonly Decider[]): string {
  const at = start + head.length;
  const near = all.findLast(({ end }) => end <= at);
  if (near && near.end > start - 1) {
    const between = head.slice(Math.max(0, near.end - start));
    return STRANGER.test(between) && UP_TO_BODY.test(between) ? '?' : near.name;
  }
  if (STRANGER.test(head)) return '?';
  // the subject of the sentence goes on: 理事会审定规划，批准预算
  return near ? topicOf(text, at, all) : '';
}

/** Words for somebody who is no known body (由TC审定, 由海资所审定): the names of the agreement may tell who it is. */
export function strangerBefore(head: string): string {
  const words = STRANGER.exec(head)?.[0].replace(/^(?:由|经|须经|报请|报经|提请|提交|报)(?:联盟)?/, '') ?? '';
  return /^[^的]{2,12}$/.test(words) ? words : '';
}

/** 由理事会聘任, 向理事会报告: named on the way, without being the subject. */
const ASIDE = /(?:[由经报向对受请给与和、]|提交|根据|按照)(?:联盟)?$/;
/** 秘书长由…: the subject of a clause of its own. */
const PASSIVE = /^(?:的[^,。;由经]{1,6})?(?:应当?|须|均)?[由经]/;
const AT_HEAD = /^[\d.()第条款项一二三四五六七八九十、|]{0,10}(?:[^,。;:]{1,8}:)?(?:联盟)?$/;

/**
 * The subject that a sentence still has at `at`: the first body, where all others are only named on the way, `''` where
 * there is none, `?` where it is not certain.
 */
export function topicOf(text: string, at: number, all: readonly Decider[]): string {
  const named = all.filter(
    ({ start, end }) =>
      end <= at &&
      !ASIDE.test(text.slice(Math.max(0, start - 4), start)) &&
      !PASSIVE.test(text.slice(end, end + 10)),
  );
  const [first, ...more] = named;
  if (!first) return '';
  return more.length === 0 && (first === all[0] || AT_HEAD.test(text.slice(0, first.start)))
    ? first.name
    : '?';
}

const LEAD = /(?:负责|职责|职权|权限|行使|决定|事项|任务)[^,。;:]{0,10}:/;
/** 理事会 | 批准项目立项: the body heads its row, behind a number at most. */
const ROW_HEAD = /^\|?(?:[\d一二三四五六七八九十().、]{1,4}\|)?([^|]{2,12})\|/;
/** Characters before a sentence in which the head of its list is looked for. */
const REACH = 400;

/** The body whose list a sentence goes on (理事会负责：审定规划；批准立项；), `''` for none. Bounded. */
export function leadOf({ line, sentence }: Pick<Words, 'line' | 'sentence'>): string {
  const head = headOf(line, sentence.start);
  const cell = line.text.includes('|') ? ROW_HEAD.exec(line.text)?.[1] : undefined;
  if (cell !== undefined && cell.length < sentence.start) {
    const [one, ...more] = bodyNamesIn(cell);
    return one && more.length === 0 && cell.length - one.name.length <= 2 ? one.name : '';
  }
  const lead = LEAD.exec(head);
  if (lead) return bodyNamesIn(head.slice(0, lead.index + lead[0].length)).at(-1)?.name ?? '';
  return subjectOfSeries(head);
}

/** 理事会负责审定规划: the first of a series of duties, behind a number or a label at most. */
const SERIES =
  /^(?:[\d.()一二三四五六七八九十、]{0,8}|[^,。;]{1,10}:)(?:联盟)?([^,。;:由]{2,10}?)(?:有权|依法|主要|具体|行使|负责|应当?|可以?){0,3}(?:批准|决定|审定|审议|审批|核准|制定|修改|聘任|选举|通过|听取|领导|确定)/;
/** An item of such a series begins with what is done. */
const DOES =
  /^(?:并|及|以及|和)?(?:[(（]?[\d一二三四五六七八九十]{1,2}[)）、.])?(?:负责|审议|讨论)?(?:批准|决定|审定|审议|审批|核准|制定|修改|聘任|解聘|选举|罢免|通过|听取|领导|确定|监督|检查|组织|协调|管理|推荐|提出|接纳|吸收|拟[定订]|编制)/;

/** The body that heads a series of duties between semicolons (理事会负责审定规划;批准立项;), `''` for none. */
function subjectOfSeries(head: string): string {
  const items = head.split(';').slice(0, -1);
  const first = items[0];
  if (first === undefined || !items.slice(1).every((item) => DOES.test(item))) return '';
  const subject = SERIES.exec(first)?.[1];
  return subject === undefined
    ? ''
    : (bodyNamesIn(subject).find(({ end }) => end === subject.length)?.name ?? '');
}

/** The words before an offset of a sentence, up to the colon that a list in the same line begins with; `''` for none. */
export function listHead({ line, sentence, text }: Words, at: number): string {
  const head = headOf(line, sentence.start) + text.slice(0, at);
  const colon = head.lastIndexOf(':');
  return colon < 0 ? '' : head.slice(Math.max(0, colon - 40), colon + 1);
}

const LABEL = /^[\d.()第条款项一二三四五六七八九十、]{0,10}(?:联盟)?([^,。;:|]{2,10})[。:]/;

/** The body that heads the line as a label (**秘书处。** 执行机构，…), `''` for none. */
export function labelOf(line: LineText): string {
  const label = LABEL.exec(line.text.slice(0, 24))?.[1] ?? '';
  return bodyNamesIn(label).find(({ start, end }) => start === 0 && end === label.length)?.name ?? '';
}

/** What stands before a sentence since the last full stop. */
function headOf({ text }: LineText, start: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  return before.slice(before.lastIndexOf('。') + 1);
}
