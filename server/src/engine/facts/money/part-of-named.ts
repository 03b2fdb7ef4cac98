import type { LineText } from '../../text/line-text.js';
import { amountsIn, type MoneyMatch } from '../../text/money.js';
import { ratiosIn } from '../../text/quantity.js';
import { trigger, triggeredIn } from '../trigger.js';
import { holderIn } from './holders.js';
import type { ContributionFact } from './types.js';
import { placeIn, sentences } from './walk.js';

const NEEDED = [trigger(/[%‰½⅓⅔¼¾成半]|分之/), trigger(/即|计|为|折|合|相当于/)];
/** The amount that a percentage comes to: 40%,计300万元. */
const COMES_TO = /^[,(]?(?:即|计|为|合计|折合|折|合|共计|相当于|金额为|数额为)(?:人民币)?$/;
/** What the percentage is of: 认缴总额的40%. */
const OF = /([\u4e00-\u9fff]{2,8}?(?:总额|总价|价款|收入|收益|利润|总投入|总经费|总预算))的?$/;
const WHOLE =
  /(?:总额|总价|价款|净?收入|净?收益|净?利润|总投入|总经费|总预算)(?:[为是共计达]|核定|人民币|合计|约定){0,3}$/;
const TAKES = /(?:应得|分得|享有|取得|承担|负担|分担|应缴|缴付)$/;

/**
 * A part of a sum that an earlier sentence of the line gives (许可净收入500万元…。丙方应得25%,折合150万元): the base is
 * named again with the percentage, or the only sum of the sentence before it.
 */
export function ofEarlier(line: LineText, text: string): readonly ContributionFact[] {
  if (!triggeredIn(line).hasAll(NEEDED)) return [];
  const out: ContributionFact[] = [];
  let before: readonly MoneyMatch[] = [];
  let last: readonly MoneyMatch[] = [];
  for (const { start, text: words } of sentences(text)) {
    const own = amountsIn(words);
    for (const { start: at, end, ratio, bound } of before.length > 0 ? ratiosIn(words) : []) {
      const amount = own.find((one) => one.start >= end && COMES_TO.test(words.slice(end, one.start)));
      if (!amount || bound !== 'exact' || !amount.exact) continue;
      const base = baseOf(text, words.slice(Math.max(0, at - 24), at), before, last);
      const holder = holderIn(words.slice(0, at)) ?? { names: ['该部分'], each: true, count: 1 };
      if (!base) continue;
      const place = placeIn(line, start + amount.start, start + amount.end);
      out.push({
        type: 'contribution',
        ...place,
        tranche: '',
        name: '',
        total: { fen: base.fen, also: base.fen, ...placeIn(line, base.start, base.end) },
        parts: [
          {
            holder: { ...holder, names: [holder.names[0]!], each: false, count: undefined },
            fen: amount.fen,
            ...place,
            share: Math.round((ratio.num / ratio.den) * 1e5),
            tranche: '',
            form: '',
          },
        ],
        sum: undefined,
        complete: false,
        residual: true,
      });
    }
    last = own.map((one) => ({ ...one, start: one.start + start, end: one.end + start }));
    before = [...before, ...last].slice(-8);
  }
  return out;
}

function baseOf(
  text: string,
  lead: string,
  before: readonly MoneyMatch[],
  last: readonly MoneyMatch[],
): MoneyMatch | undefined {
  const headOf = ({ start }: MoneyMatch): string => text.slice(Math.max(0, start - 16), start);
  const name = OF.exec(lead)?.[1];
  if (name !== undefined) {
    const named = before.filter((one) => one.exact && headOf(one).includes(name.slice(-4)));
    return named.length === 1 ? named[0] : undefined;
  }
  const [only] = last;
  return last.length === 1 && only?.exact && TAKES.test(lead) && WHOLE.test(headOf(only)) ? only : undefined;
}
