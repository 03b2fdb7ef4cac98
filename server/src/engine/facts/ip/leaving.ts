import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import { thingIn } from './things.js';
import type { IpRightFact } from './types.js';
import { phraseAt, placeIn, segmentAt, type Sentence } from './walk.js';
import { NOUN, objectOf, yieldsTo } from './words.js';

const EVENTS: readonly (readonly [string, RegExp])[] = [
  ['exit', /退出|退盟/],
  ['expulsion', /除名/],
  ['dissolution', /解散/],
];
const LASTS = /继续(?:使用|有效|实施|享有|许可使用)|仍(?:然)?(?:有效|有权使用|可以?使用)/g;
const ENDS =
  /(?:许可|使用权|授权)[^,。;]{0,10}(?:终止|失效|收回|取消)|停止(?:使用|实施)|不得(?:再|继续|再继续)?(?:使用|实施)/g;
const NEEDED = [LASTS, ENDS].map(trigger);
const OTHERS = /其他(?:联盟)?成员|其余成员|相应(?:联盟)?成员|其他方|被许可|受让人/;
const THEIR_LICENCE =
  /其(?:已经?|此前)?(?:作出|授予|给予|许可|投入)|其(?:的)?许可|作出的许可|投入的|已经?许可(?:联盟)?其他/;

/** Whether a licence goes on when a member leaves or the alliance ends; the two directions are two matters. */
export function leaving(line: LineText, { part, text, before }: Sentence): readonly IpRightFact[] {
  if (!triggeredIn(line).hasAny(NEEDED) || !/继续|仍|终止|停止|失效|收回|取消|不得/.test(text)) return [];
  const around = before.slice(-80) + text;
  const events = eventsOf(text).length > 0 ? eventsOf(text) : eventsOf(before.slice(-80));
  if (events.length === 0 || !(NOUN.test(around) || /许可/.test(text))) return [];
  const out: IpRightFact[] = [];
  const add = (match: RegExpExecArray, value: string): void => {
    const segment = segmentAt(text, match.index);
    const words = text.slice(segment.start, match.index + match[0].length);
    if (/不因|不影响|保密|不得以/.test(words)) return;
    const direction = directionOf(words, text.slice(0, match.index));
    if (direction === '' || !/知识产权|专利|技术|成果|许可/.test(text.slice(0, segment.end))) return;
    const phrase = phraseAt(text, match.index, match.index + match[0].length);
    for (const event of events) {
      out.push({
        type: 'ipRight',
        ...placeIn(line, part.start + phrase.start, part.start + phrase.end),
        act: 'leaving',
        object: objectOf(text.slice(0, match.index)),
        funding: 'any',
        scope: `${event}|${direction}`,
        thing: thingIn(text.slice(0, match.index)),

        value,
        whole: false,
        yields: yieldsTo(text),
        words: text.slice(phrase.start, phrase.end),
      });
    }
  };
  for (const match of text.matchAll(LASTS)) add(match, 'continue');
  for (const match of text.matchAll(ENDS)) add(match, 'end');
  return out;
}

function eventsOf(text: string): readonly string[] {
  return EVENTS.filter(([, pattern]) => pattern.test(text)).map(([event]) => event);
}

/** `others`: what the rest may do with the leaver's rights; `leaver`: what the leaver may do with theirs. */
function directionOf(segment: string, head: string): string {
  if (OTHERS.test(segment)) return 'others';
  if (/许可/.test(segment) && (THEIR_LICENCE.test(segment) || /^[^,]{0,4}许可/.test(segment)))
    return 'others';
  if (/停止|不得/.test(segment)) return 'leaver';
  if (OTHERS.test(head) || THEIR_LICENCE.test(head.slice(-30))) return 'others';
  return /(?:退出|被除名|除名)(?:的)?(?:成员|单位|方|者)|该成员/.test(head + segment) ? 'leaver' : '';
}
