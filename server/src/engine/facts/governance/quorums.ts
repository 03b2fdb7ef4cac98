import type { LineText } from '../../text/line-text.js';
import { NUMERAL, parseNumber } from '../../text/number-value.js';
import { ratiosIn, type Ratio } from '../../text/quantity.js';
import { trigger, triggeredIn } from '../trigger.js';
import { allMatches } from '../../text/all-matches.js';

/** A quorum that a sentence states by what follows from it; offsets of the sentence. */
export interface StatedQuorum {
  readonly start: number;
  readonly end: number;
  /** The words of the quorum, with who comes and what follows. */
  readonly words: string;
  readonly wordsStart: number;
  /** The number alone. */
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly ratio: Ratio | undefined;
  readonly count: number | undefined;
}

const WHO = '(?:理事|成员单位|成员|会员|委员|代表|专家|监事)';
const COMES = '(?:出席|到会|与会|参会|到场|实到|参加)';
const UNIT = '[名人位家个]';
/** 四名理事与会即为有效: the number is the least, though no 以上 says so. */
const ENOUGH = new RegExp(
  `(?<number>${NUMERAL})${UNIT}(?:以上)?(?:的)?${WHO}${COMES}(?:会议)?(?:的|时)?,?(?:会议)?(?:即|便|就|方|始)(?:为有效|为?达到法定人数|为合法|有效|可(?:以)?(?:有效)?(?:举行|召开|开会|议事|表决|作出|形成)|构成(?:法定人数)?|视为(?:有效|达到))`,
  'g',
);
/** 到会理事满五名即可开会. */
const FULL = new RegExp(
  `${COMES}(?:会议)?(?:的)?${WHO}(?:人数)?(?:只要)?(?:满|达到?|有)(?<number>${NUMERAL})${UNIT}(?:的|时)?,?(?:会议)?(?:即|便|就|方|始)(?:为有效|有效|可)`,
  'g',
);
const SHORT = '(?:不足|不满|未满|未达到?|达不到|少于|低于|不到|不够)';
const WHOLE = `(?:全体|全部|应到)?${WHO}?(?:人数|总数)?(?:的)?`;
/** 到会理事不足三分之二的, 理事到会不足全体三分之二的. */
const LACKING = new RegExp(
  `(?:${COMES}(?:[^,。;]{0,6}会议?)?(?:的)?${WHO}|${WHO}${COMES}(?:会议)?)(?:的)?(?:人数)?${SHORT}${WHOLE}(?<value>[^,。;的]{2,8})(?:以上)?(?:的|时)?,(?<then>[^,。;]{2,24})`,
  'g',
);
/** 缺席理事超过三分之一的,会议延期: the rest have to be there. */
const ABSENT = new RegExp(
  `(?:缺席(?:会议)?(?:的)?${WHO}|${WHO}缺席(?:会议)?)(?:的)?(?:人数)?(?:超过|达到?)${WHOLE}(?<value>[^,。;的]{2,8})(?:以上)?(?:的|时)?,(?<then>[^,。;]{2,24})`,
  'g',
);
/** 半数以下理事缺席,不影响会议的召开. */
const SPARED = new RegExp(
  `(?<value>[^,。;的有]{2,4})(?:以下|以内)(?:的)?${WHO}缺席(?:会议)?(?:的|时)?,(?<then>不影响[^,。;]{0,10}(?:召开|举行|效力|有效))`,
  'g',
);
/** 全体理事均应到会,缺一不得开会. */
const EVERYBODY = new RegExp(
  `(?<value>全体${WHO})(?:均|都)?(?:全部)?(?:应当?|必须|须)(?:全部|全数)?${COMES}(?:会议)?,(?<then>缺一不|否则|方可|方能|始得)`,
  'g',
);
const COUNTED = [trigger(ENOUGH), trigger(FULL)];
type Read = Pick<StatedQuorum, 'ratio' | 'count' | 'start' | 'end'>;
const NUMBERED = new RegExp(`^(${NUMERAL})${UNIT}`);

/** The number that has to be reached. */
function reached(value: string): Read | undefined {
  const ratio = ratiosIn(value)[0];
  if (ratio) return { ratio: ratio.ratio, count: undefined, start: ratio.start, end: ratio.end };
  const number = NUMBERED.exec(value);
  const count = parseNumber(number?.[1] ?? '');
  if (!number || count === undefined || !Number.isInteger(count)) return undefined;
  return { ratio: undefined, count, start: 0, end: number[0].length };
}

/** What is left where a part may stay away. */
function remaining(value: string): Read | undefined {
  const away = ratiosIn(value)[0];
  if (!away) return undefined;
  const { num, den, tolerance } = away.ratio;
  return { ratio: { num: den - num, den, tolerance }, count: undefined, start: away.start, end: away.end };
}

const ALL: Ratio = { num: 1, den: 1, tolerance: 0 };
const everybody = (value: string): Read => ({ ratio: ALL, count: undefined, start: 0, end: value.length });

/** Sentences that tell the quorum by what follows from it, and how its number is read. */
const TOLD = [
  { pattern: trigger(LACKING), read: reached },
  { pattern: trigger(ABSENT), read: remaining },
  { pattern: trigger(SPARED), read: remaining },
  { pattern: trigger(EVERYBODY), read: everybody },
];
/** What follows where too few have come. */
const NO_MEETING =
  /(?:不得|不能|不可|无法|不予)(?:举行|召开|开会|议事|表决|作出|形成|通过|进行)|(?:会议|决议|表决|决定)(?:应当?|视为|均|即|归于)?(?:无效|不成立|不生效|延期|改期|顺延|流会)|^(?:会议|召集人|主持人)?(?:应当?|可以?|予以|即)?(?:宣布)?(?:会议)?(?:流会|延期|改期|另行召[集开])/;

/**
 * Quorums told by their effect: how many suffice for a meeting (`四名理事与会即为有效`), or with how few none is held
 * (`到会理事不足三分之二的，会议不得举行`). `sentence` is a part of the line. Linear in the sentence.
 */
export function quorumsIn(line: LineText, sentence: string): readonly StatedQuorum[] {
  const seen = triggeredIn(line);
  const out: StatedQuorum[] = [];
  for (const pattern of COUNTED) {
    if (!seen.has(pattern)) continue;
    for (const match of allMatches(pattern.expression, sentence)) {
      const number = match.groups!.number!;
      const count = parseNumber(number);
      if (count === undefined || !Number.isInteger(count)) continue;
      // 过半数理事,亦即三名以上理事出席: says the fraction again
      if (/[即(]$/.test(sentence.slice(0, match.index))) continue;
      const at = match.index + match[0].indexOf(number);
      out.push(stated(sentence, match, at, at + number.length + 1, { ratio: undefined, count }));
    }
  }
  for (const { pattern, read } of TOLD) {
    if (!seen.has(pattern)) continue;
    for (const match of allMatches(pattern.expression, sentence)) {
      const { value = '', then = '' } = match.groups!;
      if (!/^(?:不影响|缺一|否则|方|始)/.test(then) && !NO_MEETING.test(then)) continue;
      const at = match.index + match[0].lastIndexOf(value, match[0].lastIndexOf(','));
      const found = read(value);
      if (!found) continue;
      const { ratio, count } = found;
      out.push(stated(sentence, match, at + found.start, at + found.end, { ratio, count }));
    }
  }
  return out.sort((a, b) => a.start - b.start);
}

/** The noun behind a number belongs to its words. */
function stated(
  sentence: string,
  { 0: words, index }: RegExpMatchArray,
  from: number,
  to: number,
  read: Pick<StatedQuorum, 'ratio' | 'count'>,
): StatedQuorum {
  const noun = new RegExp(`^${WHO}`).exec(sentence.slice(to, to + 4))?.[0].length ?? 0;
  const place = { start: from, end: to + noun, numberStart: from, numberEnd: to };
  return { ...place, words, wordsStart: index ?? from, ...read };
}
