import { gapAt } from '../../outline/number.js';
import type { LineText } from '../../text/line-text.js';
import { parseNumeral } from '../../text/numerals.js';
import { attributionOf, CONNECTED, type Attribution } from './attribution.js';
import { allMatches } from '../../text/all-matches.js';

/** A reference in words to a numbered clause of the same draft. Offsets are relative to the line as written. */
export interface NumberReference {
  readonly kind: 'article' | 'chapter' | 'decimal' | 'annex';
  readonly values: readonly number[];
  /** Where the numeral stands (without 第 and 条). */
  readonly from: number;
  readonly to: number;
  /** 本章第三条: the number alone does not say which. */
  readonly local: boolean;
  /** 第五条之一: the number behind 之; 0 for none. */
  readonly branch: number;
  /** The words as a whole, with 第, 条 and the 款 and 项 behind. Numerals of one list (第三、四条) share their words. */
  readonly start: number;
  readonly end: number;
  /** Numbers of the 款 and of the 项; 0 for none. */
  readonly paragraph: number;
  readonly item: number;
  /** 第二章第三条: the number of the chapter named right before; 0 for none. */
  readonly chapter: number;
  /** 附件二第三条: the number of the annex; 0 for none. */
  readonly annex: number;
  /** 本协议第三条: said to stand in the agreement itself. */
  readonly own: boolean;
  /** 主协议第三条: in an annex this is the agreement, elsewhere another text. */
  readonly outer: boolean;
}

const NUMERAL = '[〇零一二两三四五六七八九十百千\\d]{1,7}';
/** 第三条, 第三、四条, 第三至五条, with 之一, 款 and 项. */
const ORDINAL = new RegExp(
  `第((?:${NUMERAL}[、和及与至到~-]第?){0,8}${NUMERAL})(条(?!件|例|目|文)|章)(?:之([一二三四五六七八九十]{1,2}))?(?:第(${NUMERAL})款)?(?:第?\\(?(${NUMERAL})\\)?项)?`,
  'g',
);
const ONE = new RegExp(NUMERAL, 'g');
const DECIMAL =
  /(\d{1,3}(?:\.\d{1,3}){1,3})(?:(条|款|项)?(?:的|之)?(?:第?\((\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])\)|第(\d{1,2}|[一二三四五六七八九十]{1,3}))[项目点]|(条|款|项)?)/g;
const BEFORE_DECIMAL = /[第见按依照据循于及和与、至]$|除(?:本协议)?$/;
const AFTER_DECIMAL = /^(?:条|款|项|[的之]?(?:另有)?(?:规定|约定)|所[述列称指]|载明)/;
/** 适用5.6关于…的规定: the verb alone may stand before a size too (适用1.5倍, 适用3.0版). */
const APPLIES = /(?:适用|援用|引用|准用|参照|比照|违反|遵守|依从|援引)$/;
const APPLIED = /^(?:$|[,。;)]|关于|有关|中|之|的|办理|处理|执行|计算|追究|承担)/;
/** 附件二, 附件一、三, 附件一至三; a numeral before a word of its own (二期) is no annex. */
const ANNEX =
  /附(?:件|录|表)([一二三四五六七八九十\d]{1,3}(?:[、和及与至到~-][一二三四五六七八九十\d]{1,3}(?![一-鿿]|\d|\.)){0,4})/g;
const OTHER_ANNEX = /(?:》|合同|文件|通知)的?$/;
const OWN_ANNEX = /本(?:协议|合同)的?$/;

/**
 * References of one line in text order. `skip` is the index in the normalised text at which the line's own number ends.
 * References to other texts (《民法典》第八条) are left out. Linear.
 */
export function referencesOf(line: LineText, skip: number): readonly NumberReference[] {
  const { text } = line;
  if (!/第|附|\d\.\d/.test(text)) return [];
  const out: NumberReference[] = [];
  addAnnexes(line, skip, out);
  addOrdinals(line, skip, out);
  addDecimals(line, skip, out);
  return out.sort((a, b) => a.from - b.from);
}

/** Words of the line from `start` on that take in `length` characters, as offsets in the line as written. */
function span(line: LineText, start: number, length: number): { from: number; to: number } {
  return { from: line.toRaw(start), to: line.toRaw(start + length - 1) + 1 };
}

const PLAIN = {
  local: false,
  branch: 0,
  paragraph: 0,
  item: 0,
  chapter: 0,
  annex: 0,
  own: false,
  outer: false,
} as const;

function addOrdinals(line: LineText, skip: number, out: NumberReference[]): void {
  const { text } = line;
  let last: { readonly end: number; readonly what: Attribution; readonly chapter: number } | undefined;
  for (const match of allMatches(ORDINAL, text)) {
    const [words, list, unit, branch, paragraph, item] = match;
    const between = last && text.slice(last.end, match.index);
    // 《民法典》第八条、第九条: the second belongs to the law too
    const goesOn = last !== undefined && CONNECTED.test(between!);
    const inside = last !== undefined && last.chapter > 0 && /^的?$/.test(between!) && unit === '条';
    const what =
      goesOn || inside ? last!.what : attributionOf(text.slice(Math.max(0, match.index - 24), match.index));
    const values = [...allMatches(ONE, list!)];
    const value = values.length === 1 ? parseNumeral(list!) : undefined;
    last = {
      end: match.index + words.length,
      what,
      chapter: unit === '章' && value !== undefined && !what.other ? value : 0,
    };
    const chapter = inside ? chapterBefore(out) : 0;
    if (match.index < skip || what.other) continue;
    const whole = span(line, match.index, words.length);
    values.forEach((found, i) => {
      const number = parseNumeral(found[0]);
      if (number === undefined) return;
      const at = match.index + 1 + found.index;
      const final = i === values.length - 1;
      out.push({
        ...PLAIN,
        kind: unit === '章' ? 'chapter' : 'article',
        values: [number],
        ...span(line, at, found[0].length),
        start: whole.from,
        end: whole.to,
        local: what.local,
        branch: final ? number0(branch) : 0,
        paragraph: final ? number0(paragraph) : 0,
        item: final ? number0(item) : 0,
        chapter,
        annex: what.annex,
        own: what.own,
        outer: what.outer,
      });
    });
  }
}

function chapterBefore(out: readonly NumberReference[]): number {
  const before = out.at(-1);
  return before?.kind === 'chapter' ? before.values[0]! : 0;
}

function number0(numeral: string | undefined): number {
  return numeral === undefined ? 0 : (parseNumeral(numeral) ?? 0);
}

function addDecimals(line: LineText, skip: number, out: NumberReference[]): void {
  const { text } = line;
  if (!/\d\.\d/.test(text)) return;
  for (const match of allMatches(DECIMAL, text)) {
    if (match.index < skip || (match.index > 0 && /[\d.]/.test(text[match.index - 1]!))) continue;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const after = text.slice(match.index + match[1]!.length, match.index + match[1]!.length + 4);
    const introduced = BEFORE_DECIMAL.test(before) || (APPLIES.test(before) && APPLIED.test(after));
    if (/^[.\d%‰万亿元倍]/.test(after) || (!introduced && !AFTER_DECIMAL.test(after))) continue;
    const what = attributionOf(before.replace(/第$/, ''));
    if (what.other || (gapAt(line, match.index) && !introduced)) continue;
    const values = match[1]!.split('.').map(parseNumeral);
    if (values.some((value) => value === undefined)) continue;
    const first = before.endsWith('第') ? 1 : 0;
    const whole = span(line, match.index - first, match[0].length + first);
    out.push({
      ...PLAIN,
      kind: 'decimal',
      values: values as number[],
      ...span(line, match.index, match[1]!.length),
      start: whole.from,
      end: whole.to,
      item: itemOf(match[3] ?? match[4]),
      annex: what.annex,
      own: what.own,
      outer: what.outer,
    });
  }
}

/** (h) is the eighth. */
function itemOf(mark: string | undefined): number {
  return mark !== undefined && /^[a-z]$/.test(mark) ? mark.charCodeAt(0) - 0x60 : number0(mark);
}

function addAnnexes(line: LineText, skip: number, out: NumberReference[]): void {
  const { text } = line;
  if (!text.includes('附')) return;
  for (const match of allMatches(ANNEX, text)) {
    if (match.index < skip) continue;
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (OTHER_ANNEX.test(before) && !OWN_ANNEX.test(before)) continue;
    const list = match.index + match[0].length - match[1]!.length;
    const whole = span(line, match.index, match[0].length);
    for (const found of allMatches(ONE, match[1]!)) {
      const value = parseNumeral(found[0]);
      if (value === undefined) continue;
      out.push({
        ...PLAIN,
        kind: 'annex',
        values: [value],
        ...span(line, list + found.index, found[0].length),
        start: whole.from,
        end: whole.to,
      });
    }
  }
}
