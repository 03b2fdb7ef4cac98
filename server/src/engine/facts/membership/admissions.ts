import { exceptionsIn } from '../../text/exceptions.js';
import { trigger, type Triggered } from '../trigger.js';
import type { AdmissionFact } from './types.js';

/** An admission that one sentence settles, with its place in the sentence. */
type Found = Pick<AdmissionFact, 'by'> & { readonly start: number; readonly end: number };

const SUBJECT = trigger(/加入|入盟|入会|新成员|新会员|吸收|接纳/);
/** Joining something else, joining before a day, or a class of members with rules of its own. */
const OTHER =
  /加入[^,。;]{0,8}前|加入(?:项目|课题|理事会|专家)|理事单位|普通(?:成员|会员)|观察员|准成员|境外|外国|港澳台|任何一方不得/;
const ALL =
  /(?:经|须|应|由|征得|取得)(?:联盟|现有|原有)?(?:全体|所有)?(?:成员|各方|缔约方|会员|签约方)(?:的)?(?:书面)?一致(?:书面)?(?:同意|批准|通过)/;
const AUTOMATIC =
  /(?:提交|递交|提出)[^,。;]{0,8}申请[^,。;]{0,6}[,]?即(?:可)?(?:成为|取得|为)[^,。;]{0,4}(?:成员|会员)|自动(?:成为|取得)[^,。;]{0,4}(?:成员|会员)/;
const BODY =
  /(?:经|由|报|、|,)(?:联盟)?(常务理事会|理事会|成员大会|会员大会|秘书处)[^,。;、]{0,12}?(?:批准|同意|审批|审议通过|表决通过|审定|决定)/g;
/** 理事会批准新成员加入, 理事会决定成员的加入 */
const POWER =
  /(常务理事会|理事会|成员大会|会员大会|秘书处)[^,。;]{0,6}(?:批准|决定|审批|审定)[^,。;]{0,6}(?:加入|入盟|吸收)/;

/** Who lets newcomers in, in one sentence; the last body named is the one that decides. Linear. */
export function admissionOf(seen: Triggered, sentence: string): Found | undefined {
  if (!seen.test(SUBJECT, sentence) || OTHER.test(sentence) || exceptionsIn(sentence).length > 0)
    return undefined;
  const place = (match: RegExpExecArray, by: string): Found => {
    const skip = /^[,、]/.test(match[0]) ? 1 : 0;
    return { by, start: match.index + skip, end: match.index + match[0].length };
  };
  const automatic = AUTOMATIC.exec(sentence);
  if (automatic) return place(automatic, 'automatic');
  const all = ALL.exec(sentence);
  if (all) return place(all, 'all');
  // 除名 in the same sentence: whose consent is meant is not certain
  if (/除名|退出/.test(sentence)) return undefined;
  const body = [...sentence.matchAll(BODY)].at(-1) ?? POWER.exec(sentence);
  return body ? place(body, body[1]!.replace('会员大会', '成员大会')) : undefined;
}
