import type { LineText } from '../../text/line-text.js';
import { trigger, triggeredIn } from '../trigger.js';
import { thingIn } from './things.js';
import type { IpRightFact } from './types.js';
import { phraseAt, placeIn, segmentAt, type Sentence } from './walk.js';
import { NOUN, objectOf, yieldsTo } from './words.js';
import { allMatches } from '../../text/all-matches.js';

const EVENTS: readonly (readonly [string, RegExp])[] = [
  ['exit', /退出|退盟/],
  ['expulsion', /除名/],
  ['dissolution', /解散/],
];
const LASTS =
  /继续(?:使用|有效|实施|享有|许可使用)|持续有效|照旧(?:使用|实施|归|享有)|仍(?:然)?(?:有效|有权(?:使用|实施)|可以?(?:自行)?(?:使用|实施)|享有|为共有人)|(?:不因|不受)[^,。;]{0,12}(?:影响|失效|终止|消灭|改变)|不影响[^,。;]{0,24}(?:权利人|共有人|权利|许可|份额)|(?:予以|仍予|继续)?保留(?:至|$|(?=[,。;]))/g;
const ENDS =
  /(?:许可|使用权|授权)(?:(?!继续|有效|至|项目)[^,。;]){0,14}(?:终止|失效|收回|取消|解除|撤销)|停止(?:使用|实施)|停用|不得(?:再|继续|再继续)?(?:使用|实施)|无权(?:继续)?(?:使用|实施)|丧失[^,。;]{0,16}(?:权|权益|份额)|视为放弃[^,。;]{0,20}|不再(?:享有|参与|分享)[^,。;]{0,16}|让与[^,。;]{0,10}(?:共有人|各方|成员)/g;
const NEEDED = [LASTS, ENDS].map(trigger);
const OTHERS =
  /其他(?:联盟)?成员|其余(?:成员|各方)|相应(?:联盟)?成员|其他方|被许可|受让人|从(?:其|该方|[甲乙丙丁戊己庚辛壬癸]方)[^,。;]{0,4}(?:取得|获得)的|给其余/;
const THEIR_LICENCE =
  /其(?:已经?|此前)?(?:作出|授予|给予|许可|投入)|其(?:的)?许可|作出的许可|投入的|已经?许可(?:联盟)?其他/;
const LEAVER = /(?:退出|被除名|除名)(?:者|方|的?(?:成员|单位|企业))|该成员|成员[^,。;]{0,6}(?:退出|除名)/;
const RIGHTS = /知识产权|专利|技术|成果|许可|软件|使用权|共有|份额|分成/;
const KEPT_SECRET = /保密|不得以|秘密/;
const UNAFFECTED = /不因|不受|不影响/;

/** Whether a right goes on when a member leaves or the alliance ends; the two directions are two matters. */
export function leaving(line: LineText, { part, text, before }: Sentence): readonly IpRightFact[] {
  if (!triggeredIn(line).hasAny(NEEDED)) return [];
  const around = before.slice(-80) + text;
  const events = eventsOf(text).length > 0 ? eventsOf(text) : eventsOf(before.slice(-80));
  if (events.length === 0 || !(NOUN.test(around) || /许可|份额|共有/.test(text))) return [];
  const out: IpRightFact[] = [];
  const add = (match: RegExpExecArray, value: string): void => {
    const segment = segmentAt(text, match.index);
    const end = match.index + match[0].length;
    const words = text.slice(segment.start, Math.max(end, segment.end));
    const said = text.slice(segment.start, end);
    if (KEPT_SECRET.test(said)) return;
    // 本条不因退出而失效: only what is said of a right counts
    if (UNAFFECTED.test(match[0]) && !RIGHTS.test(said)) return;
    // 不再享有推荐理事的权利: another right
    if (/^(?:不再|丧失|视为放弃|让与)/.test(match[0]) && !RIGHTS.test(match[0])) return;
    const direction = directionOf(said, text.slice(0, match.index), before);
    if (direction === '' || !RIGHTS.test(text.slice(0, segment.end))) return;
    const matter = matterOf(UNAFFECTED.test(match[0]) || RIGHTS.test(words) ? words : text.slice(0, end));
    const phrase = phraseAt(text, match.index, end);
    for (const event of events) {
      out.push({
        type: 'ipRight',
        ...placeIn(line, part.start + phrase.start, part.start + phrase.end),
        act: 'leaving',
        object: objectOf(text.slice(0, match.index)),
        funding: 'any',
        scope: `${event}|${direction}${matter}`,
        thing: thingIn(text.slice(0, match.index)),
        value,
        whole: false,
        yields: yieldsTo(text),
        words: text.slice(phrase.start, phrase.end),
      });
    }
  };
  for (const match of allMatches(LASTS, text)) add(match, 'continue');
  for (const match of allMatches(ENDS, text)) add(match, 'end');
  return out;
}

function eventsOf(text: string): readonly string[] {
  return EVENTS.filter(([, pattern]) => pattern.test(text)).map(([event]) => event);
}

/** A share in joint rights and a share in income are matters of their own, beside leave to use. */
function matterOf(words: string): string {
  if (/分成|分享|收益/.test(words)) return '|income';
  return /份额|共有(?:权|人)|权利人|权益/.test(words) ? '|share' : '';
}

/** `others`: what the rest may do with the leaver's rights; `leaver`: what the leaver may do with theirs. */
function directionOf(segment: string, head: string, before: string): string {
  if (OTHERS.test(segment) && !/让与/.test(segment)) return 'others';
  if (/许可/.test(segment) && (THEIR_LICENCE.test(segment) || /^[^,]{0,4}许可/.test(segment)))
    return 'others';
  if (/停止|停用|不得|无权|丧失|放弃|不再|让与/.test(segment)) return 'leaver';
  if (OTHERS.test(head) || THEIR_LICENCE.test(head.slice(-30))) return 'others';
  if (LEAVER.test(head + segment) || /其(?:共有|名下|在联盟)/.test(segment)) return 'leaver';
  // a row of a table: the event has a cell of its own
  return /\|(?:退出|除名)\|$/.test(before) && /享有|使用/.test(segment) ? 'leaver' : '';
}
