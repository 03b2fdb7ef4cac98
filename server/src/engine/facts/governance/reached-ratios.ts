import type { LineText } from '../../text/line-text.js';
import { NUMERAL, parseNumber } from '../../text/number-value.js';
import { ratiosIn, type Bound, type Ratio } from '../../text/quantity.js';
import { trigger, triggeredIn } from '../trigger.js';
import { allMatches } from '../../text/all-matches.js';

/** A number of votes that a sentence equates with a fraction of all; offsets of the sentence. */
export interface Reached {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly ratio: { readonly ratio: Ratio; readonly bound: Bound };
  /** True where those who come are counted, not votes. */
  readonly coming: boolean;
}

const WHO = '(?:理事|委员|成员|会员|专家|代表)';
/** 七人赞成即达到三分之二以上, 赞成票达到2票即构成全体理事的过半数, 不少于12票赞成的,视为达到全体理事四分之三以上. */
const EQUATED = new RegExp(
  `(?<count>${NUMERAL})[名人位票](?:以上)?${WHO}?(?:的)?(?:投票)?(?<act>赞成|同意|通过|出席|到会)?票?(?:的|时)?,?(?:即|便|就)?(?:视为|视同)?(?:达到|构成|满足|符合)(?:了)?(?:全体|应到)?${WHO}?(?:人数)?的?(?<ratio>[^,。;]{2,10})`,
  'g',
);
const TOLD = trigger(EQUATED);

/** Numbers of votes or of those present that are said to make a fraction. Linear. */
export function reachedIn(line: LineText, sentence: string): readonly Reached[] {
  if (!triggeredIn(line).has(TOLD)) return [];
  const out: Reached[] = [];
  for (const { 0: words, groups, index } of allMatches(EQUATED, sentence)) {
    const { count = '', act = '', ratio: part = '' } = groups!;
    const number = parseNumber(count);
    const ratio = ratiosIn(part)[0];
    if (number === undefined || !Number.isInteger(number) || !ratio) continue;
    const end = index + words.length - part.length + ratio.end;
    const coming = /出席|到会/.test(act);
    out.push({ start: index, end, count: number, ratio: { ratio: ratio.ratio, bound: ratio.bound }, coming });
  }
  return out;
}
