import { parseNumeral } from '../../text/numerals.js';
import { daysIn, type DayMatch } from './days.js';
import type { TermFact } from './types.js';

type Term = Omit<TermFact, 'type' | 'from' | 'to'> & { readonly start_: number; readonly end_: number };

const NUMBER = '〇零一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾\\d';
const LEAD = /(?:有效期限?|合作期限?|协议期限|合同期限|存续期间?|存续期限|期限)/g;
const LENGTH = new RegExp(
  `^[^,。;:]{0,12}?([${NUMBER}]{1,4})(?:周)?(年|个月)(?:零?([${NUMBER}]{1,3})个月|(半))?`,
);
/** 自2026年度起,至2031年度终了时止,共六个年度 */
const COUNTED = new RegExp(`共计?([${NUMBER}]{1,4})(?:个|周)?(年度?|个月)`);
/** Longer than any term: the name of a year (自2026年度起). */
const MOST = 1000;
/** Characters behind the word in which the length is looked for. */
const REACH = 60;
const OPEN = /^(?:为)?长期(?:有效)?/;
/** Terms of something else. */
const OTHER =
  /专利|许可|保密|理事|任期|届|项目|会费|质保|授权|商标|著作权|委托|聘任|聘用|权利期|保护期|整改|付款|通知|缴/;

/** 自…起生效,长期有效 */
const LASTING = /(?:生效|施行),?(?:并)?长期有效/;

/** The term of the agreement that one sentence sets, with its place in the sentence. */
export function termOf(sentence: string): Term | undefined {
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
    if (match[0] === '期限' && !/(?:协议|合同|联盟|合作)的?$/.test(part)) continue;
    const at = match.index + match[0].length;
    const rest = sentence.slice(at);
    if (/^(?:届满|内|满|满后|终止|未|不)/.test(rest)) continue;
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
  // 六年零六个月, 两年半
  const more = length?.[4] === undefined ? parseNumeral(length?.[3] ?? '') : 6;
  const months = counts ? value * (length[2]!.startsWith('年') ? 12 : 1) + (more ?? 0) : undefined;
  const { start, end } = bounds(rest, dates);
  if (months === undefined && !end) return undefined;
  const reach = Math.max(counts ? length.end : 0, ...[start, end].map((day) => day?.end ?? 0));
  return { term: { months, start: plain(start), end: plain(end) }, length: reach };
}

function lengthIn(rest: string): (RegExpExecArray & { end: number }) | undefined {
  const first = LENGTH.exec(rest);
  const named = first ? parseNumeral(first[1]!) : undefined;
  const found = named !== undefined && named < MOST ? first : COUNTED.exec(rest.slice(0, REACH));
  return found ? Object.assign(found, { end: found.index + found[0].length }) : undefined;
}

function bounds(
  rest: string,
  dates: readonly DayMatch[],
): { start: DayMatch | undefined; end: DayMatch | undefined } {
  const [first, second] = dates;
  if (first && second && /至|到|-|~/.test(rest.slice(first.end, second.start)))
    return { start: first, end: second };
  if (first && /(?:至|到)$/.test(rest.slice(0, first.start))) return { start: undefined, end: first };
  if (first && /(?:自|从|由)$/.test(rest.slice(0, first.start))) return { start: first, end: undefined };
  return { start: undefined, end: undefined };
}

function plain(day: DayMatch | undefined): TermFact['start'] {
  return day && { year: day.year, month: day.month, day: day.day };
}
