import { exceptionsIn } from '../../text/exceptions.js';
import { labelledRow } from '../labelled-row.js';
import { trigger, triggeredIn } from '../trigger.js';
import { bodyNamesIn } from './body-names.js';
import type { DecisionFact } from './types.js';
import { rawSpan, type Words } from './words.js';

/** Whoever has to agree, all of them. */
const EVERYBODY =
  '(?:各方|全体(?:成员|会员|盟员|缔约方|签约方|当事人)(?:单位)?|缔约方|签约方|当事人|[二三四五六七八九十]方)';
const ALL = new RegExp(
  `${EVERYBODY}(?:协商|书面|全部|均|都|之|共同){0,4}(?:一致|同意)|一致(?:书面)?同意|${EVERYBODY}(?:均|都|全部)(?:应|须)?签署|${EVERYBODY}[^,。;]{0,8}共同(?:修改|变更|修订)`,
);
const CHANGE = /(?:变更|修改|修订|修正|补充|改动|必要(?:的)?调整)/;
const CHANGED = trigger(CHANGE);
const NOT = /[不未非无]$|不得$|无权$|无须$|不能$/;
const THIS = /本(?:协议|合同)|联盟协议(?!以外)/;
const RULES = /办法|制度|细则|附件|章程|项目协议|加入协议|地址|通讯/;
const BY_BODY =
  /(?:有权|可以|可|负责|决定|批准)(?:[^,。;]{0,24})?(?:变更|修改|修订|调整)|(?:通过|同意|批准|决定)(?:后|的|,)?(?:,)?(?:即)?(?:方可|可以|可|后)?(?:变更|修改|修订)|由(?:理事会|成员大会|常务理事会)[^,。;]{0,16}(?:通过|决定|批准|修订)/;
/** An item of the list of powers. */
const ITEM = /^[0-9.()一二三四五六七八九十、]{0,6}$/;
/** 理事会行使下列职权:…;修改本协议: the body stands at the head of the sentence that the items belong to. */
const POWERS = /(?:职权|职责|权力|权限|事项|任务)(?:包括|如下|有|为)?:/;
const PROPOSES = /提出|提议|建议|议案|草案|方案|审议并报|征得|报各方|提请各方|提交各方/;
/** 三分之二以上, 80%以上, 过半数: enough of them. */
const MAJORITY =
  /[一二三四五六七八九十]分之[一二三四五六七八九十]|\d{1,2}\/\d{1,2}|\d{1,3}(?:\.\d{1,2})?%|百分之[一二三四五六七八九十]|过半数?|半数以上|多数/;
const VOTES = /同意|通过|赞成|附议|表决|多数决|意见/;
/** A draft of changes that so many votes put in force is more than a proposal. */
const IN_FORCE = /(?:即|后)(?:行|可)?生效|有效/;
const MOST = '多数成员';
const OFFICE = /理事长单位|牵头单位|理事长|秘书长/;

/** 修改本协议, 本协议…可以修改 */
const OBJECT =
  /(?:变更|修改|修订|修正)(?:和[^,。;]{0,4})?(?:本|联盟)(?:协议|合同)(?!的?附件|项下|所附|约定|规定)|补充(?:本|联盟)(?:协议|合同)|(?:本|联盟)(?:协议|合同)[^,。;附办]{0,24}(?:变更|修改|修订|修正案?|必要(?:的)?调整)|协议修改方案/;

/** 依本协议设立的理事会…修订: the agreement is not what is changed. */
const OTHERWISE = /(?:协议|合同)(?:设立|成立|约定|规定|项下|所附|第)/;

/** 各方同意,… and 各方在平等基础上签订本协议,…: how a sentence begins, and no rule on changes. */
const OPENING =
  /^[\d.()一二三四五六七八九十、|]{0,8}(?:各方|双方|全体成员|缔约方)(?:特别|一致|在此|在[^,。;]{1,16}基础上){0,2}(?:同意|约定|确认|签订本协议|订立本协议),/;

/** Who may change the agreement, in one sentence. Linear. */
export function amendments(words: Words): readonly DecisionFact[] {
  if (!triggeredIn(words.line).has(CHANGED)) return [];
  const opening = OPENING.exec(words.text)?.[0].length ?? 0;
  const text = words.text.slice(opening);
  const change = CHANGE.exec(text);
  if (!change) return [];
  const all = ALL.test(text);
  const majority = MAJORITY.test(text) && VOTES.test(text);
  if (PROPOSES.test(text) && (all || !majority || !IN_FORCE.test(text))) return [];
  if (all) {
    if (!THIS.test(text) && RULES.test(text)) return [];
    return [amendment(words, '各方', opening + change.index, change[0].length)];
  }
  const object = OBJECT.exec(text);
  if (!object || OTHERWISE.test(object[0])) return [];
  if (/附件|办法|《|规则|细则|计划|预算/.test(text.slice(object.index, object.index + object[0].length + 6)))
    return [];
  const head = text.slice(0, object.index);
  const item = ITEM.test(head);
  if (NOT.test(head) || !(BY_BODY.test(text) || item || majority)) return [];
  const named = bodyNamesIn(head + object[0])[0]?.name ?? OFFICE.exec(head)?.[0];
  const body = named ?? (majority ? MOST : item ? bodyAbove(words) : '');
  return [amendment(words, body, opening + object.index, object[0].length)];
}

/** Characters before an item in which the head of its list is looked for. */
const REACH = 200;

/** The body to whose powers an item on the same line belongs, `''` for none. */
function bodyAbove({ line, sentence }: Words): string {
  const before = line.text.slice(Math.max(0, sentence.start - REACH), sentence.start);
  const head = before.slice(before.lastIndexOf('。') + 1);
  const powers = POWERS.exec(head);
  return powers ? (bodyNamesIn(head.slice(0, powers.index)).at(-1)?.name ?? '') : '';
}

/** A row of the table of majorities: 修改联盟协议 | 全体理事2/3以上. */
export function amendmentRow(words: Words): readonly DecisionFact[] {
  if (!triggeredIn(words.line).has(CHANGED)) return [];
  const row = labelledRow(words.line.text, true);
  const object = /^\|?(?:变更|修改|修订)(?:本|联盟)(?:协议|合同)(?=:)/.exec(row);
  const at = row.startsWith('|') ? 1 : 0;
  if (!object || words.sentence.start !== at || !MAJORITY.test(row)) return [];
  return [amendment(words, /理事/.test(row) ? '理事会' : MOST, 0, object[0].length - at)];
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
