import type { LineText } from '../../text/line-text.js';
import { parseNumeral } from '../../text/numerals.js';
import { allMatches } from '../../text/all-matches.js';

/** 前条, 本条第二款, 前款, 前两款: a reference counted from where it stands. Offsets are relative to the line as written. */
export interface RelativeReference {
  readonly kind: 'article' | 'paragraph' | 'item';
  /** 0 for 本, 1 for 前 and 上, 2 for 前两. */
  readonly back: number;
  /** Numbers of the 款 and of the 项 named behind it; 0 for none. */
  readonly paragraph: number;
  readonly item: number;
  readonly start: number;
  readonly end: number;
  /** Where the word itself ends, without the 款 and 项 behind. */
  readonly head: number;
}

const NUMERAL = '[一二三四五六七八九十\\d]{1,4}';
const RELATIVE = new RegExp(
  `(本|前|上)([一两二三])?(条|款|项)(?:第(${NUMERAL})款)?(?:第?\\(?(${NUMERAL})\\)?项)?`,
  'g',
);
const KINDS = { 条: 'article', 款: 'paragraph', 项: 'item' } as const;
const COUNTS: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2, 三: 3 };
/** 前条件, 本条例, 本条款, 前款项, 本项目: other words. */
const OTHER_WORD = /^(?:件|例|款|目|项|规(?!定)|律)/;
/** 目前, 以前, 之前, 提前: 前 belongs to the word before it. */
const OTHER_HEAD = /[目当以之此空提从年月日根基]$/;

/** Relative references of one line in text order. Linear. */
export function relativeReferencesOf(line: LineText): readonly RelativeReference[] {
  const { text } = line;
  if (!/[本前上][一两二三]?[条款项]/.test(text)) return NONE;
  const out: RelativeReference[] = [];
  for (const match of allMatches(RELATIVE, text)) {
    const [words, way, count, unit, paragraph, item] = match;
    const head = way!.length + (count?.length ?? 0) + unit!.length;
    if (head === words.length && OTHER_WORD.test(text.slice(match.index + head))) continue;
    if (OTHER_HEAD.test(text.slice(0, match.index)) || (way === '本' && count !== undefined)) continue;
    out.push({
      kind: KINDS[unit as keyof typeof KINDS],
      back: way === '本' ? 0 : (COUNTS[count ?? '一'] ?? 1),
      paragraph: number0(paragraph),
      item: number0(item),
      start: line.toRaw(match.index),
      end: line.toRaw(match.index + words.length - 1) + 1,
      head: line.toRaw(match.index + head - 1) + 1,
    });
  }
  return out;
}

function number0(numeral: string | undefined): number {
  return numeral === undefined ? 0 : (parseNumeral(numeral) ?? 0);
}

const NONE: readonly RelativeReference[] = [];
