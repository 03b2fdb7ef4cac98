import { NUMERAL, parseNumber } from '../../text/number-value.js';
import { boundAfter, boundBefore, ratiosIn, type Bound, type Ratio } from '../../text/quantity.js';
import { allMatches } from '../../text/all-matches.js';

/** A number that may be a majority or a quorum; offsets of the normalised line. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly ratio: Ratio | undefined;
  readonly count: number | undefined;
  readonly unanimous: boolean;
  readonly bound: Bound;
  /** 七名理事中四名: the whole is named beside the part. */
  readonly of?: true;
  /** The number that the fraction is said to be: 七名以上理事(即三分之二). */
  readonly stated?: number;
}

const COUNT = new RegExp(`(${NUMERAL})(?:名|人|位|家|个|票)`, 'g');
/** 七名理事里须有六名(赞成), 七名理事中的四名 */
const OF = new RegExp(
  `${NUMERAL}[名位人](?:理事|成员|委员|代表|专家)(?:当中|之中|中|里)的?(?:应当?|必须|须|需要?)?(?:至少)?有?(?:多数[(,]?即?)?(${NUMERAL})[名位人](?:以上)?\\)?(?=(?:理事|委员)?(?:表示)?(?:赞成|同意|通过))`,
  'g',
);
/** 理事中有九名赞成, 有九名理事赞成: the number suffices, though no 以上 says so. */
const HAVING = new RegExp(
  `(?:(?:理事|委员|成员|会员)(?:当中|之中|中|里)的?(?:应当?|必须|须|需要?)?(?:至少)?有?(${NUMERAL})[名位人]|(?:须|应|只要|如|凡)?有(${NUMERAL})[名位人](?:理事|委员|成员|会员))(?:以上)?(?=(?:表示)?(?:赞成|同意))`,
  'g',
);
/** 六名理事全部赞成 */
const ALL_OF = /(?:理事|委员|成员|会员)(?:全部|全数|悉数)(?=(?:表示)?(?:赞成|同意|通过))/g;
const UNANIMOUS = /(?:协商)?一致(?=同意|通过|赞成|表决|决定|书面|的决议)|全票(?=同意|通过|赞成)/g;
/** 简单多数: more than one half. */
const SIMPLE = /简单多数/g;
const HALF: Ratio = { num: 1, den: 2, tolerance: 0 };

/** The numbers of a sentence that may be majorities or quorums, in text order, none inside another. Linear. */
export function tokensIn(text: string): readonly Token[] {
  const ratios = ratiosIn(text).map(({ start, end, ratio, bound }): Token => ({
    start,
    end,
    ratio,
    bound,
    count: undefined,
    unanimous: false,
  }));
  const counts: Token[] = [...allMatches(OF, text)].map(({ 0: words, 1: digits = '', index }) => ({
    start: index,
    end: index + words.length,
    ratio: undefined,
    count: parseNumber(digits),
    unanimous: false,
    bound: 'at-least' as const,
    of: true as const,
  }));
  for (const { 0: words, 1: among, 2: had, index } of allMatches(HAVING, text)) {
    const count = parseNumber(among ?? had ?? '');
    if (count === undefined || !Number.isInteger(count)) continue;
    const from = { start: index, end: index + words.length, count };
    if (counts.some((one) => from.start < one.end && one.start < from.end)) continue;
    counts.push({ ...from, ratio: undefined, unanimous: false, bound: 'at-least', of: true });
  }
  for (const { 0: words, 1: digits = '', index } of allMatches(COUNT, text)) {
    if (counts.some((one) => one.of && index < one.end && one.start <= index)) continue;
    const before = boundBefore(text, index);
    const after = boundAfter(text, index + words.length);
    const bound = before?.bound ?? after?.bound;
    const count = parseNumber(digits);
    const restated = /[即(]$|就是$|法定人数(?:应当?)?[为是]$/.test(text.slice(Math.max(0, index - 8), index));
    if ((bound !== 'at-least' && !restated) || count === undefined || !Number.isInteger(count)) continue;
    const [start, end] = [before?.start ?? index, after?.end ?? index + words.length];
    counts.push({ start, end, ratio: undefined, count, bound: 'at-least', unanimous: false });
  }
  const whole = [...allMatches(UNANIMOUS, text), ...allMatches(ALL_OF, text)].map(
    ({ 0: words, index }): Token => ({
      start: index,
      end: index + words.length,
      ratio: undefined,
      count: undefined,
      unanimous: true,
      bound: 'exact',
    }),
  );
  const simple = [...allMatches(SIMPLE, text)].map(({ 0: words, index }): Token => ({
    start: index,
    end: index + words.length,
    ratio: HALF,
    count: undefined,
    unanimous: false,
    bound: 'more-than',
  }));
  let behind = 0;
  // 一半以上（不含一半）: the second number explains the first
  return [...ratios, ...counts, ...whole, ...simple]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < behind) return false;
      behind = end;
      return true;
    });
}

/** 十三名以上理事(即全体理事的三分之二以上) */
const AS_FRACTION =
  /^(?:理事|成员|会员|委员)?[,(](?:即|也即|亦即|就是|为|约?占)?(?:全体|应到)?(?:理事|成员|会员|委员)?(?:人数|总数)?的?$/;

/** Turns a number and the fraction that it is said to be into the fraction with the number beside it, in place. */
export function joinRestated(text: string, tokens: Token[]): void {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const [number, fraction] = [tokens[i]!, tokens[i + 1]!];
    if (number.count === undefined || number.of || !fraction.ratio) continue;
    if (!AS_FRACTION.test(text.slice(number.end, fraction.start))) continue;
    const closed = /^\)/.test(text.slice(fraction.end)) ? 1 : 0;
    const bound = fraction.bound === 'exact' ? 'at-least' : fraction.bound;
    tokens.splice(i, 2, {
      ...fraction,
      start: number.start,
      end: fraction.end + closed,
      bound,
      stated: number.count,
    });
  }
}
