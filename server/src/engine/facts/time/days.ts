import { parseNumeral } from '../../text/numerals.js';
import type { Day } from './types.js';
import { allMatches } from '../../text/all-matches.js';

/** A date in a text, half-open. */
export interface DayMatch extends Day {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const HAN = '〇零一二三四五六七八九十O○';
const DATE = new RegExp(
  `(\\d{4}|[${HAN}]{4})年(\\d{1,2}|[${HAN}]{1,3})月(\\d{1,2}|[${HAN}]{1,3})日|(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d|\\.\\d|-\\d{1,3}(?!\\d)|-[A-Za-z])`,
  'g',
);

/** Full dates of a normalised text in order; blanks (20xx年) are none. Linear. */
export function daysIn(text: string): readonly DayMatch[] {
  if (!text.includes('年') && !/\d[-/.]\d/.test(text)) return [];
  const out: DayMatch[] = [];
  for (const match of allMatches(DATE, text)) {
    const [whole, year, month, day, y, m, d] = match;
    const value = (part: string | undefined): number | undefined =>
      part === undefined ? undefined : parseNumeral(part.replace(/[O○]/g, '〇'));
    const date = { year: value(year ?? y), month: value(month ?? m), day: value(day ?? d) };
    if (date.year === undefined || date.month === undefined || date.day === undefined) continue;
    // 2027.02.28 is a day, the tail of a longer number or of a code is none
    const joined = out.at(-1)?.end === match.index - 1;
    if (
      y !== undefined &&
      !joined &&
      (/[\w./-]$|[A-Za-z] $/.test(text.slice(Math.max(0, match.index - 2), match.index)) ||
        !/^(?:19|20)/.test(y))
    )
      continue;
    out.push({
      year: date.year,
      month: date.month,
      day: date.day,
      start: match.index,
      end: match.index + whole.length,
      text: whole,
    });
  }
  return out;
}

/** True when the day stands in the calendar. */
export function exists({ year, month, day }: Day): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= lengths[month - 1]!;
}

/** Order of two days: negative when `a` comes first. */
export function compareDays(a: Day, b: Day): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** Days since a fixed day, for periods; the calendar is the Gregorian one. */
export function dayNumber({ year, month, day }: Day): number {
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}
