import type { LineText } from '../../text/line-text.js';
import type { Part } from '../dispute/sentences.js';
import { thingIn } from './things.js';
import type { IpObject, IpRightFact } from './types.js';
import { phraseAt, placeIn, type Sentence } from './walk.js';
import { fundingOf, isWhole, NOUN, objectOf, yieldsTo } from './words.js';

/** 用于联盟项目, 在该项目内: where something is used, not what. */
const WITHIN = /(?:于|在|供|(?:为|以)完成)[^,。;的]{0,8}项目(?:以|之)?[外中内]?/g;

/** Words of the statement itself, no room for others. */
const OWN_WORDS = /不受[^,。;]{0,12}限制|除权利人[^,。;]{0,10}外/g;

/** A statement on a right that stands in a part of a sentence; it is shown with the whole phrase around it. */
export function rightFact(
  line: LineText,
  { text, part, before }: Sentence,
  at: Part,
  act: IpRightFact['act'],
  scope: string,
  value: string,
): IpRightFact {
  const { start, end } = phraseAt(text, at.start, at.end);
  const head = text.slice(0, end);
  const lead = objectOf(text.slice(0, at.start).replace(WITHIN, ''));
  const own: IpObject = lead === 'unknown' ? objectOf(head.replace(WITHIN, '')) : lead;
  return {
    type: 'ipRight',
    ...placeIn(line, part.start + start, part.start + end),
    act,
    object: own === 'unknown' && NOUN.test(before) ? objectOf(before.replace(WITHIN, '')) : own,
    funding: fundingOf(head),
    scope,
    thing: thingIn(text) || (NOUN.test(text) ? '' : thingIn(before)),
    value,
    whole: isWhole(head),
    yields: yieldsTo(text.replace(OWN_WORDS, '')),
    words: text.slice(start, end),
  };
}
