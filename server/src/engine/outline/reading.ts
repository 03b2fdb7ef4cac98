import type { BlockKind } from './blocks.js';
import type { LineText } from '../text/line-text.js';
import { gapAt, matchNumber } from './number.js';
import type { ClauseNumber, HeadingMark } from './types.js';
import { trimEndOf, trimStartOf } from '../text/trim.js';

/** What one logical line shows by itself, without its neighbours. Offsets are relative to the line as written. */
export interface Reading {
  /** Undefined for plain text. `short` is only a candidate: the standard must know the title. */
  readonly mark: HeadingMark | undefined;
  readonly number: ClauseNumber | undefined;
  readonly level: number;
  readonly title: string;
  readonly titleFrom: number;
  readonly titleTo: number;
  readonly hasText: boolean;
  /** True when the line is a heading in form, not a clause with text. */
  readonly heading: boolean;
  /** True when nothing is left without blanks, prompts and marks. */
  readonly blank: boolean;
  readonly special: 'contents' | 'contents-entry' | 'note' | 'annex' | 'signature' | undefined;
  /** Equal keys mean: the structure of the draft does not change. */
  readonly key: string;
}

/** What of a line decides its reading. */
export interface ShownLine {
  readonly block: BlockKind;
  readonly level: number;
  readonly list: number;
  readonly text: LineText;
}

const MAX_TITLE = 40;
const SENTENCE = /[。;!?]/;
const LABEL = /^([^,。;:?!\s"]{1,14}):/;
const CONTENTS = /^(?:目录|目次|contents)$/i;
const LEADERS = '.…·⋯';
const NOTE = /^(?:填写说明|编写说明|填表说明|使用说明|编制说明|编写提示|起草说明|说明)$/;
const ANNEX =
  /^附(?:件|录|表)(?:[一二三四五六七八九十百\d]{0,4})(?:$|[:、.,(《\s]|[^一二三四五六七八九十百\d的所中规约和与为及])/;
const SIGNATURE =
  /^(?:[-(]*(?:以下无正文|此页无正文|本页无正文|以下为签署页|本页为签署页|以下为签字页|签署页|签章页|签字页|签字盖章页)|签署$|签署部分$|签署单位$|结尾$|结尾部分$|签章$|签字盖章$|(?:缔约|协议|签约)?各方(?:签章|签署|签字|盖章)|各?(?:成员|发起|缔约|签约|参加|参与|组成|共建)单位(?:签章|签署|签字|盖章)|[各本]?(?:缔约|协议|签约|成员|参加|共建)?(?:各方|单位|方)?(?:签字|签名|签署|签章|盖章)(?:、?盖章)?[栏页表处区]$)/;
const PROMPT_MARKS = ' \t\n.…·⋯_-*/\\()[]【】○〇×xX:;,、。|';
const PROMPT_WORDS = new Set(['', '略', '空', '待定', '待补充', '待补', '无']);
const BOLD_MARKER = /^(?:[-+*][ \t]{1,4}|\d{1,9}[.)][ \t]{1,4})/;

/** A reading; its key is put together when it is first asked for, which only an edit of the line does. */
class LineReading implements Reading {
  private key_: string | undefined;

  constructor(
    readonly mark: HeadingMark | undefined,
    readonly number: ClauseNumber | undefined,
    readonly level: number,
    readonly title: string,
    readonly titleFrom: number,
    readonly titleTo: number,
    readonly hasText: boolean,
    readonly heading: boolean,
    readonly blank: boolean,
    readonly special: Reading['special'],
    private readonly lineLevel: number,
    private readonly titleHasText: boolean,
  ) {}

  get key(): string {
    return (this.key_ ??= [
      this.mark,
      this.lineLevel,
      this.number && `${this.number.style}${this.number.raw}@${this.number.from}-${this.number.to}`,
      `${this.title}@${this.titleFrom}-${this.titleTo}`,
      `${this.blank ? 'b' : ''}${this.titleHasText ? 't' : ''}${this.heading ? 'h' : ''}`,
      this.special,
    ].join('|'));
  }
}

interface Title {
  readonly from: number;
  readonly to: number;
  readonly mark: HeadingMark;
  readonly hasText: boolean;
  readonly heading: boolean;
}

/** Reads a line. Equal lines give equal readings. */
export function readingOf(line: ShownLine): Reading {
  const { text } = line;
  const formal = line.block === 'heading' || line.block === 'setext';
  const bold = formal ? undefined : boldEnd(line);
  const plain = line.block !== 'table' && line.block !== 'front-matter';
  const short = isShort(line);
  const found = plain ? matchNumber(text, formal || bold !== undefined, short) : undefined;
  const weak =
    found !== undefined && short && !formal && bold === undefined && /^\d+$/.test(found.number.raw);
  const start = found ? skipSeparators(text.text, found.rest) : 0;
  const full = titleOf(line, formal, bold, found?.number, start);
  const title: Title | undefined = weak && full ? { ...full, mark: 'short' } : full;
  const rest = text.text.slice(start);
  const special = specialOf(line, rest, title, found?.number);
  const titleText = title ? stripEnds(text.text.slice(title.from, title.to)) : '';
  const mark = title?.mark ?? (found ? 'number' : undefined);
  const titleFrom = title ? text.toRaw(title.from) : found ? found.number.to : 0;
  const titleTo = title && title.to > title.from ? text.toRaw(title.to - 1) + 1 : titleFrom;
  const blank = isPrompt(title && title.hasText ? text.text.slice(title.to) : title ? '' : rest);
  const number = found?.number;
  return new LineReading(
    mark,
    number,
    formal ? line.level : 0,
    titleText,
    titleFrom,
    titleTo,
    title ? title.hasText : rest.length > 0,
    title?.heading ?? false,
    blank,
    special,
    line.level,
    title?.hasText ?? false,
  );
}

function titleOf(
  line: ShownLine,
  formal: boolean,
  bold: number | undefined,
  number: ClauseNumber | undefined,
  start: number,
): Title | undefined {
  const { text } = line;
  const full = text.text;
  const end = full.length;
  if (line.block === 'table' || line.block === 'front-matter' || line.block === 'rule') return undefined;
  if (formal && (line.block === 'heading' || (end - start <= MAX_TITLE && !SENTENCE.test(full)))) {
    return {
      from: start,
      to: end,
      mark: line.block === 'setext' ? 'setext' : 'atx',
      hasText: false,
      heading: true,
    };
  }
  if (bold !== undefined && bold >= end && end - start <= MAX_TITLE && end > start) {
    return { from: start, to: end, mark: 'bold', hasText: false, heading: !SENTENCE.test(full.slice(start)) };
  }
  // **争议解决。**: the mark that ends a label is none of a sentence
  const labelEnd = bold !== undefined && /[。:]/.test(full[bold - 1] ?? '') ? bold - 1 : bold;
  if (
    bold !== undefined &&
    labelEnd !== undefined &&
    labelEnd > start &&
    labelEnd - start <= 24 &&
    !SENTENCE.test(full.slice(start, labelEnd))
  ) {
    return { from: start, to: labelEnd, mark: number ? 'number' : 'run-in', hasText: true, heading: false };
  }
  const rest = full.slice(start);
  if (rest === '') return undefined;
  const inner = number ? /^\(([^()。;,]{2,20})\)/.exec(rest) : null;
  if (inner)
    return {
      from: start + 1,
      to: start + 1 + inner[1]!.length,
      mark: 'number',
      hasText: rest.length > inner[0].length,
      heading: rest.length === inner[0].length,
    };
  const label = LABEL.exec(rest);
  if (label) {
    const hasText = rest.length > label[0].length;
    return {
      from: start,
      to: start + label[1]!.length,
      mark: number ? 'number' : 'run-in',
      hasText,
      heading: !hasText && number !== undefined,
    };
  }
  if (number) return numberedTitle(line, number, start);
  if (isShort(line)) {
    return { from: start, to: end, mark: 'short', hasText: false, heading: true };
  }
  return undefined;
}

/** A plain line that could be a heading without any mark: the standard must know it. */
function isShort(line: ShownLine): boolean {
  const { text } = line.text;
  return (
    text.length <= 22 &&
    line.list === 0 &&
    line.block === 'text' &&
    !/[。;!?,]/.test(text) &&
    /[\u4e00-\u9fffA-Za-z]/.test(text)
  );
}

/** Title of a numbered line: all of it when it is short and no sentence, or its first word before a gap. */
function numberedTitle(line: ShownLine, number: ClauseNumber, start: number): Title | undefined {
  const full = line.text.text;
  const rest = full.slice(start);
  const formal =
    number.style === 'part' ||
    number.style === 'chapter' ||
    number.style === 'section' ||
    number.style === 'article' ||
    number.style === 'han';
  if (rest.length <= (formal ? 30 : 24) && !/[。;!?:]/.test(rest) && !/[,、]$/.test(rest)) {
    return { from: start, to: full.length, mark: 'number', hasText: false, heading: true };
  }
  const limit = Math.min(full.length, start + 20);
  for (let at = start + 2; at < limit; at++) {
    if (/[,。;:!?第按依]/.test(full[at - 1]!)) return undefined;
    if (gapAt(line.text, at)) return { from: start, to: at, mark: 'number', hasText: true, heading: false };
  }
  return undefined;
}

function specialOf(
  line: ShownLine,
  rest: string,
  title: Title | undefined,
  number: ClauseNumber | undefined,
): Reading['special'] {
  if (rest.length > 60 || line.block === 'front-matter') return undefined;
  if (line.block === 'table') return undefined;
  if (CONTENTS.test(rest)) return 'contents';
  if (isContentsEntry(rest)) return 'contents-entry';
  if (NOTE.test(stripEnds(rest))) return 'note';
  if (SIGNATURE.test(rest) && !rest.includes('。')) return 'signature';
  if (rest.startsWith('附') && !number && ANNEX.test(rest) && !/[。;,]$/.test(rest) && !rest.includes('。'))
    return 'annex';
  if (title && /^附件?$/.test(stripEnds(rest))) return 'annex';
  return undefined;
}

/** Index in the normalised text up to which the line is bold from its start; undefined when it does not begin bold. */
function boldEnd(line: ShownLine): number | undefined {
  const { raw } = line.text;
  if (!raw.includes('**')) return undefined;
  const head = raw.length - trimStartOf(raw, ' \t\u3000\u00a0>').length;
  const open = head + (BOLD_MARKER.exec(raw.slice(head, head + 16))?.[0].length ?? 0);
  const from = raw.length - trimStartOf(raw.slice(open), ' \t\u3000').length;
  if (!raw.startsWith('**', from) || raw[from + 2] === '*') return undefined;
  const close = raw.indexOf('*', from + 2);
  if (close <= from + 2 || !raw.startsWith('**', close) || raw[close + 2] === '*') return undefined;
  const end = close + 2;
  let low = 0;
  let high = line.text.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (line.text.toRaw(middle) < end) low = middle + 1;
    else high = middle;
  }
  return low;
}

function skipSeparators(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' 、.:,'.includes(text[at]!)) at++;
  return at;
}

function stripEnds(text: string): string {
  return trimEndOf(trimStartOf(text, ' "\'['), ' :"\'\\]#');
}

/** A line of a table of contents: leader dots, then at most a page number. */
function isContentsEntry(text: string): boolean {
  const head = trimEndOf(text, '0123456789');
  const name = trimEndOf(head, LEADERS);
  const dots = head.length - name.length;
  const digits = text.length - head.length;
  if (name.length < 2 || name.endsWith(':') || digits > 4) return false;
  return digits > 0 ? dots >= (/[…⋯]$/.test(head) ? 2 : 3) : dots >= 6;
}

/** Nothing but blanks, marks and at most one word such as 略. */
function isPrompt(text: string): boolean {
  return PROMPT_WORDS.has(trimEndOf(trimStartOf(text, PROMPT_MARKS), PROMPT_MARKS));
}
