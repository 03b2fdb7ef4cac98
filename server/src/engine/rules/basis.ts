import type { Basis } from '../standard/types.js';
import { read } from './cite.js';

/** Sources that rules cite. A quotation stands only where the text was read: the seeds, or a public copy of a statute. */

const CHECKED = '2026-11-20';
const GUIDANCE = '《关于推动产业技术创新战略联盟构建的指导意见》（国科发政〔2008〕770号）';
const REFERENCE = '《产业技术创新战略联盟协议书编写参考》（闽科政〔2009〕46号附件1）';
const BOOK = '《重点产业技术创新战略联盟建设》（云南科技出版社）';

/** True for what cites the model text of the alliance agreement. */
export function isModelText({ document }: Basis): boolean {
  return document === REFERENCE;
}

/** An article of the model text; `lines` are those of the source in `test/corpus/seeds`. */
function reference(article: string, lines: string, quotation: string): Basis {
  return read(REFERENCE, `${article} 第${lines}行`, quotation);
}

export const TREE = reference('目录', '111-147', '一、标题部分');
export const ONE_MECHANISM = reference(
  '四、主文部分 10',
  '353',
  '争议解决条款中可约定通过仲裁或诉讼方式解决争议，但不能同时约定仲裁和诉讼两种方式',
);
export const MODEL_DISPUTE = reference('四、主文部分 10', '357', '也可约定向**仲裁机构申请仲裁');
export const MODEL_SUBJECT = reference('四、主文部分 3', '212', '一般可以是联盟理事长单位');
export const MODEL_TITLE = reference('一、标题部分', '151', '******产业技术创新战略联盟协议书**');
export const MODEL_PURPOSE = reference('二、序文部分 2', '178', '旨在成立××产业技术创新战略联盟');
export const SIGNING = reference(
  '六、结尾部分',
  '379',
  '签章部分由联盟成员加盖单位公章，由联盟成员单位的法定代表人签署',
);
export const SIGNED_AGREEMENT = read(
  GUIDANCE,
  '八（二） 第118-120行',
  '联盟协议必须由成员单位法定代表人共同签署生效',
);
export const NOT_MERE_INTENT = read(BOOK, '第181行', '而非停留在意向性的合作');
export const EITHER_OR = read(
  '《最高人民法院关于适用〈中华人民共和国仲裁法〉若干问题的解释》（法释〔2006〕7号）',
  '第七条',
  '当事人约定争议可以向仲裁机构申请仲裁也可以向人民法院起诉的，仲裁协议无效。',
);
export const COURT_CHOICE_SURVIVES: Basis = {
  document: '最高人民法院《关于部分民事案件管辖适用法律有关问题的批复》',
  article: '四',
  status: 'excerpt',
  checked: CHECKED,
};
export const AWARD_IS_FINAL = read(
  '《中华人民共和国仲裁法》（2017年修正）',
  '第九条',
  '裁决作出后，当事人就同一纠纷再申请仲裁或者向人民法院起诉的，仲裁委员会或者人民法院不予受理。',
);
export const AWARD_IS_FINAL_2025: Basis = {
  document: '《中华人民共和国仲裁法》（2025年修订，2026年3月1日起施行）',
  article: '一裁终局',
  status: 'memory',
  checked: CHECKED,
};
/** The dots of the model text only stand for more to come. */
export const MODEL_PROMPT = reference('四、主文部分 3', '228', '.....');
export const ONE_CHAPTER = reference(
  '四、主文部分 10',
  '353',
  '不可抗力、争议解决、法律适用、协议生效和变更、文件送达等条款',
);
export const RECITALS = reference('二、序文部分 2', '169-171', '由一个或数个“鉴于”字样开头的句子组合而成');
export const RELATIONS = reference('四、主文部分 1', '190', '写明联盟与有关社会组织的关系等');
export const SUPERVISION = read(
  '《国家科技计划支持产业技术创新战略联盟暂行规定》（国科发计〔2008〕338号）',
  '第八条 第112-114行',
  '联盟内部也要成立相应的监督管理机构，建立自我监督与评估机制',
);
/** The children of a chapter are what the model text tells the drafter to settle there; findings cite each one. */
export const OPERATIVE_PART = reference(
  '四、主文部分 5',
  '253',
  '明确联盟经费用途，如用于公用办公、项目研发等',
);
