import { parseNumeral } from '../../text/numerals.js';
import { trigger, type Triggered } from '../trigger.js';
import type { PeriodFact } from './types.js';
import { allMatches } from '../../text/all-matches.js';

type Found = Pick<PeriodFact, 'event' | 'of' | 'value' | 'unit'> & {
  readonly start: number;
  readonly end: number;
};
type Event = PeriodFact['event'];

const NUMBER = '([〇零一二两三四五六七八九十百半\\d]{1,5})(?:\\([^()]{1,6}\\))?';
const UNIT = '(个工作日|工作日|日|天|个月|年)';
const PERIOD = `${NUMBER}${UNIT}`;
const LEAST = '(?:至少|不少于|不得少于)?';
/** 提前三个月, 会前七日, 退出前六个月, 三十日前, 通知期为四个月: how long before an event. */
const AHEAD: readonly RegExp[] = [
  new RegExp(`(?:提前|提早)${LEAST}${PERIOD}`),
  new RegExp(`(?:之日|退出|退盟|变更|发表|召开|会议?|解除|终止)前${LEAST}${PERIOD}(?![内的以])`),
  new RegExp(`(?:^|[^月\\d第〇零一二两三四五六七八九十百])${PERIOD}(?:之|以)?前(?![期述款])`),
  new RegExp(`通知期(?:限)?(?:为|是|:)(?:会前|提前)?${LEAST}${PERIOD}`),
];
/** 三十日内, 五个工作日内. */
const WITHIN = new RegExp(`${PERIOD}(?:之)?内`, 'g');
const CURE: readonly RegExp[] = [
  new RegExp(
    `(?:给予|在|于|起|收到[^,。;]{0,10}后)(?:的)?${PERIOD}(?:内)?(?:的)?(?:仍|拒|尚)?(?:未|不)?(?:予|能)?(?:完成)?(?:整改|改正|纠正|补正|履行)`,
  ),
  new RegExp(`整改期(?:限)?(?:为|是|:|\\()${PERIOD}`),
  new RegExp(`整改:[^,。;]{0,10}?${PERIOD}`),
];

/** A length in days, months or years; without one nothing else is looked at. */
const LENGTH = new RegExp(`[〇零一二两三四五六七八九十百半\\d)](?:个工作日|工作日|日|天|个月|年)`);
const NAMED = trigger(/退出|退盟|退会|会议|不可抗力|地址|解除|发表|违约|除名|会费/);
const TIMED = trigger(/提前|提早|前|通知期|内|整改|改正|纠正|补正|履行/);
const CLASSES = /承担[^,。;]{0,12}(?:项目|课题)|理事单位|理事长单位|第一年|除外|书面同意的/;
/** Who is told, and no class of members. */
const TOLD = /(?:通知|告知|向|提交|报)[^,。;]{0,6}理事长?单位/;
const NOTICE = /通知|申请|告知|报告|送达|提出|提交|书面/;
const OF_PROJECT = /项目[^,。;]{0,6}退出|退出(?:联盟|合作|该|本|其|在研)?(?:项目|课题)/;
const BODY = /常务理事会|理事会|监事会|(?:成员|会员)大会|专家委员会|联席会议/;
const MEETING = /会议|召开|开会|会前/;
const EXTRA = /临时/;
const REGULAR = /定期|例会|年会|年度/;
const PAPERS = /材料|文件|资料|议案/;
const ADDRESS =
  /(?:通讯|联系|送达|通信)?(?:地址|联系方式|住所)[^,。;]{0,6}(?:变更|改变|变动|变化|调整)|(?:变更|改变|变动)[^,。;]{0,6}(?:地址|联系方式)/;
const TERMINATION = /解除(?:本|该)?(?:协议|合同|权)|解除(?:方|通知)/;
const PUBLICATION =
  /(?:发表|公开)[^,。;]{0,16}(?:论文|文章|成果)|(?:论文|文章|成果)(?:的)?(?:发表|公开)|发表前|发表方/;
const REVIEW = /送|交|审/;

/**
 * Periods that one sentence sets: for notices of exit, of meetings, of force majeure, of a new address, of termination,
 * for the review of publications, for putting a breach right, for fees. `body` is the body that a sentence before named.
 */
export function periodsOf(seen: Triggered, sentence: string, body: string): readonly Found[] {
  if (!seen.has(TIMED) || !seen.test(NAMED, sentence) || !LENGTH.test(sentence)) return [];
  const out: Found[] = [];
  const put = (event: Event, found: Period | undefined, of = ''): void => {
    if (found) out.push({ event, of, ...found });
  };
  if (/退出|退盟|退会/.test(sentence) && !OF_PROJECT.test(sentence)) {
    if (!CLASSES.test(sentence.replace(TOLD, '')) && NOTICE.test(sentence))
      put('exit-notice', aheadIn(sentence));
  } else if (ADDRESS.test(sentence)) {
    if (NOTICE.test(sentence)) put('address-notice', aheadIn(sentence));
  } else if (TERMINATION.test(sentence)) {
    if (/通知/.test(sentence) && !CLASSES.test(sentence)) put('termination-notice', aheadIn(sentence));
  } else if (PUBLICATION.test(sentence)) {
    if (REVIEW.test(sentence)) put('publication-review', aheadIn(sentence));
  } else if (MEETING.test(sentence) && /通知|送达|告知/.test(sentence)) {
    const papers = PAPERS.test(sentence) && !/通知/.test(sentence);
    const of = bodyIn(sentence) || body;
    if (of !== '' && !papers)
      put(
        'meeting-notice',
        aheadIn(sentence),
        `${of}${EXTRA.test(sentence) ? '临时' : REGULAR.test(sentence) ? '定期' : ''}`,
      );
  }
  if (/不可抗力/.test(sentence)) put('force-majeure-notice', noticeWithin(sentence));
  if (/除名|违约/.test(sentence)) {
    const breach =
      !sentence.includes('除名') || /违约[^,。;]{0,8}收到(?:书面)?整改通知|整改期\(/.test(sentence);
    put(breach ? 'breach-cure' : 'expulsion-cure', firstOf(CURE, sentence));
  }
  if (/会费/.test(sentence) && /缴费通知|缴纳通知/.test(sentence))
    put('fee-payment', firstOf([FEE], sentence));
  return out;
}

const FEE = new RegExp(`${PERIOD}内(?:[^,。;]{0,6})?(?:缴纳|缴付|缴清|支付)`);

/** Only lines on meetings need the body that was named before. */
export const MEETS = trigger(/会议|会前/);

/** The body whose meeting a sentence is about, `''` for none. */
export function bodyIn(sentence: string): string {
  return BODY.exec(sentence)?.[0] ?? '';
}

interface Period {
  readonly value: number;
  readonly unit: PeriodFact['unit'];
  readonly start: number;
  readonly end: number;
}

function aheadIn(sentence: string): Period | undefined {
  return firstOf(AHEAD, sentence);
}

function firstOf(patterns: readonly RegExp[], sentence: string): Period | undefined {
  for (const pattern of patterns) {
    const found = periodIn(pattern.exec(sentence));
    if (found) return found;
  }
  return undefined;
}

/** Of 三日内通知,十五日内提供证明 the first. */
function noticeWithin(sentence: string): Period | undefined {
  for (const match of allMatches(WITHIN, sentence)) {
    const from = sentence.lastIndexOf(',', match.index) + 1;
    const stop = sentence.indexOf(',', match.index);
    const part = sentence.slice(from, stop < 0 ? sentence.length : stop);
    if (/通知|告知/.test(part) && !/证明|材料|收到[^,]{0,6}通知/.test(part)) return periodIn(match);
  }
  return undefined;
}

/** Only the period itself is the place: 提前三个月, 三十日. */
function periodIn(match: RegExpExecArray | null): Period | undefined {
  if (!match) return undefined;
  const half = match[1] === '半';
  const number = half ? 6 : parseNumeral(match[1]!);
  const unit = match[2]!;
  if (!number || (half && unit !== '年')) return undefined;
  const end = match.index + match[0].lastIndexOf(unit) + unit.length;
  const start = /^提[前早]/.test(match[0]) ? match.index : match.index + match[0].indexOf(match[1]!);
  if (unit === '年' || unit === '个月')
    return { value: unit === '年' && !half ? number * 12 : number, unit: 'month', start, end };
  return { value: number, unit: unit.includes('工作') ? 'workday' : 'day', start, end };
}
