import type { ClauseNumber } from '../outline/types.js';
import { formatNumeral } from '../text/numerals.js';

const HAN_RUN = /[〇零一二两三四五六七八九十百千廿壹贰叁肆伍陆柒捌玖拾佰]+/;

/** 第五条之一 as 第五条: the form of a clause beside it. */
export function withoutSuffix(number: ClauseNumber): ClauseNumber {
  return { ...number, raw: number.raw.replace(/之[一二三四五六七八九十]{1,2}$/, '') };
}

/** The number as written, with other values: numerals stay Chinese, ASCII or full-width, separators stay as they are. */
export function withValues(number: ClauseNumber, values: readonly number[]): string {
  if (number.style === 'circled') {
    const value = values.at(-1)!;
    return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : number.raw;
  }
  if (number.style === 'decimal') return rewriteDecimal(number.raw, values);
  const value = values.at(-1)!;
  const digits = /[0-9０-９]+/.exec(number.raw);
  if (digits) return number.raw.replace(digits[0], likeDigits(digits[0], value));
  return number.raw.replace(HAN_RUN, (sample) => likeHan(sample, value));
}

function rewriteDecimal(raw: string, values: readonly number[]): string {
  let index = 0;
  let out = raw.replace(/[0-9０-９]+/g, (digits) => {
    const value = values[index++];
    return value === undefined ? digits : likeDigits(digits, value);
  });
  for (; index < values.length; index++)
    out = out.replace(/([0-9０-９])(?![0-9０-９.．])/, `$1.${values[index]}`);
  return out;
}

/** Digits of the same width as the sample. */
function likeDigits(sample: string, value: number): string {
  const ascii = String(value);
  if (!/[０-９]/.test(sample)) return ascii;
  return ascii.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** A numeral in the manner of a sample: `十二` for `三`, `12` for `3`, full-width for full-width. */
export function likeNumeral(sample: string, value: number): string {
  return /[0-9０-９]/.test(sample) ? likeDigits(sample, value) : likeHan(sample, value);
}

const FORMAL: Readonly<Record<string, string>> = {
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
};

/** 肆 beside 叁, 一一 beside 一〇, else the plain numeral. */
function likeHan(sample: string, value: number): string {
  if (/[壹贰叁肆伍陆柒捌玖拾佰]/.test(sample))
    return formatNumeral(value).replace(/[一-鿿]/g, (char) => FORMAL[char] ?? char);
  if (/〇/.test(sample) && !/[十百千]/.test(sample))
    return String(value).replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)]!);
  return formatNumeral(value);
}
