import type { Words } from './words.js';

/** 立项：成员申请，理事会批准。 A label names the matter of all that follows in its line. */
const LABEL =
  /^\|?(?:第[一二三四五六七八九十百\d]{1,5}[条款项]|[\d.()一二三四五六七八九十、|]{1,10})?(?:联盟|合作)?(?:项目|课题|成员|年度|经费|财务){0,2}的?(立项|验收|结题|结题验收|预算|决算|除名|解散|加入|入盟|立项审批|评审立项|立项程序|验收程序)[:。]/;
const MATTER: Readonly<Record<string, string>> = { 结题: '验收', 结题验收: '验收', 入盟: '加入' };

/** The matter that the label of a line names, `''` for none. */
export function labelledMatter({ line, sentence }: Pick<Words, 'line' | 'sentence'>): string {
  if (sentence.start > 400) return '';
  const label = LABEL.exec(line.text.slice(0, 40))?.[1] ?? '';
  return MATTER[label] ?? label.replace(/审批|评审|程序/, '');
}

/** A part of a sentence that names nothing but who decides: 理事会批准, 报理事会决定, 最后由理事会作出结论. */
export const BARE_HEAD =
  /^(?:最后|最终|再|并|均|统一|须|应|应当|必须|方可|可|是否(?:同意|准予|予以)?(?:通过|立项|合格)?|能否(?:通过|立项)?){0,3}(?:由|经|报|报请|报经|提交|提请)?(?:联盟)?(?:[^,。;由经报]{2,8})(?:会议|集体|审议|讨论|审查|研究|投票|表决|审议后|讨论后|最终|后|并){0,3}$/;

/** What may make up an item that only names matters: 项目的立项和验收. */
const PIECES =
  /项目|课题|联盟|成员|会员|单位|年度|经费|财务|发展|战略|中长期|新|的|之|和|与|及|以及|、|工作|计划|规划|预算|决算|立项|验收|结题|加入|吸收|接纳|入盟|退出|除名|开除|秘书长|副|理事长|选举|罢免|聘任|任免|解聘|管理|办法|制度|制[定订]|修[改订]|变更|解散|终止|清算|报告|方案|结果|结论|设立|重大|投资|事项|名称|专家委员会|委员|会费|标准|分配|收益|\d|[().;。一二三四五六七八九十]/g;
const LONGEST_ITEM = 40;

/** True for an item that names matters and nothing that is done with them. */
export function namesMatters(item: string): boolean {
  return item.length >= 2 && item.length <= LONGEST_ITEM && item.replace(PIECES, '') === '';
}

/** 理事会决定下列事项：, 成员大会的职权：, 由理事会审议批准： */
const DECIDES_LIST =
  /(?:决定|批准|审定|审批|议决|审议通过|职权|权力)(?:的)?(?:下列|以下|如下)?(?:各项|重大|重要)?(?:事项|事宜|内容|职权)?(?:包括|为|是|如下)?:$/;
/** 就下列事项提出意见 */
const ADVISES = /意见|建议|咨询|听取|协助|初审|评审/;

/** True when the words before an item are the head of a list of what is decided. */
export function headsDecisions(head: string): boolean {
  return DECIDES_LIST.test(head) && !ADVISES.test(head);
}
