import { parseNumber } from '../../text/number-value.js';
import type { Holder } from './types.js';

const LABEL = '[甲乙丙丁戊己庚辛壬癸A-H](?:方|(?=[0-9一二三四五六七八九十百占得出投享持]))';
const UNIT =
  '[\\u4e00-\\u9fff()A-Za-z]{2,24}?(?:公司|大学(?!科技园|[\\u4e00-\\u9fff]{0,6}公司)|学院|研究所|研究院(?!有限|股份)|研究中心|设计院(?!有限|股份)|科学院|工程院|集团(?!有限|股份)|医院|合作社|工厂|协会)';
const GROUP =
  '(?:每一?[家个名])?(?:[二三四五六七八九十两\\d]{1,2}(?:方|家|个))?(?:其他|其余|各|全体|参与|承担|完成|合作|牵头|普通|常务理事|常务|副?理事长|理事|会员|企业|高校|高等学校|科研|研究|产业化)?各?(?:[二三四五六七八九十两\\d]{1,2})?(?:家|个)?(?:联盟)?(?:成员单位|成员|单位|方|企业|高校|院所|机构|会员单位|会员|权利人|共有人)';
const LISTED = new RegExp(`^(?:${LABEL}|${UNIT})(?:(?:、|和|与|及)(?:${LABEL}|${UNIT})){0,30}`);
const GROUPED = new RegExp(`^${GROUP}`);
const OPENING =
  /^(?:\d{1,2}(?:\.\d{1,2}){1,3}(?=[^0-9.%万元])|第[一二三四五六七八九十百\d]{1,6}条|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d)|[一二三四五六七八九十]{1,3}、|[,;、:()\s]|其中|由|亦?即|也就是|折合|计为|并|且|以及|及|和|与|或|另|首期|首年|每年|标准|会费|经费|投入|出资|比例|为|的|按|归|分别|净?(?:收入|收益|利润)|(?:许可|转让)(?:净)?(?:收入|收益|费))+/;
/** Words before the name of a holder: 牵头单位(甲方), 副理事长单位乙方, 前述甲方的出资. */
const APPOSED = new RegExp(
  `^(?:前述|上述|该|上列|(?:其他)?(?:联盟)?(?:首届)?(?:副?理事长|常务理事|理事|牵头|秘书处(?:所在|挂靠|依托)?|依托|承担|参与|合作|成员)(?:单位|方|企业)[(]?(?=${LABEL}|${UNIT}))+`,
);
const NUMBER = /([二三四五六七八九十两\d]{1,2})(?:方|家|个)/;
const EACH = /^(?:(?:成员)?单位)?(?:各(?!自)|每[家方个年]|均|各自)|[各均](?:[^,;:]{0,6})$/;
/** 平均分担其余三成: one part for all of them together, unless each is named again (平均各得一成). */
const TOGETHER = /平均(?!各|每)|均分|均摊|平分|等分|分摊|共同|合[计占得共]/;
/** What cannot stand between a holder and its part. */
const STRANGE = /违约|罚|赔偿|损失|逾期|每日|单项|单笔|奖励|担保|注册|推荐|\d名|席/;
const LONGEST_REST = 30;

/** Name of the holder of what every party brings in. */
export const EVERYONE = '每方';

/** Holder at the front of the words before a part; `undefined` when they name none. */
export function holderIn(lead: string): Holder | undefined {
  const pieces = lead.split(/[,;:]/);
  for (let i = pieces.length - 1; i >= Math.max(0, pieces.length - 3); i--) {
    const piece = pieces[i]!;
    const found =
      holderAt(piece) ??
      holderAt(piece.slice(Math.max(piece.lastIndexOf('由'), piece.lastIndexOf('对')) + 1));
    if (found) return STRANGE.test(pieces.slice(i).join(',').slice(0, 80)) ? undefined : found;
  }
  return undefined;
}

function holderAt(piece: string): Holder | undefined {
  const words = piece.slice(-80);
  const opened = words.slice(OPENING.exec(words)?.[0].length ?? 0);
  const bare = opened.slice(APPOSED.exec(opened)?.[0].length ?? 0);
  const listed = LISTED.exec(bare)?.[0];
  if (listed !== undefined) {
    const rest = bare.slice(listed.length);
    if (rest.length > LONGEST_REST) return undefined;
    const names = listed.split(/、|和|与|及/).map(nameOf);
    const each = isEach(rest);
    // 甲方、乙方共投入: one part for both together
    return { names, each: each || names.length === 1, count: each ? names.length : 1 };
  }
  const group = GROUPED.exec(bare)?.[0];
  if (group === undefined || bare.length - group.length > LONGEST_REST) return undefined;
  const rest = bare.slice(group.length);
  const number = NUMBER.exec(group)?.[1];
  if (TOGETHER.test(rest)) return { names: [group], each: false, count: 1 };
  const told = EACH.test(rest) || /^各|各(?:成员|单位|方|企业|高校)/.test(group);
  const each = told || number !== undefined;
  const single = !each && /人$/.test(group);
  const one = single || /^(?:承担|完成|牵头|理事长|研究|产业化)/.test(group);
  // 其余三方40%: each or together, nobody can tell
  const members = told && number !== undefined ? parseNumber(number) : undefined;
  return { names: [group], each, count: number === undefined && one ? 1 : members };
}

/** True when the words behind the holders give the part to every one of them. */
function isEach(rest: string): boolean {
  return EACH.test(rest) && !TOGETHER.test(rest);
}

function nameOf(words: string): string {
  return /^[甲乙丙丁戊己庚辛壬癸A-H]$/.test(words) ? `${words}方` : words;
}

const LABELS = /[甲乙丙丁戊己庚辛壬癸A-H](?=方)/g;

/** The party labels that a text names, sorted in the order of the series, without repetition. */
export function labelsIn(text: string): string {
  if (!text.includes('方')) return '';
  const found = new Set(text.match(LABELS) ?? []);
  return found.size === 0
    ? ''
    : [...'甲乙丙丁戊己庚辛壬癸ABCDEFGH'].filter((label) => found.has(label)).join('');
}

/** True for 甲方, 乙方 …: a label of the agreement. */
export function isLabel(name: string): boolean {
  return /^[甲乙丙丁戊己庚辛壬癸A-H]方$/.test(name);
}

const ROW = /[甲乙丙丁戊己庚辛壬癸]方?(?:[、和与及][甲乙丙丁戊己庚辛壬癸]方?){1,9}/;

/** The holders in a row before 分别, 依次 or 按. */
export function namesBefore(before: string): readonly string[] | undefined {
  const row = ROW.exec(before);
  if (row) {
    return /分别|依次|按/.test(before.slice(row.index))
      ? row[0].match(/[甲乙丙丁戊己庚辛壬癸]/g)!.map((label) => `${label}方`)
      : undefined;
  }
  const end = /分别|依次/.exec(before)?.index;
  if (end === undefined) return undefined;
  const piece = before.slice(0, end);
  const from = Math.max(...[...',;:由'].map((mark) => piece.lastIndexOf(mark))) + 1;
  return piece.slice(from).split(/[、和与]|及(?!其)/);
}

/** 三家成员单位…, 成员三家 */
const COUNTED =
  /([二三四五六七八九十\d]{1,2})(?:家|个|名)?(?:成员|单位|缔约方|方)(?!面|案|式)|(?:成员|单位|缔约方)(?:单位)?(?:现有|共有|共|为|有)?([二三四五六七八九十\d]{1,2})(?:家|方|个)/;

/** How many members the words say there are (联盟现有成员三家), `undefined` where they do not. */
export function countIn(text: string): number | undefined {
  const said = COUNTED.exec(text);
  return said ? parseNumber(said[1] ?? said[2]!) : undefined;
}

/** 三方…: 甲方…,其余两家各…: the words count as many holders as there are parts, or end with all the others. */
export function countsAll(text: string, holders: readonly Holder[]): boolean {
  const last = holders.at(-1);
  if (
    holders.length > 1 &&
    last?.each &&
    last.count !== undefined &&
    /^(?:其余|其他|另外)/.test(last.names[0]!)
  )
    return true;
  return countIn(text) === holders.reduce((all, { count }) => all + (count ?? Number.NaN), 0);
}
