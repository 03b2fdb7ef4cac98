import { gapAt } from '../../outline/number.js';
import type { LineText } from '../../text/line-text.js';
import { parseNumeral } from '../../text/numerals.js';

/** A reference in words to a numbered clause of the same draft. Offsets are relative to the line as written. */
export interface NumberReference {
  readonly kind: 'article' | 'chapter' | 'decimal' | 'annex';
  readonly values: readonly number[];
  /** Where the numeral stands (without 第 and 条). */
  readonly from: number;
  readonly to: number;
  /** 本章第三条, 前述第三条: the number alone does not say which. */
  readonly local: boolean;
}

const ORDINAL = /第([〇零一二两三四五六七八九十百千\d]{1,7})(条|章)/g;
const LIST_ITEM = /^[、和与及至,]第?([〇零一二两三四五六七八九十百千\d]{1,7})(条|章)/;
const DECIMAL = /(\d{1,3}(?:\.\d{1,3}){1,3})(条|款|项)?/g;
const BEFORE_DECIMAL = /[第见按依照据循于及和与、至]$/;
const AFTER_DECIMAL = /^(?:条|款|项|的?规定|所述|所列|约定)/;
const ANNEX = /附(?:件|录|表)([一二三四五六七八九十\d]{1,3})/g;
/** The words before a reference that make it one to another text. */
const OTHER_TEXT =
  /(?:》|法|条例|规定|办法|细则|解释|章程|规则|法典|公约|原合同|原协议|主协议|另案)(?:\([^()]{0,20}\))?的?$/;
const LOCAL = /本[章节编](?:的)?$/;

/**
 * References of one line in text order. `skip` is the index in the normalised text at which the line's own number ends.
 * References to other texts (《民法典》第八条) are left out.
 */
export function referencesOf(line: LineText, skip: number): readonly NumberReference[] {
  const { text } = line;
  if (!/第|附|\d\.\d/.test(text)) return [];
  const out: NumberReference[] = [];
  const put = (
    kind: NumberReference['kind'],
    parts: readonly string[],
    start: number,
    length: number,
    local: boolean,
  ): void => {
    const values = parts.map(parseNumeral);
    if (values.some((value) => value === undefined)) return;
    out.push({
      kind,
      values: values as number[],
      from: line.toRaw(start),
      to: line.toRaw(start + length - 1) + 1,
      local,
    });
  };
  for (const match of text.matchAll(ORDINAL)) {
    if (match.index < skip) continue;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (OTHER_TEXT.test(before) || otherByList(before)) continue;
    put(
      match[2] === '章' ? 'chapter' : 'article',
      [match[1]!],
      match.index + 1,
      match[1]!.length,
      LOCAL.test(before),
    );
  }
  for (const match of text.matchAll(DECIMAL)) {
    if (match.index < skip || (match.index > 0 && /[\d.]/.test(text[match.index - 1]!))) continue;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const after = text.slice(match.index + match[1]!.length, match.index + match[1]!.length + 4);
    if (
      /^[.\d%‰万亿元倍]/.test(after) ||
      (!BEFORE_DECIMAL.test(before) && !AFTER_DECIMAL.test(after)) ||
      OTHER_TEXT.test(before.replace(/第$/, ''))
    )
      continue;
    if (gapAt(line, match.index) && !BEFORE_DECIMAL.test(before)) continue;
    put('decimal', match[1]!.split('.'), match.index, match[1]!.length, false);
  }
  for (const match of text.matchAll(ANNEX)) {
    if (match.index < skip) continue;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (/(?:》|合同|文件|通知)的?$/.test(before) && !/本(?:协议|合同)的?$/.test(before)) continue;
    put('annex', [match[1]!], match.index + match[0].length - match[1]!.length, match[1]!.length, false);
  }
  return out.sort((a, b) => a.from - b.from);
}

/** 《民法典》第八条、第九条: the second belongs to the law too. */
function otherByList(before: string): boolean {
  const match = /》(?:第[^第,。;]{1,12}[条款项][、和与及至])+$/.exec(before);
  return match !== null || (LIST_ITEM.test(before) === true && before.includes('》'));
}
