import { exceptionsIn } from '../../text/exceptions.js';
import { trigger, triggeredIn } from '../trigger.js';
import { bodyNamesIn } from './body-names.js';
import type { DecisionFact } from './types.js';
import { rawSpan, type Words } from './words.js';

const ALL =
  /(?:各方|全体成员|全体缔约方|全体签约方|全体当事人|缔约方|当事人|[二三四五六七八九十]方)(?:协商)?(?:书面)?(?:协商)?(?:一致|同意)|一致(?:书面)?同意/;
const CHANGE = /(?:变更|修改|修订|补充)/;
const CHANGED = trigger(CHANGE);
const NOT = /[不未非无]$|不得$|无权$|无须$|不能$/;
const THIS = /本(?:协议|合同)|联盟协议(?!以外)/;
const RULES = /办法|制度|细则|附件|章程|项目协议|加入协议|地址|通讯/;
const BY_BODY =
  /(?:有权|可以|可|负责|决定|批准)(?:[^,。;]{0,12})?(?:变更|修改|修订)|(?:通过|同意|批准|决定)(?:后|的|,)?(?:,)?(?:即)?(?:方可|可以|可|后)?(?:变更|修改|修订)|由(?:理事会|成员大会|常务理事会)[^,。;]{0,16}(?:通过|决定|批准)/;
/** An item of the list of powers. */
const ITEM = /^[0-9.()一二三四五六七八九十、]{0,6}$/;
const PROPOSES = /提出|提议|建议|议案|草案|方案|审议并报|征得|报各方|提请各方|提交各方/;

/** 修改本协议, 本协议…可以修改 */
const OBJECT =
  /(?:变更|修改|修订|补充)(?:和[^,。;]{0,4})?(?:本|联盟)(?:协议|合同)(?!的?附件)|(?:本|联盟)(?:协议|合同)[^,。;附办]{0,24}(?:变更|修改|修订)/;

/** Who may change the agreement, in one sentence. Linear. */
export function amendments(words: Words): readonly DecisionFact[] {
  const { text } = words;
  if (!triggeredIn(words.line).has(CHANGED)) return [];
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
