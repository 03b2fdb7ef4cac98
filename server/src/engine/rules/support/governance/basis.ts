import type { Basis } from '../../../standard/types.js';
import { read } from '../../cite.js';

/** Sources of the rules on bodies, votes and liability. Seed lines are those of the copies in `test/corpus/seeds`. */

const REFERENCE = '《产业技术创新战略联盟协议书编写参考》（闽科政〔2009〕46号附件1）';
const GUIDANCE = '《关于推动产业技术创新战略联盟构建的指导意见》（国科发政〔2008〕770号）';
const PLAN = '《国家科技计划支持产业技术创新战略联盟暂行规定》（国科发计〔2008〕338号）';
const BOOK = '《重点产业技术创新战略联盟建设》（云南科技出版社）';

function reference(article: string, line: string, quotation: string): Basis {
  return read(REFERENCE, `${article} 第${line}行`, quotation);
}

/** An article of the Civil Code; read in the public copy LawRefBook/Laws of April 2025. */
export function civilCode(article: string): Basis {
  return read('《中华人民共和国民法典》', article);
}

export const DECISION_BODY = reference(
  '四、主文部分 3',
  '202',
  '明确决策机构人员产生办法、人员组成、职责、工作制度和决策程序等',
);
export const ADVISORY_BODY = reference('四、主文部分 3', '204', '明确咨询机构人员组成、职责、工作制度等');
export const EXECUTIVE_BODY = reference(
  '四、主文部分 3',
  '206',
  '明确执行机构的组织结构、职责、主要负责人产生办法和工作制度',
);
export const FULL_TIME = read(GUIDANCE, '八（三） 第124行', '联盟执行机构应配备专职人员，负责有关日常事务');
export const SEAT = reference('四、主文部分 10', '357', '联盟秘书处所在地');
export const THREE_BODIES = reference('四、主文部分 3', '214', '设立理事会、专家委员会和秘书处');
export const LIABLE_SUBJECT = reference('四、主文部分 3', '200', '明确联盟对外承担责任的主体');
export const LIABLE_SCOPE = reference(
  '四、主文部分 3',
  '200',
  '协议中需要规定对该责任主体的授权范围和授权程序，约定内部责任分担方式',
);
export const MODEL_SUBJECT = reference('四、主文部分 3', '212', '作为联盟对外承担责任的主体');
export const FUNDS_UNIT = reference('四、主文部分 5', '255', '联盟常设机构依托单位管理联盟经费');
export const UNANIMOUS_CHANGE = reference(
  '四、主文部分 10',
  '361',
  '对本协议的任何变更须经协议各方一致同意，并以书面形式作出',
);
export const EXPULSION_BY_COUNCIL = reference('四、主文部分 9', '345', '经联盟理事会决定，可从联盟中除名');
export const SUBJECT_770 = read(GUIDANCE, '八（三） 第122-124行', '明确联盟对外承担责任的主体');
export const NOT_A_PERSON = read(BOOK, '第177行', '联盟本身不具有独立的法人地位');
export const PLAN_SUBJECT = read(
  PLAN,
  '第四条 第34-36行',
  '理事长单位是联盟的责任主体，承担项目组织实施的法律责任',
);
export const PLAN_SHARING = read(PLAN, '第104行', '联盟内部建立责任分担机制');
export const PLAN_EXIT = read(
  PLAN,
  '第九条 第118-122行',
  '应由联盟理事会提出调整或撤销课题的书面意见，报科技部核准后执行',
);
export const PLAN_RULES = read(
  PLAN,
  '第十一条 第162-164行',
  '联盟承担国家科技计划项目配套管理办法，报科技部备案',
);
/** 以上, 以下 include the number; 不满, 超过 do not. */
export const COUNTING = civilCode('第一千二百五十九条');
/** Partnership matters need all partners unless agreed otherwise. */
export const PARTNERS_DECIDE = civilCode('第九百七十条');
export const CHANGE_BY_AGREEMENT = civilCode('第五百四十三条');
