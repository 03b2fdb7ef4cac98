import { parseNumeral } from '../../text/numerals.js';
import type { CopiesFact } from './types.js';
import { allMatches } from '../../text/all-matches.js';

type Copies = Omit<CopiesFact, 'type' | 'from' | 'to'> & { readonly start: number; readonly end: number };

const NUMBER = '〇零一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾佰\\d';
const TOTAL = new RegExp(
  `(?:(?:正本|副本)?[一壹]式(?:共(?:计)?|计)?|本(?:协议|合同)(?:文本|正本|原件)?(?:共计?|一共|计)?(?:签署|签订|印制|制作|打印)?)\\[?([${NUMBER}]{1,4})\\]?(?:\\([${NUMBER}]{1,4}\\))?份`,
  'g',
);
/** 协议总份数：4份; 正本伍份 at the head of its part; 十二份文本 that are stamped or signed: totals said otherwise. */
const ALSO_TOTAL: readonly (readonly [CopiesFact['kind'], RegExp])[] = [
  [
    'all',
    new RegExp(
      `(?:协议|合同)书?(?:文本)?(?:一共|共计?|计)(?:有)?\\[?([${NUMBER}]{1,4})\\]?(?:\\([${NUMBER}]{1,4}\\))?份`,
    ),
  ],
  [
    'all',
    new RegExp(
      `(?:协议|合同|文本)(?:的)?(?:总份数|份数|总数)(?:共?计|为|是|:)*\\[?([${NUMBER}]{1,4})\\]?(?:\\([${NUMBER}]{1,4}\\))?份`,
    ),
  ],
  [
    'original',
    new RegExp(
      `(?:^[\\d.()一二三四五六七八九十、|]{0,8}|[,;:]|本(?:协议|合同)的?|文本)正本(?:为|共计?|一共|计|:)*\\[?([${NUMBER}]{1,4})\\]?(?:\\([${NUMBER}]{1,4}\\))?份`,
    ),
  ],
  [
    'all',
    new RegExp(
      `(?:^|[,;:]|全部|上述|前述|所有|这|该)([${NUMBER}]{1,4})份(?:协议)?文本(?=[^,。;]{0,16}(?:骑缝|加盖|签署|签字|同等))`,
    ),
  ],
];
/** Fewer are no total: 正本一份由秘书处保存. */
const LEAST = 2;
const KEEPS = '(?:执有|留存|留执|保存|保管|保留|收存|收执|持有|执|持|存|留|得)';
/** 每家保存, 每一方执有, 每个成员单位: each of those who sign. */
const EVERY =
  '每(?:一)?(?:方|家|个)?(?:(?:成员|签约|缔约|共建|参与|参加|发起|协议)?(?:单位|方)|成员|当事人)?';
const HOLDERS =
  '(?:各方|[三四五六七八九十]方|[三四五六七八九十]家(?:单位|成员)?|各成员单位|各成员|各单位|(?:成员|签约|缔约|共建|参与|发起)(?:单位|方)|当事人|成员)';
const EACH = new RegExp(
  `(?:(?:各方|三方|四方|五方|六方|双方|缔约方|成员|当事人|各成员单位?|各单位|协议各方)?(?:(?:各(?:自)?|分别)${KEEPS}|${EVERY}(?:各)?${KEEPS}?)|${HOLDERS}[各均]${KEEPS}?)(?:有)?(?:正本|原件)?各?\\[?([${NUMBER}]{1,3})\\]?(?:\\([${NUMBER}]{1,4}\\))?份`,
);
const OTHER = new RegExp(
  `(?:秘书处|理事会|主管部门|科技厅|科技局|科学技术[厅局委]|管理部门|管理局|登记机关|归口管理单位|联盟办公室|厅|局|委员会)[^,。;]{0,10}?(?:各)?(?:存|留存|保存|备案|报送|报|一份|执|持)?\\[?([${NUMBER}]{1,3})\\]?(?:\\([${NUMBER}]{1,4}\\))?份`,
  'g',
);
const REPORTED = new RegExp(`(?:报送?|送交?|交|提交)[^,。;]{1,20}?([${NUMBER}]{1,3})份`, 'g');
/** Holders by their labels: 甲方、乙方各持两份，丙方持一份. */
const GROUP = new RegExp(
  `((?:[甲乙丙丁戊己庚辛壬癸]方?[、和与及]?){1,10})(?:各?(?:执|持|存|留|保存)有?|各)?\\[?([${NUMBER}]{1,3})\\]?(?:\\([${NUMBER}]{1,4}\\))?份`,
  'g',
);
const ANOTHER = new RegExp(`另外?(?:的)?([${NUMBER}]{1,3})份`);
const REST = /其余|余下|剩余/;
/** Applications, drawings and forms have copies of their own. */
const ELSEWHERE =
  /申请书?|附件|图纸|报告|(?:申报|申请|验收|备案|证明|报送|有关|相关|会议|项目|书面|上述)材料|材料(?=[一壹各每])|验收|授权委托书|加入协议|项目协议|补充协议|项目合同|许可合同|劳动合同|纪要|决议|表格|清单|技术资料/;

/** The copies that one sentence counts; undefined when it counts none of the agreement. */
export function copiesOf(sentence: string): Copies | undefined {
  const first = totalIn(sentence);
  if (!first) return heldOnly(sentence);
  if (ELSEWHERE.test(sentence.slice(0, first.start))) return undefined;
  const part = sentence.slice(first.end, first.until);
  const held = heldIn(part);
  const stated = OWN.test(sentence.slice(0, first.end));
  const end = first.end + (held.to ?? 0);
  const { each, named, others, rest } = held;
  return { total: first.total, kind: first.kind, each, named, others, rest, stated, start: first.start, end };
}

const OWN = /本(?:协议|合同)/;

interface Total {
  readonly total: number;
  readonly kind: CopiesFact['kind'];
  readonly start: number;
  readonly end: number;
  /** Where copies of another kind begin. */
  readonly until: number;
}

function totalIn(sentence: string): Total | undefined {
  const totals = [...allMatches(TOTAL, sentence)];
  const first = totals[0];
  if (first) {
    const total = parseNumeral(first[1]!);
    if (total === undefined || total === 0) return undefined;
    const kind =
      first[0].includes('正本') || sentence.slice(0, first.index).endsWith('正本')
        ? 'original'
        : first[0].startsWith('副本')
          ? 'duplicate'
          : 'all';
    // a second 一式…份 (副本) counts apart
    const until = totals[1]?.index ?? sentence.length;
    return { total, kind, start: first.index, end: first.index + first[0].length, until };
  }
  for (const [kind, pattern] of ALSO_TOTAL) {
    const match = pattern.exec(sentence);
    const total = match ? parseNumeral(match[1]!) : undefined;
    if (!match || total === undefined || total < LEAST) continue;
    const end = match.index + match[0].length;
    const other = sentence.indexOf('副本', end);
    return { total, kind, start: match.index, end, until: other < 0 ? sentence.length : other };
  }
  return undefined;
}

/** 每家留存两份, with the total in another sentence. */
function heldOnly(sentence: string): Copies | undefined {
  if (ELSEWHERE.test(sentence) || /副本|复印件/.test(sentence)) return undefined;
  const each = EACH.exec(sentence);
  if (!each) return undefined;
  const { others, rest, named } = heldIn(sentence);
  return {
    total: undefined,
    kind: 'all',
    each: parseNumeral(each[1]!),
    named,
    others,
    rest,
    stated: OWN.test(sentence),
    start: each.index,
    end: each.index + each[0].length,
  };
}

/** Who keeps how many, in the words behind the total; `to` is the end of the words about each party. */
function heldIn(
  part: string,
): Pick<CopiesFact, 'each' | 'named' | 'others' | 'rest'> & { to: number | undefined } {
  const groups = [...allMatches(GROUP, part)];
  // several groups of parties with numbers of their own are no number for each
  const each = groups.length > 1 ? null : EACH.exec(part);
  const named =
    groups.length > 1
      ? groups.reduce(
          (sum, [, labels = '', number = '']) => sum + holdersOf(labels) * (parseNumeral(number) ?? 0),
          0,
        )
      : 0;
  const left = each ? part.slice(0, each.index) + part.slice(each.index + each[0].length) : part;
  const others = count(left);
  return {
    each: each ? parseNumeral(each[1]!) : undefined,
    named,
    others: others.sum,
    rest: REST.test(part) && !others.reported,
    to: each ? each.index + each[0].length : undefined,
  };
}

/** 甲方、乙方 are two. */
function holdersOf(labels: string): number {
  return labels.match(/[甲乙丙丁戊己庚辛壬癸]/g)?.length ?? 0;
}

/** Copies of others in the words behind the total; each holder once. */
function count(part: string): { sum: number; reported: boolean } {
  let sum = 0;
  let reported = false;
  for (const segment of part.split(/[,;。]/)) {
    const report = [...allMatches(REPORTED, segment)][0];
    const holder = report ?? [...allMatches(OTHER, segment)][0] ?? ANOTHER.exec(segment);
    const value = holder ? parseNumeral(holder[1]!) : undefined;
    if (value === undefined) continue;
    // 秘书处和主管部门各存一份
    const holders = /各自?[存留持执保报送交]|各[一壹两贰二三]份/.test(segment)
      ? segment.split(/[、和与及]/).length
      : 1;
    sum += value * holders;
    if (report) reported = true;
  }
  return { sum, reported };
}
