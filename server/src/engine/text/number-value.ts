/** Value of each digit word; 大写 and everyday forms. The normalised copy of a line has no traditional characters left. */
const DIGITS: ReadonlyMap<string, number> = new Map(
  [...'〇零一二两三四五六七八九'].map((char, i) => [char, i < 2 ? 0 : i < 4 ? i - 1 : i === 4 ? 2 : i - 2]),
);
const CAPITALS = '零壹贰叁肆伍陆柒捌玖';
const SMALL: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);
const TENS: ReadonlyMap<string, number> = new Map([
  ['廿', 20],
  ['卅', 30],
]);
const LARGE: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);
const LONGEST = 40;

/**
 * Pattern source of one number as drafts write it (`1,200.5`, `1.2亿`, `三百二十万`, `壹佰`): for building expressions that
 * find numbers in normalised text. Bounded repetitions of single classes only, so it stays linear.
 */
export const NUMERAL =
  '(?:[0-9]{1,15}(?:,[0-9]{3}){0,5}(?:\\.[0-9]{1,8})?[十百千万亿]{0,3}|[〇零一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟]{1,32})';

/**
 * Value of a number in Arabic digits, Chinese numerals or a mixture (`1,200`, `1.5万`, `十二`, `二〇二六`, `壹佰贰拾万`,
 * `三点五`). Undefined for anything else, for more than 40 characters and for values that are no safe number.
 */
export function parseNumber(text: string): number | undefined {
  if (text.length === 0 || text.length > LONGEST) return undefined;
  const digits = /^([0-9]+(?:,[0-9]{3})*)(\.[0-9]+)?/.exec(text);
  const value = digits
    ? scaled(Number(digits[0].replaceAll(',', '')), text.slice(digits[0].length))
    : words(text);
  return value !== undefined && value <= Number.MAX_SAFE_INTEGER ? value : undefined;
}

/** 1.5万亿: units behind a number in digits multiply it. */
function scaled(value: number, units: string): number | undefined {
  let out = value;
  for (const char of units) {
    const unit = SMALL.get(char) ?? LARGE.get(char);
    if (unit === undefined) return undefined;
    out *= unit;
  }
  // 0.7万 is 7000 and not 7000.000000000001
  return Math.round(out * 1e8) / 1e8;
}

function words(text: string): number | undefined {
  const point = text.indexOf('点');
  if (point < 0) return whole(text);
  const head = whole(text.slice(0, point));
  const tail = [...text.slice(point + 1)].map(digitOf);
  if (head === undefined || tail.length === 0 || tail.includes(undefined)) return undefined;
  return Number(`${head}.${tail.join('')}`);
}

/** Sections of four digits, each with its 千百十, multiplied by 万 and 亿; plain digit rows (二〇二六) too. */
function whole(text: string): number | undefined {
  // what stands before the last 亿, multiplied
  let high = 0;
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let row = 0;
  let units = false;
  for (const char of text) {
    const value = digitOf(char);
    if (value !== undefined) {
      if (row > 0 && !units) digit = (digit ?? 0) * 10 + value;
      else digit = value;
      row++;
      continue;
    }
    const tens = TENS.get(char);
    const small = SMALL.get(char);
    const large = LARGE.get(char);
    if (tens !== undefined) section += tens;
    else if (small !== undefined) section += (digit ?? 1) * small;
    else if (large !== undefined) {
      const part = section + (digit ?? 0);
      if (large === 1e4) total += (part || 1) * large;
      else {
        high = total + part > 0 || high === 0 ? high + (total + part || 1) * large : high * large;
        total = 0;
      }
      section = 0;
    } else return undefined;
    digit = undefined;
    units = true;
  }
  return text === '' ? undefined : high + total + section + (digit ?? 0);
}

function digitOf(char: string): number | undefined {
  const capital = CAPITALS.indexOf(char);
  return DIGITS.get(char) ?? (capital >= 0 ? capital : undefined);
}
