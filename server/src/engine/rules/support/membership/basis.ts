import type { Basis } from '../../../standard/types.js';

const CHECKED = '2026-11-20';

export const EXIT_RULE: Basis = {
  document: '《产业技术创新战略联盟协议书编写参考》（闽科政〔2009〕46号附件1）',
  article: '四、主文部分 4 第232行',
  quotation: '新成员加入、联盟成员退出和除名的程序和方式',
  status: 'read',
  checked: CHECKED,
};

const REFERENCE = '《产业技术创新战略联盟协议书编写参考》（闽科政〔2009〕46号附件1）';

function model(article: string, quotation: string): Basis {
  return { document: REFERENCE, article, quotation, status: 'read', checked: CHECKED };
}

export const MEMBERS_RULE = model(
  '四、主文部分 4 第232行',
  '明确联盟成员的基本资格条件，联盟成员的权利和义务',
);
export const LINK_RULE = model(
  '四、主文部分 4 第232-236行',
  '明确新加入联盟成员与联盟原有成员之间契约关系的建立方式',
);
export const EXPULSION_RULE = model(
  '四、主文部分 9 第345行',
  '任何协议方违反本协议约定的义务，经联盟理事会决定，可从联盟中除名',
);
export const EXPULSION_EFFECTS = model('四、主文部分 9 第347行', '联盟成员被除名时');
export const DISSOLUTION_RULE = model('四、主文部分 8 第335行', '约定联盟解散的情形、解散程序和清算办法');
export const EXIT_IP: Basis = {
  document: '《国家科技计划支持产业技术创新战略联盟暂行规定》（国科发计〔2008〕338号）',
  article: '第146行',
  quotation: '成员退出的知识产权处理方案',
  status: 'read',
  checked: CHECKED,
};

/** Articles of the Civil Code, read in the text in force. */
function civilCode(article: string): Basis {
  return { document: '《中华人民共和国民法典》', article, status: 'read', checked: CHECKED };
}

export const CONTRACT_BINDS = civilCode('第四百六十五条');
export const NOTICE_OF_TERMINATION = civilCode('第五百六十五条');
export const PARTNERSHIP_TERM = civilCode('第九百七十六条');
export const PERIODS = civilCode('第二百零一条至第二百零四条');
