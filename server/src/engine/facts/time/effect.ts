import { daysIn } from './days.js';

const SUBJECT = /本?(?:协议书?|合同|章程|公约|契约)/;
/** Other things take effect too. */
const OTHER =
  /附件|附属|办法|细则|变更|修改|修订|补充协议|加入协议|项目协议|通知|许可|决议|决定|判决|裁决|仲裁结果|司法|法律文书|退出|除名|转让|委托书|保密|任命|交接|生效后|生效之日起\d|生效前|不生效|未生效|失效|尚未|已经?生效|生效日期|有效期自/;
const SIGN = /签署|签字|签订|签名|签章/;
const SEAL = /盖章|公章|签章|用印|加盖/;
const APPROVAL = /(?:批准|核准|审批同意)/;
const FILING = /备案|登记/;
const ADOPTION = /(?:理事会|大会|会议|表决)[^,。;]{0,12}通过/;
/** 首次理事会会议召开之日, 成立大会闭幕时: a meeting that has to be held, not a resolution. */
const MEETING =
  /(?:首次|首届|第一[次届]|成立|创立)[^,。;]{0,12}会议?[^,。;通过]{0,4}(?:召开|举行|开幕|闭幕|结束)/;
const PAYMENT = /(?:投入|出资|经费|款项|会费|资金)[^,。;]{0,8}(?:到账|到位|缴清|缴足|缴齐|付清|付讫)/;
const UNVEILING = /揭牌|挂牌|授牌/;
const EVENTS: ReadonlySet<string> = new Set(['meeting', 'payment', 'unveiling']);

/** Conditions under which one sentence lets the agreement take effect; undefined when it speaks of something else. */
export function effectOf(sentence: string): { conditions: readonly string[]; stated: boolean } | undefined {
  const at = sentence.indexOf('生效');
  if (at < 0) return undefined;
  const part = sentence.slice(0, at + 2);
  if (OTHER.test(sentence.slice(0, at + 12)) || /[:]/.test(part.slice(0, at).slice(-1))) return undefined;
  const conditions: string[] = [];
  if (SIGN.test(part)) conditions.push('sign');
  if (SEAL.test(part)) conditions.push('seal');
  if (APPROVAL.test(part)) conditions.push('approval');
  if (FILING.test(part)) conditions.push('filing');
  if (ADOPTION.test(part)) conditions.push('adoption');
  if (MEETING.test(part)) conditions.push('meeting');
  if (PAYMENT.test(part)) conditions.push('payment');
  if (UNVEILING.test(part)) conditions.push('unveiling');
  for (const { year, month, day } of daysIn(part)) conditions.push(`date:${year}-${month}-${day}`);
  const stated = SUBJECT.test(part);
  // offices and payments take effect so too: only a sentence that names the agreement is about it
  if (conditions.every((condition) => EVENTS.has(condition)) && (conditions.length === 0 || !stated))
    return undefined;
  return { conditions: conditions.sort(), stated };
}
