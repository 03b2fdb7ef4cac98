import { allMatches } from '../../text/all-matches.js';
/** A power to decide that is given as a noun; offsets are in the part of the sentence. */
export interface Power {
  /** What is decided. */
  readonly about: string;
  readonly from: number;
  readonly to: number;
  /** True when who holds the power is named right before `from`, false when right behind `to`. */
  readonly before: boolean;
}

/** Without one of these no power is given as a noun. */
export const POWER = /(?:批准|审批|审定|决定|核准)权|的(?:职权|权限)/;
const RIGHT = '的?(?:最终|最后)?(?:批准|审批|审定|决定|核准)权限?';
/** 年度预算的批准权属于X */
const BELONGS = new RegExp(`([^,。;]{2,16}?)${RIGHT}(?:归属于|属于|归属|归于|归|由|在于|在)(?:联盟)?`, 'g');
/** X行使预算的审批权 */
const HOLDS = new RegExp(`(?:享有|行使|拥有|握有)(?:对)?([^,。;享行拥握]{2,16}?)${RIGHT}`, 'g');

/** 决定联盟的解散是成员大会的职权 */
const IS_OF =
  /(?:批准|审批|审定|决定|核准)([^,。;]{2,16}?)(?:是|属于|为)(?:联盟)?(?=[^,。;是属为]{2,10}的(?:职权|权限))/g;

/** The powers to decide that one part of a sentence gives as a noun (批准权属于…, 行使…审批权). Linear. */
export function powersIn(part: string): readonly Power[] {
  if (!POWER.test(part)) return [];
  const out: Power[] = [];
  for (const { 0: words, 1: about = '', index } of allMatches(BELONGS, part))
    out.push({ about, from: index, to: index + words.length, before: false });
  for (const { 0: words, 1: about = '', index } of allMatches(HOLDS, part))
    out.push({ about, from: index, to: index + words.length, before: true });
  for (const { 0: words, 1: about = '', index } of allMatches(IS_OF, part))
    out.push({ about, from: index, to: index + words.length, before: false });
  return out;
}
