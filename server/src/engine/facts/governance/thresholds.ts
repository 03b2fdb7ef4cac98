import { exceptionsIn } from '../../text/exceptions.js';
import type { LineText } from '../../text/line-text.js';
import { boundBefore } from '../../text/quantity.js';
import { trigger, triggeredIn } from '../trigger.js';
import type { Part } from '../dispute/sentences.js';
import { bodyBefore, type NameMatch } from './body-names.js';
import { itemMatters, mattersOf, quorumMatters } from './matters.js';
import { reachedIn, type Reached } from './reached-ratios.js';
import { joinRestated, tokensIn, type Token } from './threshold-tokens.js';
import { quorumsIn, type StatedQuorum } from './quorums.js';
import type { ThresholdFact } from './types.js';
import type { Words } from './words.js';

type Base = ThresholdFact['base'];

const TRIGGER =
  /[半⅓⅔¼¾½%成]|分之|\/|以上|不少于|至少|一致|全票|[名位人](?:理事|成员|委员|代表|专家)[^,。;]{0,2}[中里]|不足|[不未]满|未达|少于|不到|法定人数|缺席|简单多数|到会|[即便就方始](?:为|可|有|构|视)/;
const SUBJECT = /理事|成员|会员|委员|代表|专家|表决|决议|会议|票/;
/** Both words have to stand in a line before it is looked at. */
const NEEDED = [trigger(TRIGGER), trigger(SUBJECT)];
const NOUN = '(?:理事|成员单位|成员|会员|委员|代表|专家|监事|表决权|票数|选票|票|人数)';
const HEAD = new RegExp(
  `(?:(?:全体|全部|应到|所有|出席(?:会议)?|到会|与会|参会|实到|到场|参加(?:会议|表决)?|正式|常务|有表决权)(?:的)?){0,3}${NOUN}(?:人数|总数|总人数)?(?:的|有|须有|应有|达到?|[中里](?:须|应|至少)?有?)?$`,
);
const HEAD_LENGTH = 24;
/** Characters before a number that may say what it is about. */
const WINDOW = 200;
const TAIL = new RegExp(
  `^(?:的)?(?:(?:全体|应到|全部|所有|出席(?:会议)?|到会|与会|参会|正式|常务)(?:的)?){0,3}${NOUN}(?:单位)?(?:\\([^()]{0,20}\\))?`,
);
const VERDICT =
  /出席|到会|参加|与会|参会|到场|实到|同意|通过|赞成|赞同|支持|表决|批准|形成|作出|做出|决定|当选|方可决议|决议(?=解散|终止|除名|接纳|变更|修改)|提议|联名|提出|要求|请求|推荐|建议|申请/;
const QUORUM = /^(?:出席|到会|参加|与会|参会|到场|实到)/;
const PROPOSAL = /^(?:提议|联名|提出|要求|请求|推荐|建议|申请)/;
const QUORUM_HEAD =
  /法定人数|(?:出席|到会|参会|参加|与会|到场)(?:会议)?(?:的)?(?:理事|成员|会员|委员|人数)(?:人数)?(?:应|须|需|应当|必须|不)?(?:达到?|占|为|在)?(?:全体)?/;
const WHO_COMES = /(?:出席|到会|与会|参会|实到|到场)(?:会议)?(?:的)?(?:理事|委员|专家|成员|会员)/;
const COMES = /出席|到会|与会|参会|实到|到场|参加/;
/** What only a quorum allows: 方可表决, ，会议有效. */
const OPENS =
  /^(?:的|时){0,2},?(?:理事会|大会)?(?:会议)?(?:(?:方|才|始|即|便|就)(?:可以?|能|得|为|视为|属|构成)?(?:有效|举行|召开|开会|议事|(?:表决|审议)(?!通过|同意|赞成|决)|作出决[议定]|形成决[议定])|有效|(?:方)?(?:为)?达到法定)/;
const PASSED = /通过|同意|赞成/;
const CARRY_ON =
  /^,(?:即|则|便)?(?:任何一方|该成员|该单位|理事会|成员大会|会员大会|全体会议|联盟)?(?:均|的资格|资格)?(?:不得|即行|丧失|终止|取消[其该成]|对[其该]|将[其该]|予以|可以|方可|方能|可|决定|得以|得|吸收|接纳)/;
/** The matters follow: 下列事项须经…通过: */
const LIST = /(?:(?:下列|以下|如下)(?!情形|情况|行为|条件|之一)[^。;:]*|事项(?:包括|为|有|是)?):/;
/** Characters of a list in the line itself that are looked at. */
const LIST_LENGTH = 400;
/** 三分之二（九人）以上 */
const BRACKET_END = /^\)(?:以上)?/;
const HANDED_ON = /^(?:并|再|经)?(?:提交|报|报请|提请|上报)[^,。;]{2,8}(?:审议|讨论|表决|决定|审定)?,$/;
const MEETING =
  /临时|特别会议|紧急|扩大会议|书面(?!通知|催告|申请|材料)|通讯|再次|第二次|首次|第一次|(?:另行|重新)召[集开]|改期|延期|成立大会|视频|线上/;

/** Quorums and majorities of one sentence; `names` are the bodies of the whole line. Linear in the sentence. */
export function thresholds(
  { line, sentence, text: own }: Words,
  names: readonly NameMatch[],
  table: boolean,
): readonly ThresholdFact[] {
  if (!triggeredIn(line).hasAll(NEEDED)) return [];
  if (!TRIGGER.test(own) || !SUBJECT.test(own)) return [];
  const quorums = quorumsIn(line, own);
  const reached = reachedIn(line, own);
  const taken = [...quorums, ...reached];
  const tokens = [
    ...tokensIn(own).filter(
      ({ start, end }) => !taken.some((other) => start < other.end && other.start < end),
    ),
  ];
  const out: ThresholdFact[] = [
    ...quorums.map((quorum) => quorumFact(line, sentence, names, own, quorum)),
    ...reached.map((found) => reachedFact(line, sentence, names, own, found)),
  ];
  joinRestated(own, tokens);
  const lead = leadOf(line, sentence, own, table);
  let behind = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    // 三分之二以上（即七名以上）理事: the bracket closes before the noun
    const stated =
      next && isRestated(own, token, next)
        ? { ...next, end: next.end + (BRACKET_END.exec(own.slice(next.end, next.end + 3))?.[0].length ?? 0) }
        : undefined;
    const last = stated ?? token;
    // 三分之二以上通过,即不少于九名: the verdict stands between the two
    const verdict = stated ? (PASSED.exec(own.slice(token.end, stated.start))?.[0] ?? '') : '';
    const after = verdict + own.slice(last.end, (stated ? tokens[i + 2] : next)?.start ?? own.length);
    const before = own.slice(Math.max(behind, token.start - WINDOW), token.start);
    const read =
      reading(before, after, token) ??
      (table ? cellReading(before, after, lead, line.text.slice(sentence.end)) : undefined);
    if (read) {
      const bounded = boundOf(token, own, read, last.end);
      out.push(fact(line, sentence, names, { own, token: bounded, stated, read: { ...read, lead } }));
      behind = last.end + read.used;
    }
    if (stated) i++;
  }
  return out;
}

/** A quorum is about every meeting, unless the words before it name a matter. */
function quorumFact(
  line: LineText,
  sentence: Part,
  names: readonly NameMatch[],
  own: string,
  quorum: StatedQuorum,
): ThresholdFact {
  const { start, numberStart, numberEnd, ratio, count, words, wordsStart } = quorum;
  const token: Token = {
    start: numberStart,
    end: numberEnd,
    ratio,
    count,
    bound: 'at-least',
    unanimous: false,
  };
  const tail = quorum.end - numberEnd;
  const before = own.slice(0, wordsStart);
  const read: Reading = {
    kind: 'quorum',
    base: 'all',
    own: before,
    previous: '',
    who: '',
    lead: '',
    head: numberStart - start,
    tail,
    used: tail,
  };
  const found = fact(line, sentence, names, { own, token, stated: undefined, read });
  const at = sentence.start + start;
  return { ...found, body: bodyOf(words, bodyBefore(names, at), bodyBefore(names, at, '委员会')) };
}

/** Seven votes that are said to be two thirds. */
function reachedFact(
  line: LineText,
  sentence: Part,
  names: readonly NameMatch[],
  own: string,
  { start, end, ratio, count, coming }: Reached,
): ThresholdFact {
  const read: Reading = {
    kind: coming ? 'quorum' : 'vote',
    base: 'all',
    own: own.slice(Math.max(0, start - WINDOW), start),
    previous: '',
    who: own.slice(start, end),
    lead: '',
    head: 0,
    tail: 0,
    used: 0,
  };
  const token: Token = { ...ratio, start, end, count: undefined, unanimous: false };
  return { ...fact(line, sentence, names, { own, token, stated: undefined, read }), stated: count };
}

/** The word of limit beside the noun (超过全体理事二分之一), in brackets, or meant (半数通过). */
function boundOf(token: Token, own: string, { head, kind }: Reading, end: number): Token {
  if (token.bound !== 'exact' || !token.ratio) return token;
  if (own.slice(end - 2, end) === '以上') return { ...token, bound: 'at-least' };
  const limit = head > 0 ? boundBefore(own, token.start - head) : undefined;
  if (limit) return { ...token, bound: limit.bound };
  const { num, den } = token.ratio;
  const passed =
    kind === 'vote' && head > 0 && num * 2 === den && /^(?:的)?(?:通过|同意|赞成)/.test(own.slice(end));
  return passed ? { ...token, bound: 'at-least' } : token;
}

interface Reading {
  readonly kind: ThresholdFact['kind'];
  readonly base: Base;
  /** Words in its own part of the sentence and in the part before. */
  readonly own: string;
  readonly previous: string;
  /** Who comes, where that stands apart from the number. */
  readonly who: string;
  /** What the list or the row that the sentence belongs to is about, `''` for none. */
  readonly lead: string;
  /** Characters of the noun before and behind the number. */
  readonly head: number;
  readonly tail: number;
  /** Characters behind the number that belong to it. */
  readonly used: number;
}

/** What the words before and behind a number make of it, `undefined` when it is no quorum and no majority. */
function reading(before: string, after: string, token: Token): Reading | undefined {
  const head = HEAD.exec(before.slice(-HEAD_LENGTH))?.[0] ?? '';
  const part = firstPart(after);
  const tail = TAIL.exec(part)?.[0] ?? '';
  const verdict = VERDICT.exec(part.slice(tail.length));
  const word = verdict?.[0] ?? '';
  if (PROPOSAL.test(word)) return undefined;
  const lead = before.slice(-HEAD_LENGTH - 6);
  const ahead = before.slice(0, before.length - head.length).slice(-HEAD_LENGTH - 6);
  // 出席理事达到全体半数以上; 到会理事超过半数，会议有效
  const counted =
    (QUORUM_HEAD.test(ahead) && /(?:达到?|占|为|应|须|需|当|于|的)$/.test(ahead)) ||
    (COMES.test(head) && OPENS.test(after));
  if (head === '' && tail === '' && !counted && !token.of) {
    // 须过半数通过: no noun at all
    if (!verdict || verdict.index > 1 || token.count !== undefined || /预算|金额|费/.test(lead))
      return undefined;
  }
  const opens = counted && OPENS.test(after);
  const kind =
    QUORUM.test(word) || opens || (word === '' && counted) ? 'quorum' : word === '' ? undefined : 'vote';
  const approving = kind ?? (/(?:同意|赞成|得票)/.test(lead) || tail.includes('票') ? 'vote' : undefined);
  if (!approving) return undefined;
  const [own, previous] = partsBefore(before.slice(0, before.length - head.length));
  const used = tail.length + (verdict ? verdict.index + word.length : 0);
  return {
    kind: approving,
    base: approving === 'quorum' || token.of ? 'all' : baseOf(head + tail),
    own: `${own}、${behindWords(after, part, used)}`,
    previous,
    // 到会理事达到应到人数的2/3
    who: counted ? (WHO_COMES.exec(ahead)?.[0] ?? '') : '',
    lead: '',
    head: head.length,
    tail: tail.length,
    used,
  };
}

const ANOTHER = /(?:经|须|由)(?:全体|应到|出席|到会|与会|参会)[^,。;]{0,8}$/;
/** What follows in the same part, and the next part where it goes on (三分之二以上同意，予以除名). */
function behindWords(after: string, part: string, used: number): string {
  const next = after.slice(part.length);
  const more = CARRY_ON.test(next) ? firstPart(next.slice(1)) : '';
  // 过半数同意,接纳和除名成员经…: a number of its own follows
  return part.slice(used) + (more === '' || ANOTHER.test(more) ? '' : `,${more}`);
}

/** The part of the sentence that a number stands in, up to the number, and the part before. */
function partsBefore(before: string): readonly [own: string, previous: string] {
  const start = Math.max(before.lastIndexOf(','), before.lastIndexOf(':')) + 1;
  let previous = start === 0 ? 0 : before.lastIndexOf(',', start - 2) + 1;
  // 《办法》由秘书处起草,报理事会审议,…: the matter stands before the way it takes
  if (previous > 0 && HANDED_ON.test(before.slice(previous, start)))
    previous = before.lastIndexOf(',', previous - 2) + 1;
  return [before.slice(start), before.slice(Math.max(previous, start - 80), start)];
}

function baseOf(noun: string): Base {
  if (/出席|到会|与会|参会|实到|到场|参加/.test(noun)) return 'present';
  return /全体|全部|应到|所有/.test(noun) ? 'all' : '';
}

/** 三分之二以上，即六名以上 */
function isRestated(text: string, token: Token, next: Token): boolean {
  if (token.ratio === undefined || next.count === undefined) return false;
  const between = text.slice(token.end, next.start);
  return (
    between.length <= 12 &&
    /^(?:的)?(?:理事|成员|会员|委员)?(?:人数)?(?:通过|同意|赞成)?[,(]?(?:即|也即|亦即|就是|为|\()$/.test(
      between,
    )
  );
}

function firstPart(text: string): string {
  const stop = text.search(/[,。;]/);
  return stop < 0 ? text : text.slice(0, stop);
}

function fact(
  line: LineText,
  sentence: Part,
  names: readonly NameMatch[],
  found: { own: string; token: Token; stated: Token | undefined; read: Reading },
): ThresholdFact {
  const { own, token, stated, read } = found;
  const at = sentence.start + token.start;
  const noun =
    read.who +
    (token.of ? own.slice(token.start, token.end) : '') +
    (stated ? own.slice(token.end, stated.start) : '') +
    own.slice(token.start - read.head, token.start) +
    own.slice((stated ?? token).end, (stated ?? token).end + read.tail);
  const from = at - read.head;
  const to = sentence.start + (stated ? stated.end : token.end + read.tail);
  return {
    type: 'threshold',
    from: line.toRaw(from),
    to: line.toRaw(to - 1) + 1,
    kind: read.kind,
    body: bodyOf(noun, bodyBefore(names, at), bodyBefore(names, at, '委员会')),
    ...mattersIn(line, own, sentence.start + (stated ?? token).end, read),
    base: read.base,
    ratio: token.ratio,
    count: token.count,
    unanimous: token.unanimous,
    bound: token.bound,
    stated: stated?.count ?? token.stated,
    numberFrom: line.toRaw(at),
    numberTo: line.toRaw(sentence.start + token.end - 1) + 1,
    // 例会和临时会议均以…: no special meeting
    meeting: meetingOf(read),
    exceptions: exceptionsIn(own),
  };
}

/** The kind of meeting that its part of the sentence names, or the part before: 因紧急事项召开的临时会议,须有…. */
function meetingOf({ kind, own, previous }: Reading): string {
  if (/例会|定期会议/.test(own)) return '';
  const before = kind === 'quorum' && previous.endsWith('会议,') ? previous : '';
  return MEETING.exec(own)?.[0] ?? MEETING.exec(before)?.[0] ?? '';
}

const ITEM = /^\([一二三四五六七八九十0-9]{1,3}\)/;

/** The cells before one of a table, or the words before the list of which the sentence is an item. Bounded. */
function leadOf({ text }: LineText, { start }: Part, own: string, table: boolean): string {
  if (table) return text.slice(Math.max(0, start - LIST_LENGTH), start);
  if (!ITEM.test(own)) return '';
  const before = text.slice(Math.max(0, start - LIST_LENGTH), start);
  const head = before.slice(before.lastIndexOf('。') + 1);
  return head.slice(0, Math.max(0, head.indexOf(':')));
}

/** Another number: between one and the colon of a list, the list is for that one. */
const OTHER_NUMBER = /[半⅓⅔¼¾½%]|分之|一致/;

const WHOLE_CELL = /^[|。;]?$/;

/** A cell that is nothing but a fraction of those who sit in a body: the cells before it tell what for. */
function cellReading(before: string, after: string, lead: string, rest: string): Reading | undefined {
  const head = HEAD.exec(before.slice(-HEAD_LENGTH))?.[0] ?? '';
  const label = lead + before.slice(0, before.length - head.length);
  if (head === '' || !WHOLE_CELL.test(after)) return undefined;
  const quorum = /出席|到会|法定人数|开会/.test(label);
  // of two columns of numbers the first may be who has to come
  if (!quorum && OTHER_NUMBER.test(rest)) return undefined;
  if (!quorum && !/决议|表决|通过|同意/.test(label) && itemMatters(label).length === 0) return undefined;
  return {
    kind: quorum ? 'quorum' : 'vote',
    base: quorum ? 'all' : baseOf(head),
    own: label.replace(/[|:]/g, ','),
    previous: '',
    who: '',
    lead: '',
    head: head.length,
    tail: 0,
    used: 0,
  };
}

/** The matters in the words about a number, else those of a list that it is for: behind the colon or in the next lines. */
function mattersIn(
  line: LineText,
  own: string,
  end: number,
  { kind, own: words, previous, lead }: Reading,
): Pick<ThresholdFact, 'list' | 'matters'> {
  const colon = own.includes(':') && LIST.test(own) ? line.text.indexOf(':', end) : -1;
  const told = colon < 0 ? words : words.split(':', 1)[0]!;
  const matters = kind === 'quorum' ? quorumMatters(told, previous) : mattersOf(told, previous);
  const known = matters.some((matter) => matter !== '?' && matter !== 'general');
  if (!known && lead !== '') {
    const items = itemMatters(lead);
    if (items.length > 0) return { list: false, matters: items };
  }
  if (known || colon < 0 || OTHER_NUMBER.test(line.text.slice(end, colon))) return { list: false, matters };
  const stop = line.text.indexOf('。', colon);
  const last = Math.min(stop < 0 ? Infinity : stop, colon + LIST_LENGTH);
  const listed = itemMatters(line.text.slice(colon + 1, last));
  return listed.length > 0 ? { list: false, matters: listed } : { list: true, matters: [] };
}

/** The body that votes: told by who its members are, else the one named before. */
function bodyOf(noun: string, named: string, committee: string): string {
  if (noun.includes('常务理事')) return '常务理事会';
  if (noun.includes('理事')) return named === '常务理事会' ? named : '理事会';
  if (/委员|专家/.test(noun)) return committee;
  if (/成员|会员/.test(noun))
    return named.endsWith('理事会') || /大会|会议$/.test(named) ? named : '成员大会';
  return named;
}
