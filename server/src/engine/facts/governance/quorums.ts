import type { LineText } from '../../text/line-text.js';
import { NUMERAL, parseNumber } from '../../text/number-value.js';
import { ratiosIn, type Ratio } from '../../text/quantity.js';
import { trigger, triggeredIn } from '../trigger.js';

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
const COMES = '(?:出席|到会|与会|参会|到场|参加)';
const UNIT = '[名人位家个]';
/** 四名理事与会即为有效: the number is the least, though no 以上 says so. */
const ENOUGH = new RegExp(
  `(?<number>${NUMERAL})${UNIT}(?:的)?${WHO}${COMES}(?:会议)?(?:的|时)?,?(?:会议)?(?:即|便|就|方|始)(?:为有效|为合法|有效|可(?:以)?(?:有效)?(?:举行|召开|开会|议事|表决|作出|形成)|构成(?:法定人数)?|视为(?:有效|达到))`,
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
  `(?:${COMES}(?:会议)?(?:的)?${WHO}|${WHO}${COMES}(?:会议)?)(?:的)?(?:人数)?${SHORT}${WHOLE}(?<value>[^,。;的]{2,8})(?:以上)?(?:的|时)?,(?<then>[^,。;]{2,24})`,
  'g',
);
const COUNTED = [trigger(ENOUGH), trigger(FULL)];
const MISSED = trigger(LACKING);
/** What follows where too few have come. */
const NO_MEETING =
  /(?:不得|不能|不可|无法|不予)(?:举行|召开|开会|议事|表决|作出|形成|通过|进行)|(?:会议|决议|表决|决定)(?:应当?|视为|均|即|归于)?(?:无效|不成立|不生效|延期|改期|顺延|流会)|^(?:应当?|予以)?(?:流会|延期|改期|另行召[集开])/;

/**
 * Quorums told by their effect: how many suffice for a meeting (`四名理事与会即为有效`), or with how few none is held
 * (`到会理事不足三分之二的，会议不得举行`). `sentence` is a part of the line. Linear in the sentence.
 */
export function quorumsIn(line: LineText, sentence: string): readonly StatedQuorum[] {
  const seen = triggeredIn(line);
  const out: StatedQuorum[] = [];
  for (const pattern of COUNTED) {
    if (!seen.has(pattern)) continue;
    for (const match of sentence.matchAll(pattern.expression)) {
      const number = match.groups!.number!;
      const count = parseNumber(number);
      if (count === undefined || !Number.isInteger(count)) continue;
      const at = match.index + match[0].indexOf(number);
      out.push(stated(sentence, match, at, at + number.length + 1, { ratio: undefined, count }));
    }
  }
  for (const match of seen.has(MISSED) ? sentence.matchAll(LACKING) : []) {
    if (!NO_MEETING.test(match.groups!.then!)) continue;
    const value = match.groups!.value!;
    const at = match.index + match[0].lastIndexOf(value, match[0].lastIndexOf(','));
    const ratio = ratiosIn(value)[0];
    const number = new RegExp(`^(${NUMERAL})${UNIT}`).exec(value);
    const count = ratio || !number ? undefined : parseNumber(number[1]!);
    if (ratio) {
      const read = { ratio: ratio.ratio, count: undefined };
      out.push(stated(sentence, match, at + ratio.start, at + ratio.end, read));
    } else if (number && count !== undefined && Number.isInteger(count)) {
      out.push(stated(sentence, match, at, at + number[0].length, { ratio: undefined, count }));
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
