import { exceptionsIn, type Exception } from '../../text/exceptions.js';
import { trigger, triggeredIn } from '../trigger.js';
import { amendments } from './amendments.js';
import { bodyNamesIn } from './body-names.js';
import {
  deciderBefore,
  decidersIn,
  labelOf,
  leadOf,
  listHead,
  strangerBefore,
  topicOf,
  type Decider,
} from './deciders.js';
import { MADE_OF, madeIn, type Made } from './made-decisions.js';
import { joinsElse } from '../membership/admissions.js';
import { BARE_HEAD, headsDecisions, labelledMatter, namesMatters } from './matter-labels.js';
import { knownMatters } from './matters.js';
import type { DecisionFact } from './types.js';
import { POWER, powersIn } from './powers.js';
import { commaParts, rawSpan, type Words } from './words.js';
import { allMatches } from '../../text/all-matches.js';

const VERB =
  /聘任|任免|任命|解聘|批准|决定|审定|审批|核准|审议通过|讨论通过|表决通过|决议通过|审核同意|同意|决议(?!通过)|核定|表决确定|拍板|说了算|(?:审议)?定案|定夺|议定(?!案)|敲定|签批|核可|裁定|认定|裁断|终审(?![定批核])|(?<!研究|商|协商|共同)确定(?!的|为|其)/g;
/** These count right behind a body only: 经成员大会同意, but not 全体理事三分之二以上同意. */
const WEAK = /^(?:同意|决议|拍板|说了算)$/;
const MATTER = trigger(
  /除名|开除|成员资格|解散|终止|预算|决算|立项|验收|项目|课题|会费|缴费|基金|加入|成为|接收|入盟|入会|新成员|吸收|接纳|计划|规划|委员|副秘书长|副主任/,
);
const DECIDED_ON = [trigger(VERB), trigger(POWER), trigger(MADE_OF)];
/** The words only prepare or report: somebody else decides. */
const GOES_ON = /^(?:后|并)?(?:,)?(?:并)?(?:再)?(?!报[^,。;]{1,10}(?:备案|备查|知悉))(?:报|提交|提请|上报)/;
const MADE_ALREADY = /^(?:作出|做出|送达|生效|书|公布|之日|后)/;
/** What follows the verb says nothing of the matter: it stands before. */
const NO_OBJECT = /^(?:后|的|执行|并|即|方|不生效|生效|不得|,)/;
const PREPARES = /推荐|提名|建议|草案|方案的|提出|拟定|拟订|起草|初审|评审|论证|备案|签署|执行$|负责$/;
const BAND =
  /(?:元|万|亿)(?:\([^()]{0,12}\))?(?:以上|以下|以内)|(?:不满|超过|不超过|低于)[^,。;]{0,16}元|单项|单笔|限额|权限内|追加|调整/;
const AMOUNTS = /[元万亿]|单项|单笔|限额|权限内|重大|一般|紧急/;
/** 和其他项目一样, 不论金额大小: no band after all. */
const ALL_SIZES = /[和与同]其[他它](?:项目|经费|支出)一样|不[论分](?:金额|数额|大小)/;
/** Who decides between the meetings of somebody else, or in his place. */
const STANDS_IN = /闭会|休会|紧急|授权|代行|(?:委托|指定)[^,。;]{1,12}(?:审批|批准|决定|审定|核准)/;
/** Left out is who appoints whom, which is told by facts of its own. */
const DECIDED = new Set([
  '除名',
  '加入',
  '年度计划',
  '聘任委员',
  '任免副职',
  '发展规划',
  '立项',
  '预算',
  '项目预算',
  '决算',
  '验收',
  '解散',
  '会费标准',
  '项目调整',
  '基金使用',
]);
/** What somebody decides on by fixing it (确定). */
const SET = new Set(['会费标准', '年度计划', '立项', '基金使用']);
/** Posts that have no facts of their own. */
const POSTS = new Set(['聘任委员', '任免副职']);
const APPOINTS = /^(?:聘任|任免|任命|解聘)$/;
/** 决定取消, 批准终止: what is ended stands before. */
const LEFT_OPEN = /^(?:是否)?(?:予以)?(?:取消|终止|撤销|剥夺|通过)(?:与否|的|$)/;
/** 受理并核准入盟: nobody else is the subject. */
const GOES_WITH = /^(?:并|和|及|以及|负责|有权|可以?|应当?|受理|审查|审核|依法|最终|统一|[\d().、]){0,6}$/;
/** 年度预算由秘书处编制,经X批准后执行: the subject stands in the part before. */
const BY = /^(?:均|一律|统一)?(?:须|应|应当|必须)?(?:再)?(?:经|由|报|报请|提交|提请|报经)[^,。;]{2,14}$/;
/** 是否立项,专家委员会说了算. */
const WHETHER = /是否|(?:事项|事宜|与否)$/;
/** 经X决议,联盟可以解散: the matter stands in the part behind. */
const NEXT =
  /^(?:联盟|成员|项目|该成员|其)?(?:可以?|方可|即可|即|予以|应当?|准予|才能|才可|方能|得以?)(?:[对将][^,。;]{1,8})?(?:予以)?(?:除名|开除|解散|立项)/;
const NOT =
  /[不未非无]$|(?:视为|视同|表明|证明)[^,。;]{0,8}$|(?:不得|无权|无须|无需|不能|不可|不再|不应|不由)[^,。;]{0,8}$/;
/** The application for a project is what is decided on: the project comes to be. */
const PROJECT = /^(?:联盟|合作|研发|科技|各类){0,2}(?:项目|课题)(?:的)?(?:申请|申报|设立)?$/;
const PROJECT_HEAD =
  /^[0-9.()]{0,8}(?:联盟|合作|研发|科技|各类){0,2}(?:项目|课题)(?:的)?(?:申请|申报|设立)?(?:均|须|应当?|必须)?(?:由|经|报)/;
/** 联盟项目研究内容、承担单位和实施期限的调整,须经…批准 */
const SUBJECT_ENDS = /(?:的|之)(?:调整|变更|终止|除名|立项|验收|解散|标准)$/;
/** 每年十一月由秘书处编制次年预算,经…批准 */
const DRAWN_UP = /(?:编制|编列|编报|拟[定订]|草拟|提出|起草|制[定订]|汇总|测算)[^,。;]{2,12}$/;
const UNSAID = /[。;!?]$/;
/** What may stand between a body and what it does. */
const CLOSE =
  /^(?:会议|大会|全体|集体|有权|应当?|可以?|负责|决定|讨论|审议|投票|表决|书面|最终|审核|组织[^,]{1,8}并|依照[^,]{0,10}|按照[^,]{0,10}){0,4}$/;

/** What may stand before a verb that has no subject of its own. */
const OPENS = /^(?:并|和|以及|及)?(?:最终|负责|依法|[(]?[\d一二三四五六七八九十]{1,2}[)、.])?$/;
/** 审查并作出, 在二十日内研究后作出: what the body does before it decides, and nobody else in between. */
const BY_ITSELF =
  /^(?:应当?|可以?|须|负责|在[^,。;由经]{1,12}内|自[^,。;由经]{1,16}内)?(?:[^,。;由经报]{0,12}(?:并|后|,))?(?:最终)?$/;

/** Who decides what, in one sentence. Linear. */
export function decisions(words: Words): readonly DecisionFact[] {
  const seen = triggeredIn(words.line);
  return [
    ...(seen.has(MATTER) && seen.hasAny(DECIDED_ON) ? matterDecisions(words) : []),
    ...amendments(words),
  ];
}

/** What all decisions of a sentence share. */
interface Sentence {
  readonly words: Words;
  readonly deciders: readonly Decider[];
  readonly parts: ReturnType<typeof commaParts>;
  readonly band: boolean;
  readonly exceptions: readonly Exception[];
  /** The matter that the label of the line names, `''` for none. */
  readonly label: string;
}

function matterDecisions(words: Words): readonly DecisionFact[] {
  const { text } = words;
  const sentence: Sentence = {
    words,
    deciders: decidersIn(text),
    parts: commaParts(text),
    band: (BAND.test(text) && !ALL_SIZES.test(text)) || STANDS_IN.test(text),
    exceptions: exceptionsIn(text),
    label: labelledMatter(words),
  };
  const found = sentence.parts.flatMap((_, i) => [
    ...asPowers(sentence, i),
    ...asVerbs(sentence, i),
    ...asMade(sentence, i),
    ...asListed(sentence, i),
    ...asOrganised(sentence, i),
  ]);
  // 由X批准立项 is told in two ways at once
  const seen = new Set<string>();
  return found.filter(
    ({ matter, body, organises, stranger }) =>
      seen.size < seen.add(`${matter}|${body}|${organises ?? ''}|${stranger ?? ''}`).size,
  );
}

/** 批准权属于X, X行使批准权. */
function asPowers(
  { words, deciders, parts, band, exceptions }: Sentence,
  i: number,
): readonly DecisionFact[] {
  const { text: part, start } = parts[i]!;
  return powersIn(part).flatMap(({ about, from, to, before }) => {
    const body = before
      ? deciders.findLast(({ end }) => end === start + from)
      : deciders.find(({ start: at }) => at === start + to);
    if (!body) return [];
    const place = rawSpan(words, start + from, before ? start + to : body.end);
    return decided(about, '批准').map((matter) => fact(matter, body.name, band, exceptions, place));
  });
}

/** 立项决定由X作出, X可以将其除名, 经X批准后立项. */
function asMade(sentence: Sentence, i: number): readonly DecisionFact[] {
  const { words, deciders, parts, band, exceptions, label } = sentence;
  const { text: part, start } = parts[i]!;
  return madeIn(words.text, part, start, deciders, label !== '').flatMap((made) => {
    const body = madeBy(made, words, part, start, deciders);
    if (body === undefined || body === '?' || GOES_ON.test(words.text.slice(start + made.to))) return [];
    const place = rawSpan(words, start + made.from, start + made.to);
    const own = decided(made.about, '批准');
    const around = own.length > 0 || !made.wide ? own : aroundOf(part.slice(0, made.at), parts[i - 1]?.text);
    const matters = around.length > 0 || label === '' || !made.wide ? around : [label];
    return matters.map((matter) => fact(matter, body, band, exceptions, place));
  });
}

/** The matter that stands before (验收申请由秘书处受理并作出…), else in the part before (能否立项,以X的意见为准). */
function aroundOf(head: string, previous = ''): readonly string[] {
  const near = decided(head, '批准');
  return near.length > 0 ? near : decided(DRAWN_UP.exec(previous)?.[0] ?? previous.slice(-24), '批准');
}

function madeBy(
  { at, behind, voters, taken, wide, passed }: Made,
  words: Words,
  part: string,
  start: number,
  deciders: readonly Decider[],
): string | undefined {
  if (voters !== undefined) return bodyOfVoters(voters, start + at, deciders);
  if (behind) return deciders.find(({ start: from }) => from === start + at)?.name;
  const near = deciders.findLast(({ end }) => end <= start + at);
  const head = part.slice(0, at);
  if (!near || near.end < start) {
    // 由专家委员会验收,其验收结论为最终结论
    if (wide && near && /^其?$/.test(head)) return near.name;
    // 理事会审定预算,批准立项,作出验收的决定: the subject of the sentence goes on
    if (!(taken || passed) || !OPENS.test(head)) return undefined;
    const subject = topicOf(words.text, start + at, deciders);
    return subject === '' ? leadOf(words) || labelOf(words.line) : subject;
  }
  // 由秘书处审查并作出准予加入的决定
  if (taken && BY_ITSELF.test(head.slice(near.end - start)) && !NOT.test(head)) return near.name;
  return CLOSE.test(head.slice(near.end - start)) && !NOT.test(head) ? near.name : undefined;
}

/** The body whose members vote: the last one before that may have such members. */
function bodyOfVoters(voters: string, at: number, deciders: readonly Decider[]): string | undefined {
  const ending = voters === '理事' ? '理事会' : '委员会';
  const named = deciders.findLast(({ name, end }) => end <= at && name.endsWith(ending))?.name;
  return named ?? (voters === '理事' ? ending : undefined);
}

/** 由X批准, 经X决定. */
function asVerbs(sentence: Sentence, i: number): readonly DecisionFact[] {
  const { words, deciders, parts, band, exceptions } = sentence;
  const { text } = words;
  const { text: part, start } = parts[i]!;
  const out: DecisionFact[] = [];
  for (const { 0: verb, index } of allMatches(VERB, part)) {
    const behind = part.slice(index + verb.length).replace(UNSAID, '');
    const head = part.slice(0, index);
    // 秘书处在决定作出后通知: the decision is made already
    if (verb === '决定' && MADE_ALREADY.test(behind)) continue;
    if (GOES_ON.test(text.slice(start + index + verb.length)) || NOT.test(head)) continue;
    // 是否通过由秘书长认定, but not 经认定的
    if (/认定|裁断/.test(verb) && !WHETHER.test(head)) continue;
    if (WEAK.test(verb) && !deciders.some(({ end }) => end === start + index)) continue;
    const object = /^[^、,]/.test(behind) ? behind : '';
    const about = object === '' || NO_OBJECT.test(object) ? head : object;
    if (PREPARES.test(about)) continue;
    // 其成员资格由秘书处决定取消
    const whole = about === head ? head + verb : LEFT_OPEN.test(about) ? part : verb + about;
    const stated = decided(whole, verb).filter(
      (matter) => !(APPOINTS.test(verb) && !POSTS.has(matter)) && (verb !== '确定' || SET.has(matter)),
    );
    if (stated.length === 0 && APPOINTS.test(verb)) continue;
    const matters = stated.length > 0 ? stated : elsewhere(sentence, i, head, behind, verb);
    if (matters.length === 0) continue;
    const named = deciderBefore(words.text, head, start, deciders);
    const body = named === '' ? leadOf(words) || (GOES_WITH.test(head) ? labelOf(words.line) : '') : named;
    const at = start + index;
    const length = verb.length + (about === object ? Math.min(object.length, 24) : 0);
    const change = band || /(?:追加|调整|变更|延期)/.test(about);
    for (const matter of matters) {
      // the change of a project is a matter of its own
      const part = matter === '项目调整' ? AMOUNTS.test(text) : change;
      const one = fact(matter, body, part, exceptions, rawSpan(words, at, at + length));
      const stranger = body === '?' ? strangerBefore(head) : '';
      out.push(stranger === '' ? one : { ...one, stranger });
    }
  }
  return out;
}

/** 理事会决定下列事项：（1）项目的立项和验收； — who decides stands at the head of the list. */
function asListed({ words, parts, band, exceptions }: Sentence, i: number): readonly DecisionFact[] {
  const { text: part, start } = parts[i]!;
  if (!namesMatters(part)) return [];
  const head = listHead(words, start);
  if (head === '' || !headsDecisions(head)) return [];
  const body = decidersIn(head).at(-1)?.name ?? '';
  const place = rawSpan(words, start, start + part.replace(UNSAID, '').length);
  return body === ''
    ? []
    : decided(part, '批准').map((matter) => fact(matter, body, band, exceptions, place));
}

/** 理事会组织验收: whoever holds it will say whether it is passed, unless somebody else is named for that. */
const ORGANISES = /(?:组织|主持|负责)(?:项目|课题)?的?(?:结题)?验收(?=$|[,。;])/g;

function asOrganised({ words, parts, band, exceptions }: Sentence, i: number): readonly DecisionFact[] {
  const { text: part, start } = parts[i]!;
  return [...allMatches(ORGANISES, part)].flatMap(({ 0: verb, index }) => {
    const body = bodyNamesIn(part.slice(0, index)).at(-1);
    if (!body || !CLOSE.test(part.slice(body.end, index)) || NOT.test(part.slice(0, index))) return [];
    const place = rawSpan(words, start + index, start + index + verb.length);
    return [{ ...fact('验收', body.name, band, exceptions, place), organises: true as const }];
  });
}

/** The matter in the part of the sentence before or behind, in the label of the line, or the project as such. */
function elsewhere(
  { parts, label }: Sentence,
  i: number,
  head: string,
  behind: string,
  verb: string,
): readonly string[] {
  if (!WEAK.test(verb) && (PROJECT.test(behind) || (behind === '' && PROJECT_HEAD.test(head))))
    return ['立项'];
  if (!/^(?:后|方可|才能|即|方|生效|$)/.test(behind)) return [];
  const previous = parts[i - 1]?.text ?? '';
  if (BY.test(head) || WHETHER.test(previous)) {
    const subject = SUBJECT_ENDS.test(previous)
      ? previous.slice(-40)
      : (DRAWN_UP.exec(previous)?.[0] ?? previous.slice(0, 16));
    const before = decided(subject, verb);
    if (before.length > 0) return before;
  }
  if (label !== '' && behind === '' && BARE_HEAD.test(head)) return [label];
  const next = parts[i + 1]?.text ?? '';
  return BY.test(head) && behind === '' && NEXT.test(next) ? decided(NEXT.exec(next)![0], '批准') : [];
}

/** The matters of this family that words name. */
function decided(about: string, verb: string): readonly string[] {
  return matterOf(about, verb).filter((matter) => DECIDED.has(matter));
}

/** The one matter that the words are about; 除名 must be the object, not a condition. */
function matterOf(about: string, verb: string): readonly string[] {
  const words = about.slice(0, 60);
  const known = knownMatters(words).filter((matter) => matter !== '加入' || !joinsElse(words));
  // 组织验收, 验收专家: only a decision on the result counts
  return known.filter(
    (matter) =>
      matter !== '验收' || /验收(?:结论|结果|报告|$|、|和|由)|通过验收/.test(about) || verb === '批准',
  );
}

function fact(
  matter: string,
  body: string,
  band: boolean,
  exceptions: readonly Exception[],
  place: { readonly from: number; readonly to: number },
): DecisionFact {
  return { type: 'decision', matter, body, unanimous: false, band, exceptions, ...place };
}
