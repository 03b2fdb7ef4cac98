import { compareDays, dayNumber } from '../../../facts/time/days.js';
import type { Day, TermFact } from '../../../facts/time/types.js';

/** True when two statements of the term can both be right. */
export function sameTerm(a: TermFact, b: TermFact): boolean {
  if (a.open !== b.open) return false;
  if (a.open) return true;
  if (a.months !== undefined && b.months !== undefined && a.months !== b.months) return false;
  if (a.end && b.end && compareDays(a.end, b.end) !== 0) return false;
  if (a.start && b.start && compareDays(a.start, b.start) !== 0) return false;
  return fits(a, b) && fits(b, a);
}

/** A length against the dates of the other statement. */
function fits(length: TermFact, dates: TermFact): boolean {
  if (length.months === undefined || !dates.start || !dates.end) return true;
  return agrees(length.months, dates.start, dates.end);
}

/** True when a term of so many months runs from `start` to `end`; the last day may be counted or not. */
export function agrees(months: number, start: Day, end: Day): boolean {
  const zero = start.month - 1 + months;
  const due: Day = { year: start.year + Math.floor(zero / 12), month: (zero % 12) + 1, day: start.day };
  return Math.abs(dayNumber(end) - dayNumber(due)) <= 1;
}
