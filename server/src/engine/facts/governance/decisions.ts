import { exceptionsIn } from '../../text/exceptions.js';
import { trigger, triggeredIn } from '../trigger.js';
import { bodyNamesIn } from './body-names.js';
import { knownMatters } from './matters.js';
import type { DecisionFact } from './types.js';
import { POWER, powersIn } from './powers.js';
import { commaParts, rawSpan, type Words } from './words.js';

const VERB = /批准|决定|审定|审批|核准|审议通过|讨论通过|表决通过|审核同意/g;
const DECIDED_ON = [trigger(VERB), trigger(POWER)];
/** 聘任秘书长: the office is what is decided on. */
const APPOINTED =
  /(?:聘任|解聘|聘请|任免|任命|选举|罢免|推荐|提名)(?:和[^,。;]{0,4}|首届|联盟|副?理事长、)?$/;
const OFFICE = /理事长(?!单位)|秘书长|理事长单位/g;
/** The words only prepare or report: somebody else decides. */
const GOES_ON = /^(?:后|并)?(?:,)?(?:再)?(?:报|提交|提请|上报)/;
const PREPARES = /建议|草案|方案的|提出|拟定|拟订|起草|初审|评审|论证|备案|签署|执行$|负责$/;
const BAND =
  /(?:元|万|亿)(?:\([^()]{0,12}\))?(?:以上|以下|以内)|(?:不满|超过|不超过|低于)[^,。;]{0,16}元|单项|单笔|限额|权限内|追加|调整/;
/** 和其他项目一样, 不论金额大小: no band after all. */
const ALL_SIZES = /[和与同]其[他它](?:项目|经费|支出)一样|不[论分](?:金额|数额|大小)/;
/** Matters that belong to rules of their own: admission, and who appoints whom. */
const DECIDED = new Set(['除名', '立项', '预算', '项目预算', '决算', '验收', '解散']);
/** 年度预算由秘书处编制,经X批准后执行: the subject stands in the part before. */
const BY = /^(?:须|应|应当)?(?:再)?(?:经|由|报)[^,。;]{2,12}$/;
const NOT = /[不未非无]$|不得$|无权$|无须$|不能$/;
const ALL =
  /(?:各方|全体成员|全体缔约方|全体签约方|全体当事人|缔约方|当事人|[二三四五六七八九十]方)(?:协商)?(?:书面)?(?:协商)?(?:一致|同意)|一致(?:书面)?同意/;
const CHANGE = /(?:变更|修改|修订|补充)/;
const CHANGED = trigger(CHANGE);
const THIS = /本(?:协议|合同)|联盟协议(?!以外)/;
const RULES = /办法|制度|细则|附件|章程|项目协议|加入协议|地址|通讯/;
const BY_BODY =
  /(?:有权|可以|可|负责|决定|批准)(?:[^,。;]{0,12})?(?:变更|修改|修订)|(?:通过|同意|批准|决定)(?:后|的|,)?(?:,)?(?:即)?(?:方可|可以|可|后)?(?:变更|修改|修订)|由(?:理事会|成员大会|常务理事会)[^,。;]{0,16}(?:通过|决定|批准)/;
/** An item of the list of powers. */
const ITEM = /^[0-9.()一二三四五六七八九十、]{0,6}$/;
const PROPOSES = /提出|提议|建议|议案|草案|方案|审议并报|征得|报各方|提请各方|提交各方/;

/** Who decides what, in one sentence. Linear. */
export function decisions(words: Words): readonly DecisionFact[] {
  const seen = triggeredIn(words.line);
  return [
    ...(seen.hasAny(DECIDED_ON) ? matterDecisions(words) : []),
    ...(seen.has(CHANGED) ? amendments(words) : []),
  ];
}

function matterDecisions(words: Words): readonly DecisionFact[] {
  const { text } = words;
  const out: DecisionFact[] = [];
  const bodies = deciders(text);
  const band = BAND.test(text) && !ALL_SIZES.test(text);
  const exceptions = exceptionsIn(text);
  const parts = commaParts(text);
  for (const [i, { text: part, start }] of parts.entries()) {
    for (const { about, from, to, before } of powersIn(part)) {
      const body = before
        ? bodies.findLast(({ end }) => end === start + from)
        : bodies.find(({ start: at }) => at === start + to);
      if (!body) continue;
      for (const matter of matterOf(about, '批准').filter((one) => DECIDED.has(one)))
        out.push({
          type: 'decision',
          matter,
          body: body.name,
          unanimous: false,
          band,
          exceptions,
          ...rawSpan(words, start + from, before ? start + to : body.end),
        });
    }
    for (const { 0: verb, index } of part.matchAll(VERB)) {
      const behind = part.slice(index + verb.length);
      const head = part.slice(0, index);
      if (GOES_ON.test(text.slice(start + index + verb.length)) || NOT.test(head)) continue;
      const object = /^[^、,。;]/.test(behind) ? behind : '';
      const about = object === '' || /^(?:后|的|,|执行|并)/.test(object) ? head : object;
      if (PREPARES.test(about)) continue;
      const subject =
        BY.test(head) && /^(?:后|方可|才能|$)/.test(behind) ? (parts[i - 1]?.text.slice(0, 16) ?? '') : '';
      const stated = matterOf(about, verb);
      const matters = (stated.length > 0 ? stated : matterOf(subject, verb)).filter((matter) =>
        DECIDED.has(matter),
      );
      const body = bodyFor(head, start, bodies);
      const at = start + index;
      for (const matter of matters) {
        out.push({
          type: 'decision',
          matter,
          body,
          unanimous: false,
          band: band || /(?:追加|调整|变更|延期)/.test(about),
          exceptions,
          ...rawSpan(words, at, at + verb.length + (about === object ? objectLength(object) : 0)),
        });
      }
    }
  }
  return out;
}

/** The object without the mark that ends it, cut where it is long. */
function objectLength(object: string): number {
  const end = object.search(/[。;!?]/);
  return Math.min(end < 0 ? object.length : end, 24);
}

/** The one matter that the words are about; 除名 must be the object, not a condition. */
function matterOf(about: string, verb: string): readonly string[] {
  const known = knownMatters(about.slice(0, 60));
  // 组织验收, 验收专家: only a decision on the result counts
  return known.filter(
    (matter) => matter !== '验收' || /验收(?:结论|结果|报告|$|、|和)/.test(about) || verb === '批准',
  );
}

interface Decider {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function deciders(text: string): readonly Decider[] {
  const offices = [...text.matchAll(OFFICE)]
    .filter(({ index }) => !APPOINTED.test(text.slice(Math.max(0, index - 8), index)))
    .map(({ 0: name, index }) => ({
      name,
      start: index,
      end: index + name.length,
    }));
  return [...bodyNamesIn(text), ...offices].sort((a, b) => a.start - b.start);
}

/** 由X批准, 经X决定, X批准: the body right before the verb; `''` when the part begins with the verb. */
function bodyFor(head: string, start: number, bodies: readonly Decider[]): string {
  const at = start + head.length;
  const near = bodies.findLast(({ end }) => end <= at);
  if (!near) return '';
  if (near.end > start - 1) return near.name;
  // the subject of the sentence goes on: 理事会审定规划，批准预算
  return bodies.length > 0 && bodies.every(({ start: other }) => other >= at || other === bodies[0]!.start)
    ? bodies[0]!.name
    : '?';
}

/** 修改本协议, 本协议…可以修改 */
const OBJECT =
  /(?:变更|修改|修订|补充)(?:和[^,。;]{0,4})?(?:本|联盟)(?:协议|合同)(?!的?附件)|(?:本|联盟)(?:协议|合同)[^,。;附办]{0,24}(?:变更|修改|修订)/;

/** Who may change the agreement. */
function amendments(words: Words): readonly DecisionFact[] {
  const { text } = words;
  const change = CHANGE.exec(text);
  if (!change || PROPOSES.test(text)) return [];
  if (ALL.test(text)) {
    if (!THIS.test(text) && RULES.test(text)) return [];
    return [amendment(words, '各方', change.index, change[0].length)];
  }
  const object = OBJECT.exec(text);
  if (!object || /附件|办法/.test(text.slice(object.index, object.index + object[0].length + 6))) return [];
  const head = text.slice(0, object.index);
  if (NOT.test(head) || !(BY_BODY.test(text) || ITEM.test(head))) return [];
  const body = bodyNamesIn(head + object[0])[0]?.name ?? '';
  return [amendment(words, body, object.index, object[0].length)];
}

function amendment(words: Words, body: string, at: number, length: number): DecisionFact {
  return {
    type: 'decision',
    matter: '修改协议',
    body,
    unanimous: body === '各方',
    band: false,
    exceptions: exceptionsIn(words.text),
    ...rawSpan(words, at, at + length),
  };
}
