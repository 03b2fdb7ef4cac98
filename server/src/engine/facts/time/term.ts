import { parseNumeral } from '../../text/numerals.js';
import { daysIn, type DayMatch } from './days.js';
import type { TermFact } from './types.js';

type Term = Omit<TermFact, 'type' | 'from' | 'to'> & { readonly start_: number; readonly end_: number };

const NUMBER = '〇零一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾\\d';
const LEAD =
  /(?:有效期[限间]?|合作期[限间]?|合作周期|协议期[限间]|合同期[限间]|履行期[限间]|存续期[限间]?|运行期[限间]?|运行周期|期限)/g;
const AMOUNT = `([${NUMBER}]{1,4})(?:周)?(年|个月)(?:零?([${NUMBER}]{1,3})个月|(半))?`;
const LENGTH = new RegExp(`^:?[^,。;:]{0,12}?${AMOUNT}`);
/** Between the word and a length of something else: a longer term, a limit, one of several. */
const NO_LENGTH = /延|续[签展约订]|(?:^|[^存])续期|展期|再|超过|少于|低于|至少|最|每|第|前|首/;
/** 自2026年度起,至2031年度终了时止,共六个年度 */
const COUNTED = new RegExp(`共计?([${NUMBER}]{1,4})(?:个|周)?(年度?|个月)`);
/** Longer than any term: the name of a year (自2026年度起). */
const MOST = 1000;
/** Characters behind the word in which the length is looked for. */
const REACH = 60;
const OPEN = /^:?(?:为)?长期(?:有效)?/;
/** Terms of something else. */
const OTHER =
  /专利|许可|保密|理事|任期|届|项目|会费|质保|授权|商标|著作权|委托|聘任|聘用|权利期|保护期|整改|付款|通知|缴|资格|证书|登记/;

/** 自…起生效,长期有效 */
const LASTING = /(?:(?:生效|施行|签署|签订),?(?:并)?|^[^,。;]{0,8}本(?:协议|合同|章程)书?)长期有效/;

const AGREEMENT =
  '(?:本(?:协议|合同|章程)书?|(?:本|该)?联盟(?=自|从|于|一经|成立|设立|存续|运行|为期|[,满]))';
/** 联盟自成立之日起存续三年, 本协议为期五年, 本协议一经生效,有效五年: a verb in place of the noun. */
const LASTS = new RegExp(
  `${AGREEMENT}[^,。;]{0,24},?(?:共?存续|运行|为期|有效)(?:期为|为|期)?${AMOUNT}(?![以内后时])`,
);
/** 自生效之日起五年内有效 */
const WITHIN = new RegExp(
  `${AGREEMENT}[^,。;]{0,24},?(?:在)?${AMOUNT}(?:之)?内(?:持续|一直)?(?:有效|具有(?:法律)?(?:效力|约束力))`,
);
/** 本协议满三年即告终止, 联盟成立满三年的,联盟解散 */
const ENDS = new RegExp(
  `${AGREEMENT}[^,。;]{0,16}满${AMOUNT}(?:后|时|的|之日)?,?(?:本?联盟|本(?:协议|合同))?(?:即|自动|自行|随即|当然|应当?|予以)?(?:告)?(?:终止|失效|解散|届满)`,
);
/** 在联盟三年的存续期内 */
const WITHIN_TERM = new RegExp(`(?:联盟|协议|合同)${AMOUNT}(?:的)?(?:存续|有效|合作)期`);
const WHOLE = [LASTS, WITHIN, ENDS, WITHIN_TERM];
/** 本协议自生效之日起至2029年12月31日止 */
const UNTIL = new RegExp(`${AGREEMENT}(?:自|从|于)`);
const ENDED = /^(?:日|前)?(?:止|终止|结束|届满|失效|期满)/;

/** What every wording of a term holds: a look that costs next to nothing. */
const SAID = /期|存续|运行|有效|满|止|结束/;

/** The term of the agreement that one sentence sets, with its place in the sentence. */
export function termOf(sentence: string): Term | undefined {
  if (!SAID.test(sentence)) return undefined;
  return named(sentence) ?? worded(sentence) ?? until(sentence);
}

/** The length behind a verb or before one. */
function worded(sentence: string): Term | undefined {
  for (const pattern of WHOLE) {
    const match = pattern.exec(sentence);
    const value = match ? parseNumeral(match[1]!) : undefined;
    if (!match || value === undefined || value >= MOST) continue;
    const end = match.index + match[0].length;
    if (OTHER.test(sentence.slice(0, end)) || NO_LENGTH.test(match[0])) continue;
    return {
      months: monthsOf(value, match),
      start: undefined,
      end: undefined,
      open: false,
      start_: match.index,
      end_: end,
    };
  }
  return undefined;
}

/** Days instead of a length: 自…起至2030年12月31日止. */
function until(sentence: string): Term | undefined {
  const head = UNTIL.exec(sentence);
  if (!head || OTHER.test(sentence)) return undefined;
  const days = daysIn(sentence);
  const last = days.at(-1);
  if (!last || days.length > 2 || last.start < head.index) return undefined;
  const ended = ENDED.exec(sentence.slice(last.end));
  if (!ended || !/[至到]$/.test(sentence.slice(0, last.start))) return undefined;
  const first = days.length === 2 ? days[0] : undefined;
  return {
    months: undefined,
    start: plain(first),
    end: plain(last),
    open: false,
    start_: head.index,
    end_: last.end + ended[0].length,
  };
}

/** The length or the days behind 有效期, 存续期 and the like. */
function named(sentence: string): Term | undefined {
  const lasting = LASTING.exec(sentence);
  if (lasting && /本(?:协议|合同|章程)/.test(sentence))
    return {
      months: undefined,
      start: undefined,
      end: undefined,
      open: true,
      start_: lasting.index + lasting[0].length - 4,
      end_: lasting.index + lasting[0].length,
    };
  for (const match of sentence.matchAll(LEAD)) {
    const before = sentence.slice(Math.max(0, match.index - 10), match.index);
    const part = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
    if (OTHER.test(part)) continue;
    // 期限 alone is a word for anything: only that of the agreement or the alliance counts
    if (match[0] === '期限' && !/(?:协议|合同|联盟|合作)(?:设立|运作|运行)?的?$/.test(part)) continue;
    const at = match.index + match[0].length;
    const rest = sentence.slice(at);
    if (/^(?:届满|内|满|终止|未|不)/.test(rest)) continue;
    const open = OPEN.exec(rest);
    if (open)
      return {
        months: undefined,
        start: undefined,
        end: undefined,
        open: true,
        start_: match.index,
        end_: at + open[0].length,
      };
    const found = lengthAndDates(rest);
    if (found) return { ...found.term, open: false, start_: match.index, end_: at + found.length };
  }
  return undefined;
}

function lengthAndDates(
  rest: string,
): { term: Pick<Term, 'months' | 'start' | 'end'>; length: number } | undefined {
  const dates = daysIn(rest).filter(({ start }) => start < 40);
  const length = lengthIn(rest);
  const value = length ? parseNumeral(length[1]!) : undefined;
  // 至2030年12月31日: the year of a date is no length
  const counts =
    length && value !== undefined && !dates.some(({ start, end }) => length.end > start && length.end <= end);
  const months = counts ? monthsOf(value, length) : undefined;
  const { start, end } = bounds(rest, dates);
  if (months === undefined && !end) return undefined;
  const reach = Math.max(counts ? length.end : 0, ...[start, end].map((day) => day?.end ?? 0));
  return { term: { months, start: plain(start), end: plain(end) }, length: reach };
}

/** 六年零六个月, 两年半: the groups are those of {@link AMOUNT}. */
function monthsOf(value: number, match: RegExpExecArray): number {
  const more = match[4] === undefined ? parseNumeral(match[3] ?? '') : 6;
  return value * (match[2]!.startsWith('年') ? 12 : 1) + (more ?? 0);
}

function lengthIn(rest: string): (RegExpExecArray & { end: number }) | undefined {
  const first = LENGTH.exec(rest);
  const value = first && !NO_LENGTH.test(first[0]) ? parseNumeral(first[1]!) : undefined;
  const found = value !== undefined && value < MOST ? first : COUNTED.exec(rest.slice(0, REACH));
  return found ? Object.assign(found, { end: found.index + found[0].length }) : undefined;
}

function bounds(
  rest: string,
  dates: readonly DayMatch[],
): { start: DayMatch | undefined; end: DayMatch | undefined } {
  const [first, second] = dates;
  if (first && second && /至|到|[-~—–]/.test(rest.slice(first.end, second.start)))
    return { start: first, end: second };
  if (first && /(?:至|到)$/.test(rest.slice(0, first.start))) return { start: undefined, end: first };
  if (first && /(?:自|从|由)$/.test(rest.slice(0, first.start))) return { start: first, end: undefined };
  return { start: undefined, end: undefined };
}

function plain(day: DayMatch | undefined): TermFact['start'] {
  return day && { year: day.year, month: day.month, day: day.day };
}
