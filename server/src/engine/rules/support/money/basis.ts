import type { Basis } from '../../../standard/types.js';
import { read } from '../../cite.js';

/** Sources of the rules on money, projects and liability. Seed lines are those of the copies in `test/corpus/seeds`. */

const REFERENCE = '《产业技术创新战略联盟协议书编写参考》（闽科政〔2009〕46号附件1）';
const GUIDANCE = '《关于推动产业技术创新战略联盟构建的指导意见》（国科发政〔2008〕770号）';
const CIVIL_CODE = '《中华人民共和国民法典》';
const CONTRACT_RULES =
  '《最高人民法院关于适用〈中华人民共和国民法典〉合同编通则若干问题的解释》（法释〔2023〕13号）';

function reference(article: string, lines: string, quotation: string): Basis {
  return read(REFERENCE, `四、主文部分 ${article} 第${lines}行`, quotation);
}

export const SOURCES = reference(
  '5',
  '251',
  '明确联盟经费的来源，如联盟成员投入、政府财政资助、银行贷款及其他渠道等',
);
export const FORM_AND_RATIO = reference('5', '251', '对联盟成员投入部分，需约定投入的方式和比例');
export const USES = reference('5', '253', '明确联盟经费用途，如用于公用办公、项目研发等');
export const MANAGER = reference('5', '255', '明确联盟经费的管理方式和管理机构及其责任');
export const SEPARATE_ACCOUNT = reference('5', '255', '实行专帐管理，专款专用');
export const MODEL_ACCOUNT = reference(
  '5',
  '269',
  '设立独立帐目进行管理，接受理事会的监督和联盟成员共同认可的第三方的审计',
);
export const RESEARCH_FUND = reference('5', '257', '联盟若设立研发基金的，应约定其来源和使用规则');
export const INTERNAL_SUPERVISION = reference('5', '259', '明确联盟经费管理和使用的内部监督机制');
export const STATE_RULES = reference(
  '5',
  '259',
  '经费来源属于政府财政资助的，应明确执行国家有关经费管理监督规定',
);
export const MEASURES_FUNDS = reference(
  '5',
  '261',
  '制定《联盟经费管理办法》作为联盟协议的附件，或在联盟协议中约定联盟经费管理办法的制定和审批生效的程序',
);
export const MEASURES_PROJECTS = reference('6', '285-287', '约定联盟项目管理办法的制定和审批生效的程序');
export const MEASURES_IP = reference('7', '309', '约定联盟知识产权管理办法的制定和审批生效的程序');
export const PROJECT_PHASES = reference(
  '6',
  '281',
  '约定项目立项、实施、验收，以及相应的组织管理和监督机制等事项',
);
export const PLAN_RULES = reference('6', '283', '明确承担政府计划项目须执行相应计划项目管理办法');
export const BENEFIT_RULES = reference('7', '305', '约定联盟收益的归属、使用和分配原则');
export const WINDING_UP = reference('8', '335', '约定联盟解散的情形、解散程序和清算办法');
export const BREACH = reference('9', '339', '明确联盟成员违反协议规定义务应当承担的相应违约责任');
export const BREACH_KINDS = reference(
  '9',
  '341',
  '追回联盟拨付的项目经费、赔偿给其他联盟成员造成的经济损失、予以除名',
);
export const RECOVERY = reference('9', '345', '追回其承担联盟研发项目中政府资助资金和联盟配套资金');
export const FORFEITURE = reference('9', '347', '对其已投入联盟的各类资金不予退还');
export const FUNDS_RULES = read(GUIDANCE, '八（四） 第126-128行', '并建立经费使用的内部监督机制');
export const PUBLIC_SUPERVISION = read(
  GUIDANCE,
  '八（四） 第128-130行',
  '政府资助经费的使用要按照相关规定接受有关部门的监督',
);
export const SHARED_RISK = read(GUIDANCE, '二 第58-60行', '利益共享、风险共担的技术创新合作组织');

export const INTERPRETATION = read(
  CIVIL_CODE,
  '第一百四十二条',
  '应当按照所使用的词句，结合相关条款、行为的性质和目的、习惯以及诚信原则，确定意思表示的含义',
);
export const LIMITATION = read(
  CIVIL_CODE,
  '第一百九十七条',
  '诉讼时效的期间、计算方法以及中止、中断的事由由法律规定，当事人约定无效。',
);
export const VOID_EXCLUSION = read(CIVIL_CODE, '第五百零六条');
export const AFTER_TERMINATION = read(CIVIL_CODE, '第五百六十六条');
export const LIABILITY = read(
  CIVIL_CODE,
  '第五百七十七条',
  '应当承担继续履行、采取补救措施或者赔偿损失等违约责任',
);
export const LIQUIDATED = read(CIVIL_CODE, '第五百八十五条');
export const DEPOSIT_CAP = read(
  CIVIL_CODE,
  '第五百八十六条',
  '不得超过主合同标的额的百分之二十，超过部分不产生定金的效力',
);
export const DEPOSIT_RULE = read(CIVIL_CODE, '第五百八十七条', '应当双倍返还定金');
export const PENALTY_OR_DEPOSIT = read(
  CIVIL_CODE,
  '第五百八十八条',
  '当事人既约定违约金，又约定定金的，一方违约时，对方可以选择适用违约金或者定金条款。',
);
export const TECHNICAL_RISK = read(CIVIL_CODE, '第八百五十八条', '该风险由当事人约定');
export const PARTNERS_PAY = read(
  CIVIL_CODE,
  '第九百六十八条',
  '合伙人应当按照约定的出资方式、数额和缴付期限，履行出资义务。',
);
export const PARTNERS_SHARE = read(
  CIVIL_CODE,
  '第九百七十二条',
  '合伙的利润分配和亏损分担，按照合伙合同的约定办理',
);
export const PARTNERS_END = read(CIVIL_CODE, '第九百七十八条');
export const ALLIANCE_MATTERS = read(
  '《中华人民共和国促进科技成果转化法》（2015年修正）',
  '第二十六条',
  '依法约定合作的组织形式、任务分工、资金投入、知识产权归属、权益分配、风险分担和违约责任等事项',
);
export const NO_WAIVER_OF_ADJUSTMENT = read(
  CONTRACT_RULES,
  '第六十四条',
  '当事人仅以合同约定不得对违约金进行调整为由主张不予调整违约金的，人民法院不予支持。',
);
export const EXCESSIVE = read(CONTRACT_RULES, '第六十五条');
export const NOT_A_DEPOSIT = read(
  CONTRACT_RULES,
  '第六十七条',
  '没有约定定金性质，一方主张适用民法典第五百八十七条规定的定金罚则的，人民法院不予支持',
);
export const UNAUTHORISED_ACT = read(CONTRACT_RULES, '第二十条');
export const GUARANTEE = read(
  '《中华人民共和国公司法》（2023年修订）',
  '第十五条',
  '公司向其他企业投资或者为他人提供担保，按照公司章程的规定，由董事会或者股东会决议',
);
