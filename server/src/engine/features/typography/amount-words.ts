import type { Bilingual } from '../../standard/types.js';
import { type Currency, formatCapital, groupDigits, MAX_FEN, type MoneyMatch } from '../../text/money.js';

const NAMES: Readonly<Record<Exclude<Currency, 'CNY'>, string>> = {
  USD: '美元',
  HKD: '港元',
  EUR: '欧元',
  JPY: '日元',
};

/** An amount in the other form, or why it has none. */
export type OtherForm = { readonly text: string } | { readonly refusal: Bilingual };

/**
 * The amount as words, 人民币 before it: 人民币壹佰贰拾万元整. Whole sums of foreign money carry its name (壹佰万美元整).
 * `source` is the amount as written, normalised: a figure with parts of a fen has no form in words, nor have figures past
 * ten trillion or the cents of foreign money.
 */
export function inWords({ fen, currency }: Pick<MoneyMatch, 'fen' | 'currency'>, source: string): OtherForm {
  if (partsOfFen(source))
    return refused(
      '这个金额不足一分的部分没有大写写法，请先改成到分为止。',
      'The amount has parts of a fen, for which there are no words; round it first.',
    );
  const words = formatCapital(fen);
  if (words === '' || fen > MAX_FEN)
    return refused(
      '这个金额超过十万亿元，不是合同里会有的数目，没有转换。',
      'The amount is past ten trillion yuan, which no agreement states; it was left alone.',
    );
  if (currency === 'CNY') return { text: `人民币${words}` };
  if (fen % 100 !== 0)
    return refused(
      '外币的零头没有通行的大写写法，没有转换。',
      'There is no usual form in words for cents of foreign money; it was left alone.',
    );
  return { text: words.replace('元', NAMES[currency]) };
}

/** The amount as figures to the fen: ¥1,200,000.00, or 1,000,000.00美元. */
export function inFigures({ fen, currency }: Pick<MoneyMatch, 'fen' | 'currency'>): string {
  const figures = `${groupDigits(String(Math.floor(fen / 100)))}.${String(fen % 100).padStart(2, '0')}`;
  return currency === 'CNY' ? `¥${figures}` : `${figures}${NAMES[currency]}`;
}

/** True for figures with digits behind the fen: ¥1.234, 0.0000005万元. */
function partsOfFen(source: string): boolean {
  const [, digits = '', units = ''] = /\.(\d{1,8})([十百千万亿]{0,3})/.exec(source) ?? [];
  const scale = [...units].reduce((sum, unit) => sum + { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }[unit]!, 0);
  return /[1-9]/.test(digits.slice(2 + scale));
}

function refused(zh: string, en: string): OtherForm {
  return { refusal: { zh, en } };
}
