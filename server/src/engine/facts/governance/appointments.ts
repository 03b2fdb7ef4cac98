import { exceptionsIn } from '../../text/exceptions.js';
import { trigger, triggeredIn } from '../trigger.js';
import { bodyNamesIn, subjectsOf } from './body-names.js';
import { holderAt } from './holders.js';
import type { AppointmentFact } from './types.js';
import { commaParts, FIRST, rawSpan, type Words } from './words.js';
import { allMatches } from '../../text/all-matches.js';

const POST =
  '(?:副理事长|副秘书长|理事长|秘书长|监事长|(?:专家委员会|技术委员会|咨询委员会)(?:的)?主任(?:委员)?|主任委员|监督小组(?:的)?组长|秘书处(?:的)?(?:主要)?负责人)(?!单位)';
const NAMED = trigger(new RegExp(POST));
const METHODS: readonly (readonly [RegExp, AppointmentFact['method']])[] = [
  [/轮值|轮流/, 'rotate'],
  [/选举|推选|选任|互选|选出|当选/, 'elect'],
  [/委派|派出|指派|指定|派员|担任|兼任/, 'delegate'],
  [/聘任|任命|聘请|决定|任免|通过/, 'appoint'],
];
/** 秘书长…由X聘任: the verb that brings into office; who only proposes is left out. */
const BY = new RegExp(
  `(?<post>${POST})(?<mid>[^,。;副]{0,10}?),?(?:由|经)(?!费)(?=(?<rest>[^。;]{1,48}))`,
  'g',
);
const VERB =
  /选举|推选|选任|互选|轮值|轮流|委派|派出|指派|指定|派员|聘任|任命|聘请|任免|决定聘任|表决通过|担任|兼任/g;
/** Bring into office only together with who sends the person: 由甲方指定的人员担任, 由甲方法定代表人兼任. */
const HOLDS = /^(?:担任|兼任)$/;
const SENDS = /^(?:委派|派出|指派|指定|派员|轮流|轮值)$/;
const PROPOSAL = /推荐|提名|建议/;
/** 聘任秘书长 among the powers of a body; 选出理事长 at its meeting. */
const POWER = new RegExp(
  `(?<verb>聘任|任免|选举|任命|委派|选出|推选)(?:和解聘|、解聘|和罢免|、罢免)?(?:[^,。;]{0,6}、)?(?<post>${POST})`,
);
const HOLDER =
  /([甲乙丙丁戊己庚辛壬癸]方|[A-Z]方|理事长单位|依托单位|挂靠单位|承办单位|理事长)[^,。;、由经]{0,12}$/;
/** 由全体理事选举: those who sit in a body are the body. */
const MEMBERS: readonly (readonly [RegExp, string])[] = [
  [/(?:全体|各)?理事(?:会议)?$/, '理事会'],
  [/(?:全体|各)?(?:成员|成员单位|会员)$/, '成员大会'],
  [/(?:全体|各)?(?:委员|专家)$/, '委员'],
];
const ALSO = new RegExp(`(${POST})(?:、|和|及)$`);
const STANDS_IN = /代行|代理|临时|暂代|缺位|不能履行/;

/** How the heads of bodies come into office, in one sentence. Linear. */
export function appointments(words: Words): readonly AppointmentFact[] {
  if (!triggeredIn(words.line).has(NAMED) || STANDS_IN.test(words.text)) return [];
  const found = byClause(words);
  return found.length > 0 ? found : byPower(words);
}

function byClause(words: Words): readonly AppointmentFact[] {
  const { text } = words;
  for (const found of allMatches(BY, text)) {
    const { post = '', mid = '', rest = '' } = found.groups!;
    const start = found.index + found[0].length;
    const told = broughtIn(mid, rest);
    if (!told) continue;
    const end = start + told.end;
    const one = fact(words, post, told.verb, told.by, found.index, end);
    // 理事长、副理事长由理事会选举
    const also = ALSO.exec(text.slice(Math.max(0, found.index - 12), found.index))?.[1];
    return also ? [fact(words, also, told.verb, told.by, found.index, end), one] : [one];
  }
  return [];
}

/** Who brings into office, by the words behind 由. */
function broughtIn(
  mid: string,
  rest: string,
): { readonly by: string; readonly verb: string; readonly end: number } | undefined {
  if (/负责|主持|召集|担任|兼任|签|代表|审|提/.test(mid)) return undefined;
  // the last verb brings into office: 由甲方推荐、理事会聘任
  const verbs = [...allMatches(VERB, rest)].filter(
    ({ index }) => !/[不未无][^,。;、]{0,4}$/.test(rest.slice(0, index)),
  );
  const last = verbs.at(-1);
  if (!last) return undefined;
  const sends = HOLDS.test(last[0]) ? verbs.findLast(([word]) => SENDS.test(word)) : undefined;
  const verb = sends ?? last;
  const head = rest.slice(0, verb.index);
  const end = last.index + last[0].length;
  const place = { verb: verb[0], end };
  if (/轮流|轮值/.test(rest.slice(0, end))) return { by: '轮流', verb: '轮流', end };
  if (/专职|工作人员|人员/.test(head.replace(/从[^,。;从]{2,14}中/, ''))) return undefined;
  const by = holderOf(head, HOLDS.test(verb[0]));
  if (by === '' || PROPOSAL.test(head.slice(Math.max(0, head.lastIndexOf(by))))) return undefined;
  return { by, ...place };
}

const PERSON = /(?:法定代表人|负责人|院长|校长|所长|处长|董事长|总经理|主任|部长)(?:当然|恒|始终)?$/;

function holderOf(head: string, exOfficio: boolean): string {
  const words = head.replace(/(?:负责|决定|共同|书面|直接|差额|投票|表决|当然|自行){1,6}$/, '');
  if (exOfficio) return PERSON.test(head) ? (/^([甲乙丙丁戊己庚辛壬癸A-Z]方)/.exec(words)?.[1] ?? '') : '';
  const named = bodyNamesIn(words).at(-1);
  if (named) return named.name;
  const part = words.slice(Math.max(words.lastIndexOf(','), words.lastIndexOf('、')) + 1);
  const unit = HOLDER.exec(part)?.[1];
  if (unit) return /挂靠|承办/.test(unit) ? '依托单位' : unit;
  const members = MEMBERS.find(([pattern]) => pattern.test(part))?.[1];
  if (members) return members;
  const holder = holderAt(part, 0);
  return holder && /(?:公司|大学|学院|研究院|研究所|集团|中心)$/.test(holder.name) ? holder.name : '';
}

function byPower(words: Words): readonly AppointmentFact[] {
  for (const { text: part, start } of commaParts(words.text)) {
    const found = POWER.exec(part);
    if (!found?.groups) continue;
    const head = part.slice(0, found.index);
    if (/[由经不未]|提议|建议|推荐|提名/.test(head)) continue;
    const lead = words.text.slice(0, start + found.index);
    const by = subjectsOf(words.text, bodyNamesIn(lead), start).at(-1)?.name ?? '';
    if (by === '' && !/^[0-9.()、一二三四五六七八九十]*(?:决定|负责)?$/.test(head)) continue;
    const at = start + found.index;
    return [fact(words, found.groups.post!, found.groups.verb!, by, at, at + found[0].length)];
  }
  return [];
}

/** One office under one name. */
function canonicalPost(post: string): string {
  if (/负责人$/.test(post)) return '秘书长';
  return post.replace('的', '').replace(/^.*主任(?:委员)?$/, '主任委员');
}

function fact(
  words: Words,
  post: string,
  verb: string,
  by: string,
  from: number,
  to: number,
): AppointmentFact {
  return {
    type: 'appointment',
    post: canonicalPost(post),
    method: METHODS.find(([pattern]) => pattern.test(verb))?.[1] ?? 'appoint',
    by,
    first: FIRST.test(words.text),
    exceptions: exceptionsIn(words.text),
    ...rawSpan(words, from, to),
  };
}
