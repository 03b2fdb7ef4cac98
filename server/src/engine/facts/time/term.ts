import { parseNumeral } from '../../text/numerals.js';
import { daysIn, type DayMatch } from './days.js';
import {
  ANNIVERSARY,
  ANY_LENGTH,
  BARE_TO,
  COUNTED,
  DAY_OF_END,
  ENDED,
  ENDLESS,
  ENDLESS_WHO,
  EXPLICIT,
  LASTING,
  LEAD,
  LENGTH,
  MOST,
  NO_END,
  NO_END_DAY,
  NO_LENGTH,
  OF_ALLIANCE,
  OF_OTHER,
  OPEN,
  OTHER,
  OVER,
  OVER_BEFORE,
  PAST,
  REACH,
  RUNS_TO,
  SAID,
  SUBJECT,
  SUMMED,
  TERM_ENDS,
  UNTIL,
  WHOLE,
  YEARS,
} from './term-words.js';
import type { TermFact } from './types.js';
import { allMatches } from '../../text/all-matches.js';

type Term = Omit<TermFact, 'type' | 'from' | 'to'> & { readonly start_: number; readonly end_: number };
type Bounds = Pick<Term, 'months' | 'start' | 'end' | 'coarse'>;

const LASTS: Omit<Term, 'start_' | 'end_'> = {
  months: undefined,
  start: undefined,
  end: undefined,
  coarse: false,
  open: true,
  bare: false,
  alliance: false,
  headed: false,
};

/** The term of the agreement that one sentence sets, with its place in the sentence. */
export function termOf(sentence: string): Term | undefined {
  if (!SAID.test(sentence)) return undefined;
  if (PAST.test(sentence) && !/本(?:协议|合同)/.test(sentence)) return undefined;
  const term = named(sentence) ?? worded(sentence) ?? until(sentence) ?? over(sentence);
  return term && { ...withDays(sentence, term), alliance: OF_ALLIANCE.test(sentence) };
}

/** The length behind a verb or before one. */
function worded(sentence: string): Term | undefined {
  if (!ANY_LENGTH.test(sentence)) return undefined;
  for (const pattern of WHOLE) {
    const match = pattern.exec(sentence);
    const value = match ? parseNumeral(match[1]!) : undefined;
    if (!match || value === undefined || value >= MOST) continue;
    const end = match.index + match[0].length;
    const before = sentence.slice(0, match.index);
    // a clause of its own that names the agreement is about nothing else
    const from = SUBJECT.test(match[0]) ? Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1 : 0;
    if (OTHER.test(sentence.slice(from, end)) || NO_LENGTH.test(match[0])) continue;
    return { ...LASTS, open: false, months: monthsOf(value, match), start_: match.index, end_: end };
  }
  for (const pattern of EXPLICIT) {
    const match = pattern.exec(sentence);
    const value = match ? parseNumeral(match[1]!) : undefined;
    if (!match || value === undefined || value >= MOST) continue;
    const end = match.index + match[0].length;
    return { ...LASTS, open: false, months: monthsOf(value, match), start_: match.index, end_: end };
  }
  const year = ANNIVERSARY.exec(sentence);
  const value = year && !OTHER.test(year[0]) ? parseNumeral(year[1]!) : undefined;
  if (!year || value === undefined) return undefined;
  return { ...LASTS, open: false, months: value * 12, start_: year.index, end_: year.index + year[0].length };
}

/** Days instead of a length: 自…起至2030年12月31日止, with the length that may follow (,共计四年). */
function until(sentence: string): Term | undefined {
  const head = UNTIL.exec(sentence);
  if (!head || OTHER.test(sentence)) return undefined;
  const days = daysIn(sentence);
  const last = days.at(-1);
  if (!last || days.length > 2 || last.start < head.index) return undefined;
  const ended = ENDED.exec(sentence.slice(last.end));
  if (!ended || !/[至到]$/.test(sentence.slice(0, last.start))) return undefined;
  const end = last.end + ended[0].length;
  const sum = SUMMED.exec(sentence.slice(end));
  const value = sum ? parseNumeral(sum[1]!) : undefined;
  return {
    ...LASTS,
    open: false,
    months: sum && value !== undefined && value < MOST ? monthsOf(value, sum) : undefined,
    start: plain(days.length === 2 ? days[0] : undefined),
    end: plain(last),
    start_: head.index,
    end_: end + (sum?.[0].length ?? 0),
  };
}

/** A day on which the agreement is over: 于2031年6月30日届满, 存续至2030年12月31日. */
function over(sentence: string): Term | undefined {
  const days = daysIn(sentence);
  const last = days.at(-1);
  if (!last || days.length > 2) return undefined;
  const before = sentence.slice(0, last.start);
  const behind = OVER.exec(sentence.slice(last.end));
  const told = DAY_OF_END.test(before);
  const subject = SUBJECT.test(before) || TERM_ENDS.test(before);
  // 联盟不具有法人资格,不进行法人登记: says what it is
  if (!told && (!subject || OTHER.test(before.replace(/法人(?:资格|登记)/g, '')))) return undefined;
  const ends = behind !== null && (OVER_BEFORE.test(before) || BARE_TO.test(before));
  if (!told && !ends && !RUNS_TO.test(before)) return undefined;
  const first =
    days.length === 2 && /(?:自|从)$/.test(sentence.slice(0, days[0]!.start)) ? days[0] : undefined;
  if (days.length === 2 && !first && !told) return undefined;
  return {
    ...LASTS,
    open: false,
    start: told ? undefined : plain(first),
    end: plain(last),
    start_: (told ? undefined : first?.start) ?? last.start,
    end_: last.end + (behind?.[0].length ?? 0),
  };
}

const STARTS = /(?:自|从|由|始于|(?:起始|开始|起算|生效)(?:日期|日|时间)?(?:为|是|:))$/;
const STOPS = /(?:至|到|止于|终于|(?:终止|截止|届满|结束)(?:日期|日|时间)?(?:为|是|:))$/;

/** Days that the same sentence gives beside the length, where it is about nothing else. */
function withDays(sentence: string, term: Term): Term {
  if (term.months === undefined || (term.start && term.end) || OTHER.test(sentence)) return term;
  const days = daysIn(sentence);
  if (days.length === 0 || days.length > 2) return term;
  const at = (words: RegExp): DayMatch | undefined =>
    days.find(({ start }) => words.test(sentence.slice(Math.max(0, start - 8), start)));
  const [start, end] = [at(STARTS), at(STOPS)];
  if (!start || !end) return term;
  return {
    ...term,
    start: plain(start),
    end: plain(end),
    start_: Math.min(term.start_, start.start),
    end_: Math.max(term.end_, end.end),
  };
}

/** The length or the days behind 有效期, 存续期 and the like. */
function named(sentence: string): Term | undefined {
  const lasting = LASTING.exec(sentence);
  if (lasting && /本(?:协议|合同|章程)/.test(sentence)) {
    const end = lasting.index + lasting[0].length;
    return { ...LASTS, start_: end - 4, end_: end };
  }
  const noEnd = SUBJECT.test(sentence) && !OTHER.test(sentence) ? NO_END_DAY.exec(sentence) : null;
  if (noEnd) return { ...LASTS, start_: noEnd.index, end_: noEnd.index + noEnd[0].length };
  const endless = NO_END.exec(sentence) ?? ENDLESS.exec(sentence);
  if (endless) {
    const { 0: words, index } = endless;
    return { ...LASTS, start_: index + Math.max(0, words.search(ENDLESS_WHO)), end_: index + words.length };
  }
  for (const match of allMatches(LEAD, sentence)) {
    const before = sentence.slice(Math.max(0, match.index - 40), match.index);
    const part = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
    if (OTHER.test(part.slice(-10)) || OF_OTHER.test(part)) continue;
    // 期限 alone is a word for anything: only that of the agreement or the alliance counts
    const at = match.index + match[0].length;
    const rest = sentence.slice(at);
    const headed = HEADED.test(sentence.slice(0, at)) && rest.startsWith(':');
    if (
      /^期[限间]/.test(match[0]) &&
      !headed &&
      !/(?:协议|合同|联盟|合作)(?:设立|运作|运行|约定)?的?$/.test(part)
    )
      continue;
    if (/^(?:届满|内|满|终止|未|不(?!定期))/.test(rest)) continue;
    const open = OPEN.exec(rest);
    if (open) return { ...LASTS, start_: match.index, end_: at + open[0].length };
    const found = lengthAndDates(rest);
    if (found)
      return { ...LASTS, open: false, headed, ...found.term, start_: match.index, end_: at + found.length };
  }
  return bare(sentence);
}

/** 期限：五年: nothing but its place tells what the term is of. */
const HEADED = /^(?:第[一二三四五六七八九十\d]{1,4}条|[\d.()一二三四五六七八九十、|]{0,8})期限$/;
const DAYS_OF_TERM = /^[\d.()一二三四五六七八九十、|]{0,8}起[止讫](?:日期|时间|期限)(?:为|是|:)/;

/** 起止日期:自…至…: says the days of the term when the clause before gives its length. */
function bare(sentence: string): Term | undefined {
  const head = DAYS_OF_TERM.exec(sentence);
  const found = head && !OTHER.test(sentence) ? lengthAndDates(sentence.slice(head[0].length)) : undefined;
  if (!head || !found?.term.start || !found.term.end) return undefined;
  const end = head[0].length + found.length;
  return { ...LASTS, open: false, ...found.term, bare: true, start_: 0, end_: end };
}

function lengthAndDates(rest: string): { term: Bounds; length: number } | undefined {
  // 有效期五年,首期项目自…: the days are those of something else
  const dates = daysIn(rest).filter(({ start }) => start < 40 && !OTHER.test(rest.slice(0, start)));
  const length = lengthIn(rest);
  const value = length ? parseNumeral(length[1]!) : undefined;
  // 至2030年12月31日: the year of a date is no length
  const counts =
    length && value !== undefined && !dates.some(({ start, end }) => length.end > start && length.end <= end);
  const months = counts ? monthsOf(value, length) : undefined;
  const { start, end } = bounds(rest, dates);
  if (months === undefined && !end) return yearsIn(rest);
  const reach = Math.max(counts ? length.end : 0, ...[start, end].map((day) => day?.end ?? 0));
  return { term: { months, start: plain(start), end: plain(end), coarse: false }, length: reach };
}

/** 2027年至2030年: from the first day of the one to the last of the other, or less. */
function yearsIn(rest: string): { term: Bounds; length: number } | undefined {
  const match = YEARS.exec(rest);
  const [from, to] = [parseNumeral(match?.[1] ?? ''), parseNumeral(match?.[2] ?? '')];
  if (!match || from === undefined || to === undefined || to < from) return undefined;
  const start = { year: from, month: 1, day: 1 };
  const end = { year: to, month: 12, day: 31 };
  return { term: { months: undefined, start, end, coarse: true }, length: match[0].length };
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
