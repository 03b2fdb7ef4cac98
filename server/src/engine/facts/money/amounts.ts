import type { LineText } from '../../text/line-text.js';
import { amountsIn, type MoneyMatch } from '../../text/money.js';
import type { AmountFact } from './types.js';
import { placeIn } from './walk.js';

/** An amount with the same amount in the other form right behind it, if it is said twice. */
export interface Said {
  readonly amount: MoneyMatch;
  readonly again: MoneyMatch | undefined;
  readonly start: number;
  readonly end: number;
}

/** What may stand between an amount and the same amount in the other form. */
const BETWEEN =
  /^[([,;:]{0,2}(?:人民币)?(?:(?:合计|总计|共计|小计|总额|金额|数额)?[([]?(?:金额)?(?:大写|小写)(?:金额)?[)\]]?(?:为|是)?|即|计)?[:]?(?:人民币|RMB)?[:]?$/;
/** 人民币伍佰万元整,由…一次付清(小写:￥5,000,000.00): a bracket that says so belongs to the amount before it. */
const REMARK = /[([](?:小写|大写)(?:金额)?(?:为|是)?[:]?(?:人民币|RMB)?[:]?$/;
const REMARK_REACH = 60;
/** 投入金额(大写): */
const FIELD = /(?:^|[,;。:|])([^,;。:|]{0,12}?)[([]?(?:小写|大写)[)\]]?[:](?:人民币|RMB)?[:]?$/;
const OPEN = /[([]|大写|小写|即|计/;

/** The amounts of a normalised text, those said twice as one. */
export function saidAmounts(text: string): readonly Said[] {
  const all = amountsIn(text);
  const out: Said[] = [];
  for (let i = 0; i < all.length; i++) {
    const amount = all[i]!;
    const next = all[i + 1];
    const again = next && isAgain(text, amount, next) ? next : undefined;
    out.push({ amount, again, start: amount.start, end: again?.end ?? amount.end });
    if (again) i++;
  }
  return out;
}

/** Digits and capitals of one sum side by side; two everyday forms only in brackets. */
function isAgain(text: string, a: MoneyMatch, b: MoneyMatch): boolean {
  const between = text.slice(a.end, b.start);
  if (between.length > REMARK_REACH || between.includes('。') || !OPEN.test(between)) return false;
  if (!(between.length <= 24 && BETWEEN.test(between)) && !REMARK.test(between)) return false;
  if (a.currency !== b.currency || !a.exact || !b.exact) return false;
  const words = (one: MoneyMatch): boolean => !/[0-9]/.test(text.slice(one.start, one.end));
  return words(a) !== words(b);
}

/** The facts of the amounts of a line. */
export function amounts(line: LineText, text: string): readonly AmountFact[] {
  return saidAmounts(text).map(({ amount, again }) => ({
    type: 'amount',
    ...placeIn(line, amount.start, amount.end),
    fen: amount.fen,
    currency: amount.currency,
    capital: amount.capital,
    field: FIELD.exec(text.slice(Math.max(0, amount.start - 24), amount.start))?.[1],
    again: again && { fen: again.fen, ...placeIn(line, again.start, again.end) },
  }));
}
