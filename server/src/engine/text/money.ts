import { NUMERAL, parseNumber } from './number-value.js';
import { boundAfter, boundBefore } from './quantity.js';

/** An amount of money in a normalised text; offsets are half-open UTF-16 in the text given. */
export interface MoneyMatch {
  /** Behind 人民币, at ￥ where it stands. */
  readonly start: number;
  readonly end: number;
  /** Hundredths of the currency's unit; a whole number, at most {@link MAX_FEN}. */
  readonly fen: number;
  readonly currency: Currency;
  /** True for the forms of cheques and receipts (壹佰万元整). */
  readonly capital: boolean;
  /** False beside a word of limit or doubt (约, 不超过, 以上) and at the ends of a range. */
  readonly exact: boolean;
}

export type Currency = 'CNY' | 'USD' | 'HKD' | 'EUR' | 'JPY';

/** Ten trillion yuan: past it nothing is read as money. */
export const MAX_FEN = 1e15;

const FOREIGN: Readonly<Record<string, Currency>> = { 美: 'USD', 港: 'HKD', 欧: 'EUR', 日: 'JPY' };
/** A number that ends where 元 begins: plain, or in the brackets of a form with its unit behind. */
const BEFORE_UNIT = new RegExp(
  `(?:[(\\[](?<boxed>${NUMERAL})[)\\]](?<scale>[十百千万亿]{0,2})|(?<plain>${NUMERAL}))$`,
);
const AFTER_SIGN = new RegExp(`^(?:[￥¥]|B[: ]?)(${NUMERAL})`);
const MARK = /(?:人民币|RMB|CNY|[￥¥])[::]?$/;
const COINS =
  /^(?:([0-9一二三四五六七八九壹贰叁肆伍陆柒捌玖])角)?(?:零?([0-9一二三四五六七八九壹贰叁肆伍陆柒捌玖])分(?!之))?/;
const CAPITALS = /[壹贰叁肆伍陆柒捌玖拾佰仟]/;
const IN_NUMBER = /[0-9.,〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟点]/;
/** What stands right before a number of which only the end was read. */
const CUT = /[0-9][ ,.]$|[0-9〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟点]$/;
const LONGEST = 48;
const DOUBT_BEFORE = /(?:约|大约|近|将近|暂定|预计|估计|上限|每|上浮|下浮)$/;
const DOUBT_AFTER = /^(?:左右|上下|余|多(?!方|家|个)|不等)/;
const RANGE = /^(?:-|~|—|–|至|到)[￥¥]?[0-9〇一二两三四五六七八九十百千万]/;
const RANGE_BEFORE = /[0-9一二三四五六七八九十百千万亿元](?:-|~|—|–|至|到)$/;

/**
 * All amounts of a normalised text in order: `500万元`, `￥3,000,000`, `人民币壹佰万元整`, `(0.5)万元`, `五十万美元`. What is
 * too large to be money, or no number at all, is left out. Linear.
 */
export function amountsIn(text: string): readonly MoneyMatch[] {
  if (!/[元圆￥¥]|RMB/.test(text)) return NONE;
  const out: MoneyMatch[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    const found =
      char === '元' || char === '圆'
        ? beforeUnit(text, at)
        : char === '￥' || char === '¥' || (char === 'B' && text.startsWith('RMB', at - 2))
          ? behindSign(text, at)
          : undefined;
    if (!found) continue;
    out.push(found);
    at = Math.max(at, found.end - 1);
  }
  return out;
}

function beforeUnit(text: string, unit: number): MoneyMatch | undefined {
  const foreign = FOREIGN[text[unit - 1] ?? ''];
  const stop = foreign ? unit - 1 : unit;
  const head = text.slice(Math.max(0, stop - LONGEST), stop);
  if (!IN_NUMBER.test(head.at(-1) ?? '') && !/[)\]]/.test(head.at(-1) ?? '')) return undefined;
  const match = BEFORE_UNIT.exec(head);
  if (!match?.groups) return undefined;
  const { boxed, scale = '', plain } = match.groups;
  const words = boxed === undefined ? plain! : boxed + scale;
  const number = stop - match[0].length;
  // 3万5千元, 1 000元: the front of the number is not read
  if (CUT.test(text.slice(Math.max(0, number - 2), number))) return undefined;
  const mark = MARK.exec(text.slice(Math.max(0, number - 5), number))?.[0] ?? '';
  // 三元材料 is no money
  if (mark === '' && /^[〇零一二两三四五六七八九]$/.test(words)) return undefined;
  const value = parseNumber(words);
  const coins = COINS.exec(text.slice(unit + 1, unit + 8))!;
  let end = unit + 1 + coins[0].length;
  const fen = coin(coins[1]) * 10 + coin(coins[2]);
  if (/[整正]/.test(text[end] ?? '')) end++;
  return money(text, {
    start: /[￥¥]/.test(mark) ? number - mark.length : number,
    end,
    fen: value === undefined ? undefined : Math.round(value * 100) + fen,
    currency: foreign ?? 'CNY',
    capital: CAPITALS.test(words),
  });
}

function coin(char: string | undefined): number {
  return char === undefined ? 0 : (parseNumber(char) ?? 0);
}

/** ￥1,200,000, RMB 1,200,000 without 元. */
function behindSign(text: string, sign: number): MoneyMatch | undefined {
  const match = AFTER_SIGN.exec(text.slice(sign, sign + LONGEST));
  if (!match) return undefined;
  const end = sign + match[0].length;
  if (/[元圆美港欧日]/.test(text[end] ?? '')) return undefined;
  const value = parseNumber(match[1]!);
  const fen = value === undefined ? undefined : Math.round(value * 100);
  return money(text, { start: sign, end, fen, currency: 'CNY', capital: false });
}

function money(
  text: string,
  found: Omit<MoneyMatch, 'exact' | 'fen'> & { readonly fen: number | undefined },
): MoneyMatch | undefined {
  const { fen, start, end } = found;
  if (fen === undefined || !(fen <= MAX_FEN)) return undefined;
  const head = text.slice(Math.max(0, start - 8), start).replace(/人民币$/, '');
  const tail = text.slice(end, end + 8);
  const doubtful =
    boundBefore(head, head.length) !== undefined ||
    boundAfter(text, end) !== undefined ||
    DOUBT_BEFORE.test(head) ||
    DOUBT_AFTER.test(tail) ||
    RANGE.test(tail) ||
    RANGE_BEFORE.test(head);
  return { ...found, fen, exact: !doubtful };
}

const CAPITAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const CAPITAL_UNITS = ['', '拾', '佰', '仟'];
const CAPITAL_GROUPS = ['', '万'];

/** An amount in the forms of cheques: 壹佰贰拾万元整, 叁元伍角. `''` for negative, broken or absurd numbers. */
export function formatCapital(fen: number): string {
  if (!Number.isInteger(fen) || fen < 0 || fen > MAX_FEN) return '';
  const yuan = Math.floor(fen / 100);
  const jiao = Math.floor((fen % 100) / 10);
  const rest = fen % 10;
  const coins =
    (jiao > 0 ? `${CAPITAL_DIGITS[jiao]}角` : rest > 0 && yuan > 0 ? '零' : '') +
    (rest > 0 ? `${CAPITAL_DIGITS[rest]}分` : '');
  const whole = yuan === 0 && coins !== '' ? '' : `${capitalWhole(yuan)}元`;
  return whole + (coins === '' ? '整' : coins);
}

function capitalWhole(value: number): string {
  if (value === 0) return '零';
  // 玖万叁仟陆佰亿: what stands before 亿 is a number of its own
  const [high, low] = [Math.floor(value / 1e8), value % 1e8];
  if (high > 0) {
    return `${capitalWhole(high)}亿${low > 0 && low < 1e7 ? '零' : ''}${low > 0 ? capitalWhole(low) : ''}`;
  }
  const groups: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 1e4)) groups.push(rest % 1e4);
  let out = '';
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i]!;
    if (group === 0) continue;
    const gap = out !== '' && (group < 1000 || groups[i + 1] === 0);
    out += (gap ? '零' : '') + capitalGroup(group) + CAPITAL_GROUPS[i]!;
  }
  return out;
}

function capitalGroup(group: number): string {
  let out = '';
  let gap = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(group / 10 ** power) % 10;
    if (digit === 0) gap = out !== '';
    else {
      out += (gap ? '零' : '') + CAPITAL_DIGITS[digit]! + CAPITAL_UNITS[power]!;
      gap = false;
    }
  }
  return out;
}

/**
 * The amount written as `model` writes another one: capitals for capitals, 万元 or 亿元 for those, ￥ and separators kept.
 * `model` is normalised text.
 */
export function formatLike(model: string, fen: number): string {
  if (CAPITALS.test(model)) return formatCapital(fen);
  const unit = /[万亿](?=[美港欧日]?元)/.exec(model)?.[0] ?? '';
  const scale = unit === '亿' ? 1e10 : unit === '万' ? 1e6 : 100;
  const value = Math.round((fen / scale) * 1e6) / 1e6;
  const [whole = '0', part] = String(value).split('.');
  const grouped = model.includes(',') ? groupDigits(whole) : whole;
  const decimals = /\.(\d+)/.exec(model)?.[1]?.length ?? 0;
  const tail =
    unit === '' && decimals > 0 ? `.${(part ?? '').padEnd(decimals, '0')}` : part ? `.${part}` : '';
  const sign = /^[￥¥]/.exec(model)?.[0] ?? '';
  const yuan = /[美港欧日]?元$|[美港欧日]?元(?=[整正])/.exec(model)?.[0] ?? '';
  const whole100 = /[整正]$/.test(model) ? '整' : '';
  return `${sign}${grouped}${tail}${unit}${yuan}${whole100}`;
}

/** 1200000 as 1,200,000; `digits` are Arabic digits only. */
export function groupDigits(digits: string): string {
  let out = '';
  for (let at = digits.length; at > 0; at -= 3) {
    out = digits.slice(Math.max(0, at - 3), at) + (out === '' ? '' : ',') + out;
  }
  return out;
}

const NONE: readonly MoneyMatch[] = [];
