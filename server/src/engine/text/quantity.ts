import { NUMERAL, parseNumber } from './number-value.js';
import { allMatches } from './all-matches.js';

/**
 * How a limit counts its own number. 民法典第1259条: 以上, 以下, 以内, 届满 include it; 不满, 超过, 以外 do not.
 * `exact` where no word of limit stands beside the number.
 */
export type Bound = 'exact' | 'at-least' | 'more-than' | 'at-most' | 'less-than';

/** A part of a whole. `tolerance` is half a unit of the last digit written (66.7% may stand for two thirds), 0 for fractions. */
export interface Ratio {
  readonly num: number;
  readonly den: number;
  readonly tolerance: number;
}

/** A ratio in a text, with its word of limit; offsets are half-open UTF-16 in the text given. */
export interface RatioMatch {
  readonly start: number;
  readonly end: number;
  readonly ratio: Ratio;
  readonly bound: Bound;
}

/** A word of limit beside a number. */
export interface BoundMatch {
  readonly bound: Bound;
  readonly start: number;
  readonly end: number;
}

const VULGAR = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞';
const VULGAR_VALUES = '12 13 23 14 34 15 25 35 45 16 56 18 38 58 78'.split(' ');
const PER: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10000 };
const RATIO = new RegExp(
  `(?<whole>[百千万]|${NUMERAL})分之(?<part>${NUMERAL})` +
    `|(?<num>[0-9]{1,4})/(?<den>[0-9]{1,4})(?![0-9/])` +
    `|(?<percent>[0-9]{1,6}(?:\\.[0-9]{1,6})?)(?<sign>[%‰])` +
    `|(?<vulgar>[${VULGAR}])` +
    `|(?<tenths>[一二两三四五六七八九半])成(?![员立果为功交本年熟就型品份套])` +
    `|(?<half>半数|过半(?!数)|一半)`,
  'g',
);
const BEFORE =
  /(不少于|不低于|不小于|至少|最少|达到|达|(?:不|未)(?:得)?超过|不多于|不高于|不大于|至多|最多|超过|多于|高于|大于|逾|过|超|不满|不足|不到|未满|少于|低于|小于|未达到?)$/;
const AFTER =
  /^(?<inner>\((?<within>不含|含)[^()]{0,16}\))?(?:及|或|及其)?(?<word>以上|以下|以内|以外)(?<outer>\((?<without>不含|不包括|含|包括)[^()]{0,16}\))?/;

/** All ratios of a normalised text in order (`三分之二以上`, `2/3`, `⅔`, `66.7%`, `六成`, `过半数`, `半数以上`). Linear. */
export function ratiosIn(text: string): readonly RatioMatch[] {
  const out: RatioMatch[] = [];
  for (const match of allMatches(RATIO, text)) {
    const ratio = ratioOf(match);
    // 2017/6/1 is a date
    if (!ratio || (match.groups!.den && /[0-9/.]/.test(text[match.index - 1] ?? ''))) continue;
    const end = match.index + match[0].length;
    const after = boundAfter(text, end);
    const over = match[0] === '过半';
    const before = over ? undefined : boundBefore(text, match.index);
    out.push({
      start: before?.start ?? match.index,
      end: after?.end ?? end,
      ratio,
      bound: over ? 'more-than' : (before?.bound ?? after?.bound ?? 'exact'),
    });
  }
  return out;
}

function ratioOf({ groups: part = {} }: RegExpMatchArray): Ratio | undefined {
  if (part.part !== undefined) {
    const den = PER[part.whole!] ?? parseNumber(part.whole!);
    const num = parseNumber(part.part);
    const written = /\.([0-9]+)$/.exec(part.part)?.[1]?.length ?? 0;
    const rounded = PER[part.whole!] === undefined ? 0 : 0.5 / den! / 10 ** written;
    return num === undefined ? undefined : ratio(num, den, rounded);
  }
  if (part.den !== undefined) return ratio(Number(part.num), Number(part.den), 0);
  if (part.percent !== undefined) {
    const den = part.sign === '%' ? 100 : 1000;
    const written = part.percent.split('.')[1]?.length ?? 0;
    return ratio(Number(part.percent), den, 0.5 / den / 10 ** written);
  }
  if (part.vulgar !== undefined) {
    const [num, den] = VULGAR_VALUES[VULGAR.indexOf(part.vulgar)]!;
    return ratio(Number(num), Number(den), 0);
  }
  if (part.tenths !== undefined)
    return part.tenths === '半' ? ratio(1, 20, 0) : ratio(parseNumber(part.tenths), 10, 0);
  return ratio(1, 2, 0);
}

function ratio(num: number | undefined, den: number | undefined, tolerance: number): Ratio | undefined {
  return num === undefined || den === undefined || den === 0 ? undefined : { num, den, tolerance };
}

/** The word of limit that ends right before `at` (超过, 不少于, 不满 …). */
export function boundBefore(text: string, at: number): BoundMatch | undefined {
  const found = BEFORE.exec(text.slice(Math.max(0, at - 4), at));
  // 通过半数: the word before is a verb of its own
  if (!found || (found[1] === '过' && /[通经]/.test(text[at - 2] ?? ''))) return undefined;
  return { bound: boundOf(found[1]!), start: at - found[1]!.length, end: at };
}

/** The word of limit that begins right at `at`; （含）以上 and 以上（不含本数） are read too. */
export function boundAfter(text: string, at: number): BoundMatch | undefined {
  const found = AFTER.exec(text.slice(at, at + 48));
  if (!found?.groups) return undefined;
  const { within, without, word } = found.groups;
  const said = within ?? without;
  const excluded = said === undefined ? word === '以外' : said.startsWith('不');
  const up = word === '以上' || word === '以外';
  return {
    bound: up ? (excluded ? 'more-than' : 'at-least') : excluded ? 'less-than' : 'at-most',
    start: at,
    end: at + found[0].length,
  };
}

function boundOf(word: string): Bound {
  if (/^(?:不|未)(?:得)?超过$|^不多于$|^不高于$|^不大于$|^至多$|^最多$/.test(word)) return 'at-most';
  if (/^不(?:少|低|小)于$|^(?:至|最)少$|^达到?$/.test(word)) return 'at-least';
  return /^(?:超过|多于|高于|大于|逾|过|超)$/.test(word) ? 'more-than' : 'less-than';
}

/** True when two ratios are one value in two notations (三分之二 = ⅔ = 66.7%). */
export function sameRatio(a: Ratio, b: Ratio): boolean {
  const difference = Math.abs(a.num / a.den - b.num / b.den);
  return difference <= Math.max(a.tolerance, b.tolerance) + 1e-9;
}

/** The least whole number that satisfies a limit from below (三分之二以上 of 9 is 6, 过半数 of 10 is 6). */
export function leastCount({ num, den }: Ratio, bound: Bound, size: number): number {
  const exact = (num * size) / den;
  const up = Math.ceil(exact - 1e-9);
  return bound === 'more-than' && Math.abs(exact - Math.round(exact)) < 1e-9 ? Math.round(exact) + 1 : up;
}
