import { parseNumeral } from '../text/numerals.js';
import type { LineText } from '../text/line-text.js';
import type { ClauseNumber, NumberStyle } from './types.js';

/** A clause number with the index in the normalised text at which the rest of the line begins. */
export interface NumberMatch {
  readonly number: ClauseNumber;
  readonly rest: number;
}

const HAN_DIGITS = '〇零一二两三四五六七八九十百千廿壹贰叁肆伍陆柒捌玖拾佰';
const ORDINAL = new RegExp(`^第([${HAN_DIGITS}\\d]{1,7})(编|部分|章|节|条)(之[一二三四五六七八九十]{1,2})?`);
const HAN = new RegExp(`^([${HAN_DIGITS}]{1,5})[、.,]`);
const HAN_BARE = /^[一二三四五六七八九十]{1,3}/;
const HAN_PAREN = new RegExp(`^\\(([${HAN_DIGITS}]{1,5})\\)[、.,]?`);
const DECIMAL = /^(\d{1,3}(?:\.\d{1,3}){1,4})(?!\d)[.、]?/;
const ARABIC = /^(\d{1,3})[.、,]/;
const ARABIC_CLOSE = /^(\d{1,3})\)/;
const ARABIC_PAREN = /^\((\d{1,3})\)[、.,]?/;
const BARE = /^(\d{1,2})(?=[\u4e00-\u9fff])/;

/** After 第X条 these words make it a reference in a sentence, not the number of the line. */
const REFERENCE =
  /^(?:第|所[述列称指定规约]|规定|约定|的|中[的所规约]?|和第|及第|与第|或第|或者|至第|款|项(?!目)|件|以[上下外内]|之|执行(?!机构)|办理|内容|[、,]第|\()/;

/** Right behind a number, without a gap, these words make it an amount or a period. */
const UNIT =
  /^(?:[%‰万亿元倍]|个(?!人)|年(?!度|会)|月(?!度)|日(?!常)|名(?!称|录)|家|份|人(?!员|才)|次|项(?!目))/;
const STYLES: Readonly<Record<string, NumberStyle>> = {
  编: 'part',
  部分: 'part',
  章: 'chapter',
  节: 'section',
  条: 'article',
};

/**
 * The number at the head of a logical line, undefined when there is none.
 * `formal` lines (headings, bold lines) and `short` lines may carry a bare
 * number (`1 总则`, `1总则`); the caller counts one on a short line only when the standard knows the title.
 */
export function matchNumber(line: LineText, formal: boolean, short = false): NumberMatch | undefined {
  const first = line.text.charCodeAt(0);
  // digits, (, 第 or a Han digit; everything else cannot be a number
  if (first === 0x7b2c) return ordinal(line);
  if (first >= 0x30 && first <= 0x39) return arabic(line, formal, short);
  if (first === 0x28) {
    const han = HAN_PAREN.exec(line.text);
    if (han) return build(line, 'han-paren', [han[1]!], han[0].length);
    const digits = ARABIC_PAREN.exec(line.text);
    if (digits)
      return UNIT.test(line.text.slice(digits[0].length))
        ? undefined
        : build(line, 'arabic-paren', [digits[1]!], digits[0].length);
    return undefined;
  }
  if (first >= 0x2460 && first <= 0x2473) return build(line, 'circled', [String(first - 0x245f)], 1);
  if (first === 0x3007 || (first >= 0x4e00 && HAN_DIGITS.includes(line.text[0]!))) {
    const han = HAN.exec(line.text);
    if (han) return build(line, 'han', [han[1]!], han[0].length);
    // ## 三 组织机构: only a gap parts the number of a heading from its title
    const digits = formal ? (HAN_BARE.exec(line.text)?.[0] ?? '') : '';
    for (let length = 1; length <= digits.length && length < line.text.length; length++)
      if (gapAt(line, length)) return build(line, 'han', [digits.slice(0, length)], length);
  }
  return undefined;
}

function ordinal(line: LineText): NumberMatch | undefined {
  const match = ORDINAL.exec(line.text);
  if (!match) return undefined;
  const length = match[0].length;
  const rest = line.text.slice(length, length + 4);
  const style = STYLES[match[2]!]!;
  // (标题) right after the number is a title: 第一条（名称）
  if (
    style === 'article' &&
    REFERENCE.test(rest) &&
    !gapAt(line, length) &&
    !/^\([^\d一二三四五六七八九十]/.test(rest)
  )
    return undefined;
  if (style !== 'article' && /^[的所规约中]/.test(rest)) return undefined;
  const separator = /^[、.:,]/.test(rest) ? 1 : 0;
  return build(line, style, [match[1]!], length, separator);
}

function arabic(line: LineText, formal: boolean, short: boolean): NumberMatch | undefined {
  // `3. 2028年前` is item 3, `3.2 理事会` is 3.2
  const plain = ARABIC.exec(line.text);
  const length = plain?.[0].length ?? 0;
  if (plain && (gapAt(line, length) || !/\d/.test(line.text[length] ?? '')))
    return build(line, 'arabic', [plain[1]!], length);
  const decimal = DECIMAL.exec(line.text);
  if (decimal) {
    const { length: end } = decimal[0];
    if (!gapAt(line, end) && UNIT.test(line.text.slice(end))) return undefined;
    return build(line, 'decimal', decimal[1]!.split('.'), end);
  }
  const close = ARABIC_CLOSE.exec(line.text);
  if (close) return build(line, 'arabic-close', [close[1]!], close[0].length);
  const bare = formal || short ? BARE.exec(line.text) : null;
  if (bare && !UNIT.test(line.text.slice(bare[0].length))) {
    return build(line, 'arabic', [bare[1]!], bare[0].length);
  }
  return undefined;
}

/** True when white space or a Markdown mark stands in the source before the character at `index`. */
export function gapAt(line: LineText, index: number): boolean {
  if (index <= 0 || index >= line.text.length) return true;
  return line.toRaw(index) - line.toRaw(index - 1) > 1;
}

function build(
  line: LineText,
  style: NumberStyle,
  parts: readonly string[],
  length: number,
  separator = 0,
): NumberMatch | undefined {
  const values = parts.map((part) => parseNumeral(part));
  if (!values.every((value) => value !== undefined)) return undefined;
  const from = line.toRaw(0);
  const to = line.toRaw(length - 1) + 1;
  return { number: { style, values, raw: line.raw.slice(from, to), from, to }, rest: length + separator };
}
