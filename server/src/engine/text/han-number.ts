const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/**
 * A whole number in everyday Chinese numerals: 十二, 一百零三, 一百二十万, 三亿零五百. `''` for anything but a safe whole
 * number from 0 up to 万亿.
 */
export function hanNumber(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 1e16) return '';
  if (value === 0) return DIGITS[0]!;
  const words = group(value);
  return words.startsWith('一十') ? words.slice(1) : words;
}

function group(value: number): string {
  for (const [size, unit] of [
    [1e8, '亿'],
    [1e4, '万'],
  ] as const) {
    if (value < size) continue;
    const low = value % size;
    const gap = low > 0 && low < size / 10 ? '零' : '';
    return group(Math.floor(value / size)) + unit + gap + (low > 0 ? group(low) : '');
  }
  let out = '';
  let gap = false;
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) gap = out !== '';
    else {
      out += (gap ? '零' : '') + DIGITS[digit]! + UNITS[power]!;
      gap = false;
    }
  }
  return out;
}

/** A year digit by digit: 二〇二六. `digits` are Arabic digits. */
export function hanYear(digits: string): string {
  return digits.replace(/[0-9]/g, (digit) => '〇一二三四五六七八九'[Number(digit)]!);
}
