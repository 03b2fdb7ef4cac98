import { exceptionsIn } from '../../text/exceptions.js';
import { trigger, type Triggered } from '../trigger.js';
import type { AdmissionFact } from './types.js';
import { allMatches } from '../../text/all-matches.js';

/** An admission that one sentence settles, with its place in the sentence. */
type Found = Pick<AdmissionFact, 'by'> & { readonly start: number; readonly end: number };

const MEMBER = '(?:联盟|本联盟|联盟的)?(?:正式)?(?:成员|会员)';
const SUBJECT = trigger(
  new RegExp(
    `加入|入盟|入会|新成员|新会员|吸收|接纳|接收${MEMBER}|(?:成为|即为|方为)${MEMBER}|成员(?:资格|身份)|扩大(?:联盟)?成员|原(?:有)?成员同等`,
  ),
);
/** Joining something else, joining before a day, a class of members or a case with rules of its own; losing membership. */
const OTHER =
  /加入[^,。;]{0,8}前|加入(?:项目|课题|理事会|专家|工作组|专利池|其他|有关|国际|国内|某)|成为(?:理事会|专家|项目|工作组)|理事单位|普通(?:成员|会员)|观察员|准成员|境外|外国|港澳台|任何一方不得|子公司|关联(?:企业|公司|单位|方)|休会|闭会|授权|(?:取消|终止|丧失|撤销|转让|放弃|恢复|中止|变更)[^,。;]{0,6}成员(?:资格|身份)|成员(?:资格|身份)[^,。;]{0,8}(?:取消|终止|丧失|撤销|转让|恢复|中止|变更)/;

/** True when the words are about joining something else, a class of members of its own, or losing membership. */
export function joinsElse(words: string): boolean {
  return OTHER.test(words);
}

const ALL = [
  /(?:经|须|征得|取得|获得|得到)(?:联盟|现有|原有)?(?:全体|所有)(?:成员|缔约方|缔约各方|会员|签约方|盟员)(?:单位)?的?(?:书面)?(?:同意|批准|认可)/,
  /(?:经|须|应|由|征得|取得)(?:联盟|现有|原有)?(?:全体|所有)?(?:成员|各方|缔约方|会员|签约方)(?:的)?(?:书面)?一致(?:书面)?(?:同意|批准|通过)/,
  /(?:经|由|征得|取得)(?:[甲乙丙丁戊己庚辛壬癸]方[、和及]?){2,10}[^,。;]{0,6}(?:同意|批准)/,
  /任何一(?:方|个?成员)[^,。;]{0,6}(?:否决|反对[^,。;]{0,4}不得)|任何一(?:方|个?成员)(?:不同意|反对)的?,?[^,。;]{0,8}不(?:得|予)/,
];
const AUTOMATIC =
  /(?:提交|递交|提出)[^,。;]{0,8}申请[^,。;]{0,6}[,]?即(?:可)?(?:成为|取得|为)[^,。;]{0,4}(?:成员|会员)|自动(?:成为|取得)[^,。;]{0,4}(?:成员|会员)|(?:无须|无需|不需要?|不必)[^,。;]{0,8}(?:批准|审批|同意|审核)/;
const APPLIES = /申请|凡|符合[^,。;]{0,10}条件/;
/** 无须任何机构批准: nothing said before it makes it an approval. */
const UNASKED = /^[无不]/;
const APPROVED = /批准|同意|通过|审[批议定核]|决定|核准/;
const BODY_NAME =
  '(常务理事会|理事会|成员大会|会员大会|专家委员会|秘书处|秘书长|理事长单位|牵头单位|理事长|首席科学家|(?:全体|到会|出席|与会)理事)';
/** What may stand between a body and its verb: no other body. */
const GAP = '(?:(?!理事|大会|秘书|委员会|牵头)[^,。;、]){0,12}?';
const BODY = new RegExp(
  `(?:经|由|报|请|交|[、,):]|^)(?:联盟)?${BODY_NAME}(?:${GAP}|(?:全体|过半数|多数)[^,。;、]{0,8}?)(?:批准|同意|审批|审议通过|表决通过|票通过|审定|决定|核准|授予|议定|定夺|认可(?=即|后|方)|通过(?=[后,。;]))`,
  'g',
);
/** 理事会批准新成员加入, 理事会决定成员的加入, 理事会对入盟申请进行审批 */
const POWER = new RegExp(
  `${BODY_NAME}(?:[^,。;]{0,6}(?:批准|决定|审批|审定)[^,。;]{0,6}(?:加入|入盟|吸收)|对[^,。;]{0,6}(?:加入|入盟)[^,。;]{0,8}(?:审批|批准))`,
);
/** What one body agrees to goes on to another one. */
const ONWARDS = /^[^。;]{0,6}(?:报|提交|提请|送|交|由)(?:经|由)?[^,。;]{0,4}(?:理事会|大会|审)/;
/** What else is decided on about a member. */
const THING =
  /项目|课题|会费|经费|知识产权|投入|任务|份额|出资|名额|职务|权利|标准|办法|方案|成果|设备|费用|分工|建议/;
/** 批准加入 | 理事会: a row of a table on the procedure. */
const ROW = new RegExp(
  `(?:批准|审批|决定)(?:新成员)?(?:加入|入盟|吸收|入会)[^|。;]{0,4}\\|(?:由|联盟)?${BODY_NAME}[^|。;]{0,4}(?:\\||$)`,
);
const ROW_WORDS = trigger(ROW);

/** Who lets newcomers in, in one sentence; the last body named is the one that decides. Linear. */
export function admissionOf(seen: Triggered, sentence: string): Found | undefined {
  if (!seen.test(SUBJECT, sentence) || OTHER.test(sentence) || exceptionsIn(sentence).length > 0)
    return undefined;
  const place = (match: RegExpExecArray, by: string): Found => {
    const skip = /^[,、):]/.test(match[0]) ? 1 : 0;
    return { by, start: match.index + skip, end: match.index + match[0].length };
  };
  const automatic = AUTOMATIC.exec(sentence);
  if (automatic && isAutomatic(automatic, sentence)) return place(automatic, 'automatic');
  for (const words of ALL) {
    const all = words.exec(sentence);
    if (all) return place(all, 'all');
  }
  // 除名 in the same sentence: whose consent is meant is not certain
  if (/除名|退出/.test(sentence)) return undefined;
  const body = [...allMatches(BODY, sentence)].at(-1) ?? POWER.exec(sentence);
  if (!body || ONWARDS.test(sentence.slice(body.index + body[0].length))) return undefined;
  if (THING.test(sentence.slice(SUBJECT.expression.exec(sentence)?.index ?? 0, body.index))) return undefined;
  return place(body, nameOf(body));
}

/** The same for a row of a table, whose cells are sentences of their own. */
export function admissionInRow(seen: Triggered, row: string): Found | undefined {
  const match = seen.has(ROW_WORDS) ? ROW.exec(row) : null;
  return match ? { by: nameOf(match), start: match.index, end: match.index + match[0].length } : undefined;
}

/** Membership from the application on, unless somebody had to approve before. */
function isAutomatic({ 0: words, index }: RegExpExecArray, sentence: string): boolean {
  const before = sentence.slice(0, index);
  return UNASKED.test(words) || (APPLIES.test(before + words) && !APPROVED.test(before));
}

function nameOf(match: RegExpExecArray): string {
  return match[1]!.replace('会员大会', '成员大会').replace(/^..理事$/, '理事会');
}
