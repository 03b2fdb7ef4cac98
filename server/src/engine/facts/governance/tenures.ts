import { NUMERAL, parseNumber } from '../../text/number-value.js';
import { trigger, triggeredIn } from '../trigger.js';
import { bodyBefore, bodyNamesIn, type NameMatch } from './body-names.js';
import { bodyOfMembers, bodyOfPost } from './body-subjects.js';
import type { BodyTenure } from './types.js';
import { commaParts, FIRST, rawSpan, type Words } from './words.js';
import { allMatches } from '../../text/all-matches.js';

const YEARS = `(?<years>${NUMERAL})(?<unit>年|个月)`;
/** 每届任期三年, 聘期两年, 任职期限为36个月, 三年一届, 一届三年. */
const TERM = new RegExp(
  `(?:每届任期|任期|聘期|届期|任职期限|每届|一届)(?:均|各|一般|暂)?(?:为|是|定为|定)?${YEARS}|(?<cycle>${NUMERAL})年(?:为)?一届`,
);
/** 每四年换届一次, 三年换届一次, 每五年一聘, 每年改选; a part of the members only (改选三分之一) is no term. */
const RENEWED = new RegExp(
  `(?:每(?<each>${NUMERAL})?年|(?<cycle>${NUMERAL})年)(?:举行|进行|组织|整体|全面|集中|重新)?(?:(?:换届|改选|换选|改组)(?:一次)?|(?:更换|选举|聘任)一次|一[聘选换])(?!的?(?:[^,。;]{0,4}(?:分之|名|部分|一半)|时|前|后))`,
);
/** 任满两年即行卸任. */
const SERVED = new RegExp(`任(?:职)?满${YEARS}(?:的)?(?=$|即|应|须|必须|自动)`);
/** 任期与理事会相同,均为三年; 担任理事长单位,为期三年: the part before tells whose term it is. */
const CARRIED = new RegExp(`^(?:(?:均|各|都)为|为期)${YEARS}[。;]?$`);
const CARRIES = /任期.*(?:相同|一致)$|(?:担任|出任)[^,。;]{0,12}(?:长|长单位|主任|委员|理事)$/;
const PATTERNS = [TERM, RENEWED, SERVED].map(trigger);
const BEHIND = trigger(new RegExp(`(?:相同|一致|长|单位|主任|委员|理事),(?:均为|各为|都为|为期)${YEARS}`));
/** What is left of a term, or the years of several terms together. */
const NOT_A_TERM = /剩余|余下|余期|继任|前任|连续|累计|合计|补选|代行|代理/;
const POST =
  /副理事长(?:单位)?|理事长(?:单位)?|副秘书长|秘书长|监事长|副主任|主任委员|主任|理事(?!会)|委员(?!会)|监事(?!会)/g;
/** 理事会成员每三年更换一次, but not 秘书处设备每三年更换一次. */
const OF_BODY =
  /(?:会|组|处|理事长|秘书长|单位|主任|理事|委员|监事)(?:的)?(?:全体|组成)?(?:成员|人员|人选)?(?:应当?|须|原则上|一般|实行)?$/;
const MEMBERS = /^(?:理事|委员|监事)$/;
const NUMBER = /^(?:第[一二三四五六七八九十百零〇0-9]{1,5}条|[0-9.()、一二三四五六七八九十]*)/;

/** How long terms of office are, in one sentence. Linear. */
export function tenures(words: Words, names: readonly NameMatch[], before: string): readonly BodyTenure[] {
  const seen = triggeredIn(words.line);
  const patterns = PATTERNS.filter((one) => seen.has(one)).map(({ expression }) => expression);
  if (patterns.length === 0 && !seen.has(BEHIND)) return [];
  const out: BodyTenure[] = [];
  const parts = commaParts(words.text);
  for (const [i, { text, start }] of parts.entries()) {
    const previous = parts[i - 1]?.text ?? '';
    const carried = CARRIES.test(previous) ? CARRIED.exec(text) : null;
    const found = carried ?? patterns.map((pattern) => pattern.exec(text)).find((match) => match !== null);
    const years = found ? yearsOf(found.groups!) : undefined;
    if (!found || years === undefined || NOT_A_TERM.test(text)) continue;
    if (RENEWED.test(found[0]) && !OF_BODY.test(text.slice(0, found.index))) continue;
    const subject = carried
      ? tenureOf(words.text, previous, start - previous.length - 1, ownedUpTo(previous), names, before)
      : tenureOf(words.text, text, start, found.index, names, before);
    if (!subject) continue;
    const at = start + found.index;
    const place = rawSpan(words, at, at + found[0].replace(/[。;]$/, '').length);
    out.push({
      type: 'body',
      aspect: 'tenure',
      years,
      ...subject,
      first: FIRST.test(carried ? previous : text),
      ...place,
    });
  }
  return out;
}

/** Where the words on the holder of a term end: before 任期与, else at the end of the part. */
function ownedUpTo(part: string): number {
  const at = part.indexOf('任期');
  return at < 0 ? part.length : at;
}

function yearsOf(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  const { years, unit, each, cycle } = groups;
  // 每年换届: once a year
  const value = parseNumber(years ?? cycle ?? each ?? '一');
  return value === undefined || value === 0 ? undefined : unit === '个月' ? value / 12 : value;
}

/** Whose term it is: named in the same part, else the subject of the sentence when no other office stands in it. */
function tenureOf(
  sentence: string,
  part: string,
  start: number,
  at: number,
  names: readonly NameMatch[],
  before: string,
): Pick<BodyTenure, 'body' | 'post'> | undefined {
  const own = [...allMatches(POST, part.slice(0, at))].at(-1)?.[0];
  const named = bodyBefore(names, start + at);
  if (own && MEMBERS.test(own)) return { body: bodyOfMembers(own, named || before, names), post: 'body' };
  if (own) return { body: bodyOfPost(own, named || before), post: own };
  const inPart = bodyNamesIn(part.slice(0, at)).at(-1)?.name;
  if (inPart) return { body: inPart, post: 'body' };
  if (
    part
      .slice(0, at)
      .replace(NUMBER, '')
      .replace(/[每届各其的均()]/g, '') !== ''
  )
    return undefined;
  const subject = sentence.replace(NUMBER, '').replace(/^(?:各|全体|首届|本届|联盟)/, '');
  // 秘书长经理事长提名、由理事会聘任: who proposes has no part in the term
  const offices = [...allMatches(POST, sentence.slice(0, start + at))]
    .filter(({ index }) => !/[由经对向报]/.test(sentence[index - 1] ?? ''))
    .map(([word]) => word);
  const heads = new Set(offices.filter((word) => !MEMBERS.test(word)));
  if (heads.size > 1) return undefined;
  const head = [...heads][0];
  if (head !== undefined)
    return subject.startsWith(head) ? { body: bodyOfPost(head, named || before), post: head } : undefined;
  const members = /^(?:理事|委员|监事)(?!会)/.exec(subject)?.[0];
  if (members) return { body: bodyOfMembers(members, named || before, names), post: 'body' };
  const first = names[0]?.name ?? before;
  return first === '' ? undefined : { body: first, post: 'body' };
}
