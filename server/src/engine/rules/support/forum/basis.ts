import type { Basis } from '../../../standard/types.js';

/** Sources of the rules on forum, law and effect. A quotation stands only where the text was read. */

const CHECKED = '2026-11-20';
const GUIDANCE = '《关于推动产业技术创新战略联盟构建的指导意见》（国科发政〔2008〕770号）';
const REFERENCE = '《产业技术创新战略联盟协议书编写参考》（闽科政〔2009〕46号附件1）';
const PROCEDURE = '《中华人民共和国民事诉讼法》（2023年修正）';
const PROCEDURE_RULES = '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》（2022年修正）';
const ARBITRATION_RULES = '《最高人民法院关于适用〈中华人民共和国仲裁法〉若干问题的解释》（法释〔2006〕7号）';
const ARBITRATION_2025 = '《中华人民共和国仲裁法》（2025年修订，2026年3月1日起施行）';
const REPLY = '最高人民法院《关于部分民事案件管辖适用法律有关问题的批复》';
const CONFLICT_OF_LAWS = '《中华人民共和国涉外民事关系法律适用法》';
const CONFLICT_RULES =
  '《最高人民法院关于适用〈中华人民共和国涉外民事关系法律适用法〉若干问题的解释（一）》（2020年修正）';
const IP_JURISDICTION = '《最高人民法院关于第一审知识产权民事、行政案件管辖的若干规定》（法释〔2022〕13号）';
const CIVIL_CODE = '《中华人民共和国民法典》';
const CONTRACT_RULES =
  '《最高人民法院关于适用〈中华人民共和国民法典〉合同编通则若干问题的解释》（法释〔2023〕13号）';

function read(document: string, article: string, quotation?: string): Basis {
  const basis = { document, article, status: 'read' as const, checked: CHECKED };
  return quotation === undefined ? basis : { ...basis, quotation };
}

/** A document that was not opened: seen in excerpts, or remembered. */
function unread(document: string, article: string, status: 'excerpt' | 'memory'): Basis {
  return { document, article, status, checked: CHECKED };
}

export const AGREED_COURT = read(
  PROCEDURE,
  '第三十五条',
  '合同或者其他财产权益纠纷的当事人可以书面协议选择被告住所地、合同履行地、合同签订地、原告住所地、标的物所在地等与争议有实际联系的地点的人民法院管辖，但不得违反本法对级别管辖和专属管辖的规定。',
);
export const EXCLUSIVE_COURT = read(
  PROCEDURE,
  '第三十四条',
  '因不动产纠纷提起的诉讼，由不动产所在地人民法院管辖',
);
export const EXCLUSIVE_IN_PRC = read(
  PROCEDURE,
  '第二百七十九条',
  '因与在中华人民共和国领域内审查授予的知识产权的有效性有关的纠纷提起的诉讼',
);
export const FOREIGN_ARBITRATION = read(PROCEDURE, '第二百八十八条');
export const DETERMINABLE_COURT = read(
  PROCEDURE_RULES,
  '第三十条',
  '根据管辖协议，起诉时能够确定管辖法院的，从其约定；不能确定的，依照民事诉讼法的相关规定确定管辖。',
);
export const ACTUAL_CONNECTION = unread(REPLY, '一', 'excerpt');
export const SPECIAL_COURT = unread(REPLY, '二', 'excerpt');
export const REGION_NAMED = unread(REPLY, '三', 'excerpt');
export const ARBITRATION_ELEMENTS = unread(ARBITRATION_2025, '第二十七条、第二十九条', 'excerpt');
export const SEAT = unread(ARBITRATION_2025, '第八十一条', 'excerpt');
export const AD_HOC = unread(ARBITRATION_2025, '第八十二条', 'excerpt');
export const NOT_ARBITRABLE = read(
  '《中华人民共和国仲裁法》（2017年修正）',
  '第三条',
  '依法应当由行政机关处理的行政争议',
);
export const OFFSHORE_VOID = unread('最高人民法院（2012）民四他字第2号复函', '全文', 'memory');
export const TWO_INSTITUTIONS = read(
  ARBITRATION_RULES,
  '第五条',
  '当事人不能就仲裁机构选择达成一致的，仲裁协议无效。',
);
export const NAME_INEXACT = read(
  ARBITRATION_RULES,
  '第三条',
  '仲裁协议约定的仲裁机构名称不准确，但能够确定具体的仲裁机构的，应当认定选定了仲裁机构。',
);
export const PLACE_ONLY = read(
  ARBITRATION_RULES,
  '第六条',
  '仲裁协议约定由某地的仲裁机构仲裁且该地仅有一个仲裁机构的，该仲裁机构视为约定的仲裁机构。',
);
export const WIDE_SCOPE = read(
  ARBITRATION_RULES,
  '第二条',
  '当事人概括约定仲裁事项为合同争议的，基于合同成立、效力、变更、转让、履行、违约责任、解释、解除等产生的纠纷都可以认定为仲裁事项。',
);
export const CHOICE_OF_LAW = read(
  CONFLICT_OF_LAWS,
  '第三条',
  '当事人依照法律规定可以明示选择涉外民事关系适用的法律。',
);
export const LAW_OF_CONTRACT = read(CONFLICT_OF_LAWS, '第四十一条', '当事人可以协议选择合同适用的法律。');
export const FOREIGN_ELEMENT = read(
  CONFLICT_RULES,
  '第一条',
  '当事人一方或双方是外国公民、外国法人或者其他组织、无国籍人',
);
export const IP_FIRST_INSTANCE = read(
  IP_JURISDICTION,
  '第一条',
  '由知识产权法院，省、自治区、直辖市人民政府所在地的中级人民法院和最高人民法院确定的中级人民法院管辖。',
);
export const SIGNED_OR_SEALED = read(
  CIVIL_CODE,
  '第四百九十条',
  '自当事人均签名、盖章或者按指印时合同成立。',
);
export const SEAL_AND_AUTHORITY = read(CONTRACT_RULES, '第二十二条');
export const MODEL_LAW = read(REFERENCE, '四、主文部分 10 第359行', '本协议及其解释适用中华人民共和国法律');
export const MODEL_COURT = read(
  REFERENCE,
  '四、主文部分 10 第357行',
  '向联盟常设机构所在地（如联盟秘书处所在地）的人民法院提起诉讼',
);
export const MODEL_SCOPE = read(REFERENCE, '四、主文部分 10 第357行', '因履行本协议而引起的任何纠纷');
export const MODEL_EFFECT = read(
  REFERENCE,
  '四、主文部分 10 第361行',
  '本协议经协议各方法定代表人签署并加盖公章后生效',
);
export const MODEL_COPIES = read(REFERENCE, '四、主文部分 10 第361行', '协议各方各执一份，具有同等法律效力');
export const MODEL_CHAPTER = read(
  REFERENCE,
  '四、主文部分 10 第353行',
  '不可抗力、争议解决、法律适用、协议生效和变更、文件送达等条款',
);
export const MODEL_SIGNING = read(REFERENCE, '六、结尾部分 第379行', '须附法定代表人出具的授权委托书');
export const SIGNED_BY_REPRESENTATIVES = read(
  GUIDANCE,
  '八（二） 第118-120行',
  '联盟协议必须由成员单位法定代表人共同签署生效',
);
