import { hanNumber, hanYear } from '../../text/han-number.js';
import { groupDigits } from '../../text/money.js';
import { trimEndOf } from '../../text/trim.js';
import { parseNumber } from '../../text/number-value.js';
import { allMatches } from '../../text/all-matches.js';

/** A number of a line in its other form; offsets are relative to the line. */
export interface Rewritten {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const HAN = '〇零一二两三四五六七八九十百千万亿';
/** What is counted. A word that goes on with one of the characters in brackets is another word (年度, 人员, 次性). */
const UNIT =
  '(?:个(?:工作日|自然日|日历日|交易日|月|星期|小时|季度)|工作日|年(?![度级检])|日(?![常程期])|天|周(?![年期边围])|小时|分钟|名(?![称录单义词])|人(?![员才民份格均数次类工])|家(?![庭具属长])|份(?![额子])|次(?![性数日要])|票|席|倍|元(?![素件器])|[美港欧日]元)';
const ARABIC = new RegExp(`[0-9][0-9,]{0,14}(?=[万亿]{0,2}${UNIT})`, 'g');
const CHINESE = new RegExp(`[${HAN}]{1,14}(?=${UNIT})`, 'g');
const ARABIC_DATE =
  /(?:((?:19|20)[0-9]{2})年)?([0-9]{1,2})月([0-9]{1,2})日|((?:19|20)[0-9]{2})年(?:([0-9]{1,2})月)?/g;
const CHINESE_DATE =
  /(?:([〇零一二三四五六七八九]{4})年)?([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日|([〇零一二三四五六七八九]{4})年(?:([一二三四五六七八九十]{1,3})月)?/g;
const ARABIC_PERCENT = /([0-9]{1,3})[%％]/g;
const CHINESE_PERCENT = new RegExp(`百分之([${HAN}]{1,5})(?![${HAN}点分])`, 'g');
/** Right before a number these make it part of something else: an ordinal, a fraction, a guess, a code, a range. */
const BOUND =
  /[第数几余之分点A-Za-z0-9〇零一二两三四五六七八九十百千万亿]$|[0-9一二两三四五六七八九十百千][-~～—–至到、/:：.．]$/;
/** 同一年, 任一日: a one that does not count. */
const NO_COUNT = /[某同唯任逐单每统专上]$/;
const RANGE = /^[-~～—–至到、/:：][0-9〇零一二两三四五六七八九十百千]/;
/** 一 of these is a manner of speaking: 一家, 一人一票, 一席之地. */
const SPOKEN = /^(?:家|人|票|席|倍|分钟)/;

/** Quantities, percentages and dates in Arabic digits, written in Chinese numerals. `text` has narrow digits. */
export function toChinese(text: string): readonly Rewritten[] {
  const out = new Found(text);
  out.dates(ARABIC_DATE, (year, month, day) => {
    const words = (part: string | undefined, unit: string): string =>
      part === undefined ? '' : hanNumber(Number(part)) + unit;
    return (year === undefined ? '' : `${hanYear(year)}年`) + words(month, '月') + words(day, '日');
  });
  for (const match of allMatches(ARABIC_PERCENT, text)) {
    const value = Number(match[1]);
    if (value <= 100 && !/^0./.test(match[1]!)) out.put(match.index, match[0], `百分之${hanNumber(value)}`);
  }
  for (const match of allMatches(ARABIC, text)) {
    const digits = match[0].replaceAll(',', '');
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 6);
    const value = Number(digits);
    if ((digits.length > 1 && digits.startsWith('0')) || !grouped(match[0])) continue;
    if (/^[万亿]/.test(rest) && value >= 1e4) continue;
    const two = value === 2 && /^(?:名|家|份|次|个|天|周|票|席|年)/.test(rest);
    out.put(match.index, match[0], two ? '两' : hanNumber(value));
  }
  return out.list();
}

/** The same the other way round. */
export function toArabic(text: string): readonly Rewritten[] {
  const out = new Found(text);
  out.dates(CHINESE_DATE, (year, month, day) => {
    const digits = year === undefined ? '' : [...year].map((char) => parseNumber(char)).join('');
    const number = (part: string | undefined, unit: string): string =>
      part === undefined ? '' : `${parseNumber(part)}${unit}`;
    return (digits === '' ? '' : `${digits}年`) + number(month, '月') + number(day, '日');
  });
  for (const match of allMatches(CHINESE_PERCENT, text)) {
    const value = parseNumber(match[1]!);
    if (value !== undefined && value <= 100) out.put(match.index, match[0], `${value}%`);
  }
  for (const match of allMatches(CHINESE, text)) {
    const words = match[0];
    const rest = text.slice(match.index + words.length, match.index + words.length + 6);
    const value = parseNumber(words);
    // 三五家, 千万元: a guess, not a number
    if (value === undefined || /^[百千万亿]|[一二两三四五六七八九]{2}|^[〇零]/.test(words)) continue;
    if (value === 1 && (SPOKEN.test(rest) || NO_COUNT.test(text[match.index - 1] ?? ''))) continue;
    if (value < 10 && rest.startsWith('元') && text[match.index - 1] !== '币') continue;
    out.put(match.index, words, withUnit(value));
  }
  return out.list();
}

/** 2000000 as 200万, 12300 as 12,300. */
function withUnit(value: number): string {
  if (value >= 1e8 && value % 1e8 === 0) return `${value / 1e8}亿`;
  if (value >= 1e4 && value % 1e4 === 0) return `${value / 1e4}万`;
  return value >= 1e4 ? groupDigits(String(value)) : String(value);
}

/** 1,200,000 and 1200000, not 1,20. */
function grouped(digits: string): boolean {
  return /^(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)$/.test(digits);
}

/** Wide digits of `text` as narrow ones, with the points and commas between them. */
export function toHalfWidth(text: string): readonly Rewritten[] {
  const out: Rewritten[] = [];
  for (const { 0: found, index } of allMatches(/[０-９][０-９．，]{0,19}/g, text)) {
    const run = trimEndOf(found, '．，');
    const narrow = run.replace(/[^，．]|[，．]/g, (char) =>
      char === '，' ? ',' : char === '．' ? '.' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
    );
    // １，２项: a comma between numbers is none of a number
    if (run.includes('，') && !grouped(narrow.split('.', 1)[0]!)) continue;
    out.push({ from: index, to: index + run.length, text: narrow });
  }
  return out;
}

/** Places found so far; what overlaps an earlier one, or hangs on something before or behind it, is left out. */
class Found {
  readonly #places: Rewritten[] = [];
  readonly #taken: Uint8Array;

  constructor(private readonly text: string) {
    this.#taken = new Uint8Array(text.length);
  }

  dates(
    pattern: RegExp,
    write: (year: string | undefined, month: string | undefined, day: string | undefined) => string,
  ): void {
    for (const match of allMatches(pattern, this.text)) {
      const [, year, month, day, only, part] = match;
      this.put(match.index, match[0], write(year ?? only, month ?? part, day));
    }
  }

  put(from: number, words: string, text: string): void {
    const to = from + words.length;
    if (text === '' || text === words || this.#taken.subarray(from, to).includes(1)) return;
    this.#taken.fill(1, from, to);
    if (BOUND.test(this.text.slice(Math.max(0, from - 2), from))) return;
    // 3至5年: the first of the two has no unit of its own
    if (/[^年月日%％]$/.test(words) && RANGE.test(this.text.slice(to, to + 2))) return;
    this.#places.push({ from, to, text });
  }

  list(): readonly Rewritten[] {
    return this.#places.sort((a, b) => a.from - b.from);
  }
}
