const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const UNITS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  廿: 20,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};
const NAMES = '零一二三四五六七八九';

/**
 * Value of a clause number in Arabic or Chinese numerals (`12`, `十二`, `一百零三`, `二〇`, full-width digits are expected
 * to be narrowed). Undefined for anything else, for numbers past 99,999 and for more than ten characters.
 */
export function parseNumeral(text: string): number | undefined {
  if (text.length === 0 || text.length > 10) return undefined;
  if (/^\d+$/.test(text)) return text.length <= 5 ? Number(text) : undefined;
  let total = 0;
  let digit: number | undefined;
  let digits = 0;
  let units = 0;
  for (const char of text) {
    const value = DIGITS[char];
    if (value !== undefined) {
      if (units === 0 && digits > 0) total = total * 10 + (digit ?? 0);
      digit = value;
      digits++;
      continue;
    }
    const unit = UNITS[char];
    if (unit === undefined) return undefined;
    if (unit === 20) total += 20;
    else total = units === 0 && digits > 1 ? (total * 10 + (digit ?? 0)) * unit : total + (digit ?? 1) * unit;
    digit = undefined;
    units++;
  }
  if (units === 0 && digits > 1) return total * 10 + (digit ?? 0);
  return total + (digit ?? 0);
}

/** Chinese numeral of an integer from 0 to 9,999, as clauses are numbered (`十二`, `一百零三`); others in digits. */
export function formatNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return String(value);
  if (value < 10) return NAMES[value]!;
  if (value < 20) return value === 10 ? '十' : `十${NAMES[value - 10]}`;
  let out = '';
  let rest = value;
  let gap = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(rest / unit);
    rest %= unit;
    if (digit > 0) {
      out += (gap && out ? '零' : '') + NAMES[digit] + name;
      gap = false;
    } else gap = true;
    if (rest === 0) break;
  }
  return out;
}
