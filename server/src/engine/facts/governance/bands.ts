import type { LineText } from '../../text/line-text.js';
import { NUMERAL, parseNumber } from '../../text/number-value.js';
import { boundAfter, boundBefore, type Bound } from '../../text/quantity.js';
import { trigger, triggeredIn } from '../trigger.js';
import { bodyNamesIn } from './body-names.js';
import type { BandFact } from './types.js';
import { allMatches } from '../../text/all-matches.js';

const VALUE = new RegExp(
  `(?:人民币|[￥¥])?(?:百分之(?<share>${NUMERAL})|(?<number>${NUMERAL})(?<unit>万元|亿元|元|%|个?工作日|日|天))`,
  'g',
);
const LIMITS =
  /以[上下内外]|不足|不到|不满|未满|未达|超过|超出|达到|低于|高于|少于|多于|大于|小于|不少于|至少|至多|最多|最少|等于|恰/;
const NEEDED = [trigger(/元|%|百分之|日|天/), trigger(LIMITS)];
/** A word of limit apart from its number: 不超过年度预算的10%, 超出该科目预算10%. */
const APART =
  /(达到或者?超过|超过或者?达到|不?超过|超出|不到|不足|不满|未达到?|不?低于|不?高于|达到)([\u4e00-\u9fff]{1,10})$/;
/** 达到或者超过10%, 超过或者等于10% */
const OR_MORE = /(?:达到|等于|大于)或者?(?:超过|大于|等于|多于)$/;
const OR_LESS = /(?:少于|小于|低于|等于)或者?(?:等于|小于|低于)$/;
const EXACT = /(?:等于|恰为|恰好为?|正好为?|刚好为?)$/;
const OFFICE = /理事长|秘书长|财务负责人|主任|总经理/;
const SCALE: Readonly<Record<string, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8 };
/** 本条所称“以下”包含本数,“以上”不包含本数: the words count otherwise. */
const COUNTING = /"?以([上下内外])"?(?:均|都)?(不包[含括]|不含|包[含括]|含)/g;
const NOUN = /^的((?![由报经须应按需可不计每免加])[\u4e00-\u9fff]{2,8}),/;
const LONGEST = 2000;

/** Bands of amounts, shares and days that say what follows (五十万元以上的由理事会批准, 三十日以内的按…). Linear. */
export function bands(line: LineText, table: boolean): readonly BandFact[] {
  if (!triggeredIn(line).hasAll(NEEDED)) return [];
  const text = line.text.slice(0, LONGEST);
  // a lone 过 or 超 before a number is no limit by itself
  if (!LIMITS.test(text)) return [];
  const counting = countingIn(text);
  const found = [...allMatches(VALUE, text)];
  return found.flatMap((match, i) => {
    const { share, number = '', unit: word = '%' } = match.groups!;
    const value = parseNumber(share ?? number);
    const end = match.index + match[0].length;
    if (value === undefined) return [];
    const limit = limitOf(text, match.index, end);
    if (!limit) return [];
    const words = outcomeOf(text, limit.to, table);
    if (words === '') return [];
    const body = bodyNamesIn(words)[0]?.name ?? OFFICE.exec(words)?.[0] ?? words.slice(0, 24);
    const start = lastMark(text, limit.from) + 1;
    const before = found[i - 1];
    const unit =
      SCALE[word] === undefined ? word.replace(/^个|天/, (part) => (part === '天' ? '日' : '')) : '元';
    return [
      {
        type: 'band' as const,
        subject: (text.slice(start, limit.from) + nounOf(text, limit.to)).replace(
          /^第[^条]{1,5}条|^\([一二三四五六七八九十\d]{1,3}\)|^[0-9.、 ]{1,8}|[的为在额 ]/g,
          '',
        ),
        base: limit.base,
        value: value * (SCALE[word] ?? 1),
        unit,
        bound: counted(counting, text.slice(end, limit.to), limit.bound),
        decides: bodyNamesIn(words).length > 0 || OFFICE.test(words),
        follows: before !== undefined && text.slice(before.index, match.index).length < 60,
        body,
        from: line.toRaw(limit.from),
        to: line.toRaw(limit.to - 1) + 1,
      },
    ];
  });
}

/** 不满五十万元的设备采购,…: the band is one of these things. */
function nounOf(text: string, from: number): string {
  return NOUN.exec(text.slice(from, from + 14))?.[1] ?? '';
}

interface Limit {
  readonly from: number;
  readonly to: number;
  readonly bound: Bound;
  /** What a share is of, where the word of limit stands before it. */
  readonly base: string;
}

function limitOf(text: string, start: number, end: number): Limit | undefined {
  const head = text.slice(Math.max(0, start - 16), start);
  const special = OR_MORE.exec(head) ?? OR_LESS.exec(head) ?? EXACT.exec(head);
  if (special) {
    const bound = EXACT.test(head) ? 'exact' : OR_MORE.test(head) ? 'at-least' : 'at-most';
    return { from: start - special[0].length, to: end, bound, base: '' };
  }
  if (head.endsWith('超出')) return { from: start - 2, to: end, bound: 'more-than', base: '' };
  const before = boundBefore(text, start);
  if (before) return { from: before.start, to: end, bound: before.bound, base: '' };
  const after = boundAfter(text, end);
  if (after) return { from: start, to: after.end, bound: after.bound, base: '' };
  const apart = APART.exec(head);
  return apart
    ? {
        from: start - apart[0].length,
        to: end,
        bound: boundOf(apart[1]!),
        base: apart[2]!.replace(/的$/, ''),
      }
    : undefined;
}

function boundOf(word: string): Bound {
  if (/或|^达到$|^不低于$/.test(word)) return 'at-least';
  if (/^不(?:超过|高于)$/.test(word)) return 'at-most';
  return /^(?:超过|超出|高于)$/.test(word) ? 'more-than' : 'less-than';
}

/** What holds in the band, up to the end of the sentence; in a table the next cell. */
function outcomeOf(text: string, from: number, table: boolean): string {
  if (table) {
    const cell = text.indexOf('|', from);
    return cell < 0
      ? ''
      : text
          .slice(cell + 1)
          .split('|')[0]!
          .trim();
  }
  return text
    .slice(from, from + 40)
    .replace(/[;。].*$/s, '')
    .replace(/^(?:[的,、]|部分)+/, '');
}

function lastMark(text: string, at: number): number {
  let found = -1;
  for (const mark of ',;。:|') found = Math.max(found, text.lastIndexOf(mark, at - 1));
  return found;
}

function countingIn(text: string): ReadonlyMap<string, boolean> {
  return text.includes('本数')
    ? new Map([...allMatches(COUNTING, text)].map(([, word, how]) => [word!, !how!.startsWith('不')]))
    : NOTHING;
}

const NOTHING: ReadonlyMap<string, boolean> = new Map();

function counted(counting: ReadonlyMap<string, boolean>, words: string, bound: Bound): Bound {
  const word = /^以([上下内外])/.exec(words)?.[1];
  const within = word === undefined ? undefined : counting.get(word);
  if (within === undefined) return bound;
  if (word === '上' || word === '外') return within ? 'at-least' : 'more-than';
  return within ? 'at-most' : 'less-than';
}
