import { exceptionsIn } from '../../text/exceptions.js';
import { trigger, triggeredIn } from '../trigger.js';
import { bodyNamesIn } from './body-names.js';
import type { AppointmentFact } from './types.js';
import { commaParts, FIRST, rawSpan, type Words } from './words.js';

const POST = '(?:理事长(?!单位)|秘书长|监事长)';
const NAMED = trigger(new RegExp(POST));
const METHODS: readonly (readonly [RegExp, AppointmentFact['method']])[] = [
  [/选举|推选|选任/, 'elect'],
  [/轮值|轮流/, 'rotate'],
  [/委派|派出|指派|指定/, 'delegate'],
  [/聘任|任命|聘请|决定|任免/, 'appoint'],
];
/** 秘书长…由X聘任: the verb that brings into office; who only proposes is left out. */
const BY = new RegExp(`(?<post>${POST})(?<mid>[^,。;副]{0,10}?)(?:由|经)(?<rest>[^。;]{1,48})`);
const VERB = /选举|推选|选任|轮值|轮流|委派|派出|指派|聘任|任命|聘请|任免|决定聘任/g;
const PROPOSAL = /推荐|提名|建议/;
/** 聘任秘书长 among the powers of a body. */
const POWER = new RegExp(
  `(?<verb>聘任|任免|选举|任命|委派)(?:和解聘|、解聘|和罢免|、罢免)?(?:[^,。;]{0,6}、)?(?<post>${POST})`,
);
const HOLDER = /([甲乙丙丁戊己庚辛壬癸]方|[A-Z]方|理事长单位|依托单位|理事长)$/;

/** How the heads of bodies come into office, in one sentence. Linear. */
export function appointments(words: Words): readonly AppointmentFact[] {
  if (!triggeredIn(words.line).has(NAMED)) return [];
  const found = byClause(words) ?? byPower(words);
  return found ? [found] : [];
}

function byClause(words: Words): AppointmentFact | undefined {
  const { text } = words;
  const found = BY.exec(text);
  if (!found?.groups || text[found.index - 1] === '副') return undefined;
  const { post = '', mid = '', rest = '' } = found.groups;
  const start = found.index + found[0].length - rest.length;
  // the last verb brings into office: 由甲方推荐、理事会聘任
  const verbs = [...rest.matchAll(VERB)];
  const verb = verbs.at(-1);
  if (
    !verb ||
    /负责|主持|召集|担任|兼任|签/.test(mid) ||
    /专职|工作人员|人员/.test(rest.slice(0, verb.index))
  )
    return undefined;
  const head = rest.slice(0, verb.index);
  const by =
    bodyNamesIn(head).at(-1)?.name ?? HOLDER.exec(head.replace(/(?:负责|决定|共同|书面)$/, ''))?.[1] ?? '';
  if (by === '' || PROPOSAL.test(head.slice(head.lastIndexOf(by) + by.length))) return undefined;
  return fact(words, post, verb[0], by, found.index, start + verb.index + verb[0].length);
}

function byPower(words: Words): AppointmentFact | undefined {
  for (const { text: part, start } of commaParts(words.text)) {
    const found = POWER.exec(part);
    if (!found?.groups || part[found.index + found[0].length - 4] === '副') continue;
    const head = part.slice(0, found.index);
    if (/[由经不未]|提议|建议|推荐|提名/.test(head)) continue;
    const by = bodyNamesIn(words.text.slice(0, start + found.index)).at(-1)?.name ?? '';
    if (by === '' && !/^[0-9.()、一二三四五六七八九十]*(?:决定|负责)?$/.test(head)) continue;
    const at = start + found.index;
    return fact(words, found.groups.post!, found.groups.verb!, by, at, at + found[0].length);
  }
  return undefined;
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
    post,
    method: METHODS.find(([pattern]) => pattern.test(verb))?.[1] ?? 'appoint',
    by,
    first: FIRST.test(words.text),
    exceptions: exceptionsIn(words.text),
    ...rawSpan(words, from, to),
  };
}
