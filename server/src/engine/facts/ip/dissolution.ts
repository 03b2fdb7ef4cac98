import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import { ownerOf } from './owners.js';
import { thingIn } from './things.js';
import type { IpRightFact } from './types.js';
import { phraseAt, placeIn, segmentAt, type Sentence } from './walk.js';
import { NOUN, objectOf, yieldsTo } from './words.js';
import { allMatches } from '../../text/all-matches.js';

export const ENDING = /解散|清算|联盟终止/;
const TAKEN_BY =
  /(?:由|归)([^,。;:|由归]{1,24}?)(?:一家|单独)?(?:承接|承继|继受|接收|接管|保有|使用)(?=[,。;|并]|$)/g;
const GIVEN_TO =
  /(?:移交|转给|过户给|捐赠给?|捐给|分配给|划归|交由|转让给|转归)(?:给)?([^,。;:|]{1,20}?)(?:所有|保存|享有|使用|永久保存)?(?=[,。;|并]|$)/g;
const TAKER_IS = /([^,。;:|]{1,14})(?:为|是)[^,。;:|]{0,16}(?:唯一)?(?:的)?(?:受让人|承受人|承继人)/g;
const SOLD = /拍卖|变卖|变现|转让给第三(?:方|人)|对外出让/g;
const GONE = /(?:予以|应予|办理)?注销/g;
const FREE = /各方均?(?:可以?|有权)(?:自由|各自)?使用/g;
const PATTERNS = [TAKEN_BY, GIVEN_TO, TAKER_IS, SOLD, GONE, FREE];
const NEEDED = [trigger(ENDING), PATTERNS.map(trigger)] as const;
const PROPERTY = /财产|资产|经费|资金|设备|结余|样机|债|剩余|资料|档案/;
const NOT = /不得|禁止|不能|可以?(?!由)(?=[^,。;]{0,4}$)/;

/** Where a right goes when the alliance ends, beside what is said of its owner (`ownership`). */
export function dissolution(line: LineText, { part, text }: Sentence): readonly IpRightFact[] {
  const seen = triggeredIn(line);
  if (!seen.has(NEEDED[0]) || !seen.hasAny(NEEDED[1])) return [];
  if (!ENDING.test(text) || !NOUN.test(text)) return [];
  const out: IpRightFact[] = [];
  const add = (match: RegExpExecArray, value: string): boolean => {
    const end = match.index + match[0].length;
    const { start } = segmentAt(text, match.index);
    const head = text.slice(0, match.index);
    const own = NOUN.test(text.slice(start, match.index)) || !PROPERTY.test(text.slice(start, match.index));
    if (value === '' || !own || NOT.test(text.slice(start, match.index)) || !NOUN.test(head + match[0]))
      return false;
    const phrase = phraseAt(text, match.index, end);
    out.push({
      type: 'ipRight',
      ...placeIn(line, part.start + phrase.start, part.start + phrase.end),
      act: 'dissolution',
      object: objectOf(NOUN.test(head) ? head : head + match[0]),
      funding: 'any',
      scope: endedKind(head + match[0]),
      thing: thingIn(head),
      value,
      whole: false,
      yields: yieldsTo(text) || /协商不成|不成的|否则/.test(text),
      words: text.slice(phrase.start, phrase.end),
    });
    return true;
  };
  for (const pattern of [TAKEN_BY, GIVEN_TO, TAKER_IS]) {
    for (const match of allMatches(pattern, text)) if (add(match, takerOf(match[1]!))) return out;
  }
  for (const [pattern, value] of [
    [SOLD, 'sold'],
    [GONE, 'gone'],
    [FREE, 'self'],
  ] as const) {
    for (const match of allMatches(pattern, text)) {
      // 联盟标识予以注销: nothing that anybody takes
      if (NOUN.test(text.slice(segmentAt(text, match.index).start, match.index)) && add(match, value))
        return out;
    }
  }
  return out;
}

function takerOf(words: string): string {
  const bare = words.replace(/^(?:给|当时的|解散时的)+/, '').replace(/一家$/, '');
  if (/协会|学会|基金会|第三方/.test(bare)) return 'outside';
  return ownerOf(bare, /共同|共有/.test(words));
}

/** The kind of right that goes somewhere, `''` for all of them. */
export function endedKind(words: string): string {
  if (/知识产权|成果/.test(words)) return '';
  return /商标|数据库|标准|软件|技术秘密|专利/.exec(words)?.[0] ?? '';
}
