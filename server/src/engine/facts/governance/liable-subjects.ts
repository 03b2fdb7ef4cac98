import { holderAt, holderBefore, type Holder } from './holders.js';
import { allMatches } from '../../text/all-matches.js';

/** Words that make a unit answer for the alliance; offsets of the sentence. */
export interface Liable {
  readonly at: number;
  readonly end: number;
  readonly holder: Holder | undefined;
}

const DUTY = '(?:法律|民事|全部|一切)*责任';
/** 对外承担责任的主体, 对外责任主体, 对外承担联盟责任的唯一主体, 对外唯一责任人 */
const SUBJECT = `对外(?:承担(?:联盟)?(?:的)?${DUTY}(?:的)?(?:唯一|单一)?(?:的)?主体|${DUTY}(?:的)?(?:唯一|单一)?(?:承担)?(?:主体|人)|(?:唯一|单一)(?:的)?责任(?:主体|人))`;
/** 对外承担责任的主体为X */
const NAMED = new RegExp(`${SUBJECT}(?:均|统一|应当?)?(?:为|是|由|系|:)`, 'g');
/** X为联盟对外承担责任的主体, X被指定为… */
const IS = new RegExp(
  `(?:被指定为|作为|为|是|系|担任)(?:各方|缔约各方|全体成员)?(?:共同|一致)?(?:指定|推举|约定|确认|授权)?(?:的)?(?:本)?(?:联盟)?(?:的)?(?:唯一|单一)?(?:的)?${SUBJECT}`,
  'g',
);
/** 联盟对外的一切法律责任,由X承担; 由此产生的责任均由X对外承担 */
const BORNE =
  /(?:对外(?:所负)?的?(?:一切|全部|法律|民事)*(?:之)?责任,?(?:均|全部|统一|悉|一律|应)?由|(?:责任|债务),?(?:均|全部|统一|悉|一律|应)?由(?=[^,。;]{2,24}对外承担))/g;
/** X对外承担(联盟的)责任 */
const BEARS = new RegExp(`对外承担(?:联盟)?(?:的)?${DUTY}`, 'g');
const FOR_ALLIANCE = /代表联盟|就联盟|联盟(?:的)?(?:法律|民事|全部|一切)*责任|联盟事务/;

/** Who answers for the alliance towards others, as one sentence says it. Linear. */
export function subjectsIn(text: string): readonly Liable[] {
  const out: Liable[] = [];
  for (const { 0: found, index } of allMatches(NAMED, text)) {
    const end = index + found.length;
    out.push({ at: index, end, holder: holderAt(text, end) });
  }
  for (const { 0: found, index } of allMatches(IS, text))
    out.push({ at: index, end: index + found.length, holder: holderBefore(text, index) });
  for (const { 0: found, index } of allMatches(BORNE, text)) {
    if (!text.includes('联盟')) continue;
    const end = index + found.length;
    out.push({ at: index, end, holder: holderAt(text, end) });
  }
  for (const { 0: found, index } of allMatches(BEARS, text)) {
    const end = index + found.length;
    // 甲方对外承担责任后, 对外承担责任的主体
    if (/^(?:后|的|时|以后|之后)/.test(text.slice(end))) continue;
    const holder = holderBefore(text, index);
    if (!holder || holder.name === '联盟') continue;
    const part = text.slice(Math.max(text.lastIndexOf(';', index), 0), end);
    if (text[holder.start - 1] === '由' || FOR_ALLIANCE.test(part)) out.push({ at: index, end, holder });
  }
  return out;
}
