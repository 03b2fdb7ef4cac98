import type { LineText } from '../../text/line-text.js';
import { NUMERAL, parseNumber } from '../../text/number-value.js';
import { trigger, triggeredIn } from '../trigger.js';
import type { DueFact } from './types.js';
import { placeIn, sentences, type Sentence } from './walk.js';
import { allMatches } from '../../text/all-matches.js';

const PAYS =
  /缴付|缴纳|交纳|交付投入|缴清|缴足|缴至|缴入|付清|支付|投入|到位|到账|汇入|拨付|补缴|结清|出资|缴款|第一期款/;
const TIME = /日|月|年底|天|周/;
const NEEDED = [trigger(PAYS), trigger(TIME)];
/** Another day for a case of its own: reminders, leave to pay later. A breach by its own day (未在三十日内缴付) is none. */
const OTHER = /缓缴|延至|展期|催告|宽限/;
const LATE = /逾期|迟延/;
const WHO =
  /[甲乙丙丁戊己庚辛壬癸]方(?:(?:、|和|与|及)[甲乙丙丁戊己庚辛壬癸]方)*|任何一方|每一?方|各方|各成员(?:单位)?|全体成员|新(?:加入)?(?:的)?成员(?:单位)?|退出成员|成员退出|被许可(?:成员|方|人)|牵头单位|理事长单位|副理事长单位|承担单位|管理单位|依托单位|秘书处|成员(?:单位)?/g;
const EVERYBODY = /^(?:任何一方|每一?方|各方|各成员|全体成员|成员)/;
const ORDER =
  /首期|首次|首批|首年|首笔|当年|第[一二三四五六七八九十\d][期批笔次年]|[二三四五六]期|余款|尾款|季度|当季|(?:其余|余下|剩余)(?:的)?(?:部分|款项?|投入|出资|一半|金额)|另(?:外)?一半|后一半/;
const NOUNS: readonly (readonly [string, RegExp])[] = [
  ['会费', /会费|年费/],
  ['许可费', /许可(?:使用|实施)?费|使用费|授权费/],
  ['服务费', /服务费|检测费|测试费/],
  ['保证金', /保证金|定金|订金|押金/],
  ['公用经费', /公用(?:办公)?经费|办公经费/],
  ['配套', /配套/],
  ['所欠', /欠缴|所欠|欠付|应缴(?:未缴)?费用/],
  ['收益', /(?:转让|许可|分配|应得)[^,。;]{0,12}(?:收入|收益|份额|价款)|应得(?:的)?份额/],
  ['出资', /投入|出资|认缴|股款/],
];
/** Words that stand for any instalment of a contribution. */
const AMOUNT = /[0-9一二三四五六七八九十百千万.,]{1,12}(?:万|亿)?元/;

const N = `(?:${NUMERAL})`;
const DATE = new RegExp(
  `(?:(\\d{4}|[〇零一二三四五六七八九]{4})年)(?:(${N})月(?:(${N})日|底|末)|(?:年)?(?:底|末)|底)(?:之?以?前)?`,
  'g',
);
const YEARLY = new RegExp(
  `(每年度?|每会计年度|次年|每季度?)(?:的)?(首月|第一个?月|最后一个?月|末月|${N}月)(?:的)?(?:(${N})日|底|末)(?:之?以?前)?`,
  'g',
);
const PERIOD = new RegExp(`(${N})(个?工作日|日|天|个月|周)(?:之|以)?内`, 'g');
const EVENT = /([\u4e00-\u9fff"]{2,24}?)(?:之日起|之日后|之日|之后|以后|后|起)(?:的)?(?:,[^,。;]{0,8})?$/;
/** Words in an event that tell nothing. */
const FILLER =
  /应当|应于|应在|最迟|须在|须于|自|于|在|须|应|其|本|该|的|当日|书面|新?成员(?:单位)?|联盟|由|被许可方?|各方|任何一方|未|加入|[甲乙丙]方/g;
const DAYS: Readonly<Record<string, number>> = { 日: 1, 天: 1, 周: 7, 个月: 30 };

/** By when somebody has to pay what, as sentences of the line say it. */
export function dues(line: LineText, text: string): readonly DueFact[] {
  if (!triggeredIn(line).hasAll(NEEDED)) return [];
  return sentences(text).flatMap((sentence) =>
    PAYS.test(sentence.text) && !OTHER.test(sentence.text) ? read(line, sentence) : [],
  );
}

function read(line: LineText, { start, text, before }: Sentence): readonly DueFact[] {
  const times = timesIn(text);
  if (times.length !== 1) return [];
  const { kind, value, from, to } = times[0]!;
  if (LATE.test(text.slice(0, from))) return [];
  // what is owed later in the sentence is the penalty
  const stop = text.indexOf(',', to + 1);
  const what = whatOf(stop < 0 ? text : text.slice(0, stop)) || whatOf(before.slice(-24));
  if (what === '') return [];
  return whoIn(text, from).map((who) => ({
    type: 'due',
    ...placeIn(line, start + from, start + to),
    who,
    what,
    kind,
    value,
    words: text.slice(from, to),
  }));
}

/** Who pays: the last one named before the day, else the first behind it; `''` for everybody and nobody. */
function whoIn(text: string, at: number): readonly string[] {
  const all = [...allMatches(WHO, text)];
  const found = all.filter(({ index }) => index < at).at(-1)?.[0] ?? all[0]?.[0] ?? '';
  if (/方[、和与及]/.test(found)) return found.split(/[、和与及]/);
  if (found.startsWith('新')) return ['新成员'];
  if (/退出/.test(found)) return ['退出成员'];
  return [EVERYBODY.test(found) ? '' : found];
}

/** The payment in one notation, `''` where the words do not tell which one. */
function whatOf(text: string): string {
  const order = (ORDER.exec(text)?.[0] ?? '')
    .replace(/^(?:首[期次批笔]|第一[批笔次])$/, '第一期')
    .replace(/^当[年季]$/, '')
    .replace(/^(?:其余|余下|剩余|另|后一半).*$/, '余款');
  const noun = NOUNS.find(([, pattern]) => pattern.test(text))?.[0] ?? '';
  if (noun === '出资' || noun === '') {
    if (order !== '') return `${order}出资`;
    const amount = noun === '' ? undefined : AMOUNT.exec(text)?.[0];
    return amount === undefined ? '' : `${amount}出资`;
  }
  return order === '季度' ? noun : `${order.replace('第一年', '首年')}${noun}`;
}

interface Time {
  readonly kind: string;
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

function timesIn(text: string): readonly Time[] {
  const out: Time[] = [];
  const put = (match: RegExpExecArray | RegExpMatchArray, kind: string, value: string): void => {
    out.push({ kind, value, from: match.index!, to: match.index! + match[0].length });
  };
  for (const match of allMatches(DATE, text)) {
    const [words, year, month, day] = match;
    const ends =
      /(?:之|以)?前$/.test(words) ||
      /(?:最迟(?:应|须)?于?|期限(?:为|是)|应于|须于)$/.test(text.slice(0, match.index));
    const y = parseNumber(year!);
    const m = month === undefined ? 12 : parseNumber(month);
    if (!ends || y === undefined || m === undefined) continue;
    put(match, 'date', `${y}-${m}-${day === undefined ? lastDay(m) : (parseNumber(day) ?? '')}`);
  }
  for (const match of allMatches(YEARLY, text)) {
    const [, every, month, day] = match;
    const number = /首月|第一/.test(month!)
      ? 1
      : /最后|末月/.test(month!)
        ? 3
        : parseNumber(month!.replace('月', ''));
    if (number === undefined) continue;
    const kind = every!.startsWith('每季') ? 'quarterly' : every === '次年' ? 'next' : 'yearly';
    put(match, kind, `${number}-${day === undefined ? lastDay(number) : (parseNumber(day) ?? '')}`);
  }
  for (const match of allMatches(PERIOD, text)) {
    const count = parseNumber(match[1]!);
    const event = eventBefore(text.slice(0, match.index));
    if (count === undefined || event === '') continue;
    const unit = match[2]!.replace(/^个(?=工)/, '');
    put(match, `after:${event}`, unit === '工作日' ? `${count}w` : `${count * DAYS[unit]!}d`);
  }
  return out;
}

function lastDay(month: number): number {
  return [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
}

/** What the period runs from, without words that change nothing; `''` where it is not said. */
function eventBefore(head: string): string {
  const found = EVENT.exec(
    head.replace(/(?:,)?(?:由|应当?|须|在|于|[甲乙丙丁戊己庚辛壬癸]方|第){1,4}$/, ''),
  )?.[1];
  if (found === undefined) return '';
  return found.replace(FILLER, '').slice(-4);
}
