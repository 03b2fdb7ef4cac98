import type { Basis } from '../../../standard/types.js';

const CHECKED = '2026-11-20';

export const EXIT_RULE: Basis = {
  document: '《产业技术创新战略联盟协议书编写参考》（闽科政〔2009〕46号附件1）',
  article: '四、主文部分 4 第232行',
  quotation: '新成员加入、联盟成员退出和除名的程序和方式',
  status: 'read',
  checked: CHECKED,
};
