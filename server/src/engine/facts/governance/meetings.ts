import { NUMERAL, parseNumber } from '../../text/number-value.js';
import { boundBefore } from '../../text/quantity.js';
import { trigger, triggeredIn } from '../trigger.js';
import { bodyBefore, bodyNamesIn, subjectsOf, type NameMatch } from './body-names.js';
import type { BodyMeetings } from './types.js';
import { commaParts, FIRST, rawSpan, type Words } from './words.js';

/** 每半年, 每季度, 每两个月, 全年, 一年: the time in which the number of meetings is counted. */
const PERIOD = `(?:每(?<half>半)(?:个)?(?<halved>年|月)|每(?<count>${NUMERAL})?个?(?<unit>年|季|月)|(?:全|一)(?<year>年)(?:之内|内|中)?)(?:度)?`;
const HELD = new RegExp(
  `${PERIOD}(?<mid>[^,。;]{0,12}?)(?:(?<verb>召开|举行|召集|举办|开会|开)(?<object>[^,。;]{0,8}?))?(?<times>${NUMERAL})(?:次|会(?!议))`,
);
/** 间隔不得超过六个月: twice a year at least. */
const APART = new RegExp(`间隔(?:时间)?(?:不得|不应|最长不|不)超过(?<months>${NUMERAL})个月`);
const TRIGGERS = [trigger(HELD), trigger(APART)];
const PER_YEAR: Readonly<Record<string, number>> = { 年: 1, 季: 4, 月: 12 };
/** What may stand between the period and the number where no verb tells that a meeting is held. */
const BARE =
  /^(?:应当?|须|必须|至少|最少|不少于|不低于|不得少于|不超过|不得超过|至多|最多|原则上|一般|只|仅|共|定期|例行)*$/;
const MEETING = /会议|例会|大会|年会/;
const SPECIAL = /临时|专题|联席/;
/** The meetings of the body as such, not a forum or a training that it holds. */
const ORDINARY =
  /^(?:的)?(?:联盟|全体|定期|例行|工作|年度|常规|正式|理事会|专家|理事|委员|成员|单位|委员会|秘书处|监督小组)*(?:会议|例会|大会|年会|会)?(?=$|[,。;审听研讨总由通检不至最])/;
const GATHERING = /[会坛]|培训|活动|竞赛|展/;
const LEAST = /至少|最少|不少于|不低于|不得少于/;
const EARLY = /首年|第一年|筹[备建]期|筹建/;

/** How often a body meets, in one sentence; the first statement counts. Linear. */
export function meetings(words: Words, names: readonly NameMatch[], before: string): readonly BodyMeetings[] {
  if (!triggeredIn(words.line).hasAny(TRIGGERS)) return [];
  for (const { text, start } of commaParts(words.text)) {
    const found = held(text) ?? apart(text);
    if (!found) continue;
    const at = start + found.from;
    const first = FIRST.test(words.text) || EARLY.test(words.text);
    const body = found.body || bodyBefore(subjectsOf(words.text, names, start), at) || before;
    const { perYear, bound } = found;
    return [
      {
        type: 'body',
        aspect: 'meetings',
        body,
        perYear,
        bound,
        first,
        ...rawSpan(words, at, start + found.to),
      },
    ];
  }
  return [];
}

interface Held extends Pick<BodyMeetings, 'perYear' | 'bound'> {
  readonly from: number;
  readonly to: number;
  /** Named behind the number (每年召集两次理事会会议), else `''`. */
  readonly body: string;
}

function held(part: string): Held | undefined {
  const found = HELD.exec(part);
  if (!found?.groups || SPECIAL.test(part)) return undefined;
  const { half, halved, count = '1', unit, year, mid = '', verb, object = '', times = '' } = found.groups;
  const head = part.slice(0, found.index);
  const to = found.index + found[0].length;
  const tail = part.slice(to);
  if (verb === undefined) {
    const list = monthsIn(mid);
    if (list === 1 && !BARE.test(mid)) return undefined;
    if (!MEETING.test(head) && !/^(?:会议|例会|大会)/.test(tail) && !found[0].endsWith('会'))
      return undefined;
  } else if (verb === '开' && /[公展]$/.test(mid)) return undefined;
  for (const noun of [object, tail]) if (GATHERING.test(noun) && !ORDINARY.test(noun)) return undefined;
  const number = parseNumber(times);
  const span = parseNumber(count);
  if (number === undefined || span === undefined || span === 0) return undefined;
  const perUnit = PER_YEAR[halved ?? unit ?? year ?? '年'] ?? 1;
  const limit = boundBefore(part, to - 1 - times.length)?.bound;
  return {
    perYear: (number * perUnit * (half === undefined ? 1 : 2) * monthsIn(mid)) / span,
    bound:
      LEAST.test(head.slice(-6) + mid + object) || limit === 'at-least'
        ? 'least'
        : limit === 'at-most' || /^为限/.test(tail)
          ? 'most'
          : 'exact',
    from: found.index,
    to,
    body: bodyNamesIn(object + tail.slice(0, 8))[0]?.name ?? '',
  };
}

/** 6月和12月各, 一季度、三季度各: how many times are named for each of which the number holds. */
function monthsIn(mid: string): number {
  if (!/(?:月|季度|半年|旬)(?:份)?各$/.test(mid)) return 1;
  return mid.split(/[、和与及]/).length;
}

function apart(part: string): Held | undefined {
  const found = APART.exec(part);
  const months = parseNumber(found?.groups?.months ?? '');
  if (!found || !months || !/会/.test(part.slice(0, found.index)) || SPECIAL.test(part)) return undefined;
  return {
    perYear: 12 / months,
    bound: 'least',
    from: found.index,
    to: found.index + found[0].length,
    body: '',
  };
}
