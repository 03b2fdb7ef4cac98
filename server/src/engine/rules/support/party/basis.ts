import type { Basis } from '../../../standard/types.js';
import { read } from '../../cite.js';

/** Sources of the rules on parties, preamble, goals and signatures. Seed lines are those of `test/corpus/seeds`. */

const REFERENCE = '《产业技术创新战略联盟协议书编写参考》（闽科政〔2009〕46号附件1）';
const GUIDANCE = '《关于推动产业技术创新战略联盟构建的指导意见》（国科发政〔2008〕770号）';
const PLAN = '《国家科技计划支持产业技术创新战略联盟暂行规定》（国科发计〔2008〕338号）';
const FUJIAN = '《福建省产业技术创新战略联盟构建实施方案》（闽科政〔2009〕46号）';

function reference(article: string, line: string, quotation: string): Basis {
  return read(REFERENCE, `${article} 第${line}行`, quotation);
}

/** An article of the Civil Code; read in the public copy LawRefBook/Laws of April 2025. */
export function civilCode(article: string): Basis {
  return read('《中华人民共和国民法典》', article);
}

export const PARTICULARS = reference(
  '二、序文部分 1',
  '157',
  '分别列明联盟成员各方的名称、住所地、法定代表人等基本信息',
);
export const LEGAL_PERSONS = reference(
  '二、序文部分 1',
  '159',
  '协议缔结方应是企业、大学、科研机构等独立法人，具备法人主体资格',
);
export const FULL_NAME = reference('二、序文部分 1', '161', '名称全称，并与协议结尾部分加盖印章一致');
export const SERVICE_ADDRESS = reference(
  '二、序文部分 1',
  '163',
  '该地址通常视为协议各方的通讯地址，即相关文件的送达地址',
);
export const CURRENT_REPRESENTATIVE = reference('二、序文部分 1', '165', '登记备案的现任法定代表人');
export const RECITAL_NO_DUTIES = reference('二、序文部分 2', '171', '鉴于条款一般不具体规定各方权利义务关系');
export const RECITAL_CAPACITY = reference(
  '二、序文部分 2',
  '177',
  '本协议缔约各方均具有独立法人资格，具有签订本协议的合法主体资格',
);
export const TITLE_NAME = reference('一、标题部分', '151', '产业技术创新战略联盟协议书');
export const NAME_PURPOSE = reference(
  '四、主文部分 1',
  '190',
  '列明各方商定的联盟名称。写明联盟的组织原则和联盟的组建宗旨',
);
export const GOALS = reference('四、主文部分 2', '194', '明确联盟技术创新的近期、远期目标');
export const DIVISION = reference('四、主文部分 2', '196', '以及联盟成员的任务分工');
export const FUTURE_TASKS = reference(
  '四、主文部分 2',
  '196',
  '对尚无法明确任务分工或将来开展的联盟项目的任务分工，应约定由相应各方另行协商签订有关协议',
);
export const ALL_PARTIES = reference('四、主文部分 10', '361', '经协议各方法定代表人签署并加盖公章后生效');
export const SEAL_AND_DATE = reference('六、结尾部分', '377', '联盟成员单位签章、签署日期等');
export const SEAL_AND_SIGNER = reference(
  '六、结尾部分',
  '379',
  '由联盟成员加盖单位公章，由联盟成员单位的法定代表人签署',
);
export const POWER_OF_ATTORNEY = reference('六、结尾部分', '379', '须附法定代表人出具的授权委托书');
export const NAME_FORM = read(
  FUJIAN,
  '三、1 第38行',
  '联盟名称统一由“技术领域(项目)”、“产业类别”和“技术创新战略联盟”等组成',
);
export const COMPOSITION = read(GUIDANCE, '八（一） 第114行', '要由企业、大学和科研机构等多个独立法人组成');
export const PLAN_COMPOSITION = read(PLAN, '（四） 第64-68行', '必须有研究型高校和高水平科研机构参加');
export const TASKS_770 = read(GUIDANCE, '八（二） 第118-120行', '落实成员单位');
export const SIGNED_BY_REPRESENTATIVES = read(
  GUIDANCE,
  '八（二） 第120行',
  '联盟协议必须由成员单位法定代表人共同签署生效',
);
export const COMPANY_BRANCH = read('《中华人民共和国公司法》（2023年修订）', '第十三条');
export const RESEARCH_GROUP = read(
  '《最高人民法院关于审理技术合同纠纷案件适用法律若干问题的解释》（2020年修正）',
  '第七条',
);
