import type { Basis } from '../../../standard/types.js';

const CHECKED = '2026-11-20';
const REFERENCE = '《产业技术创新战略联盟协议书编写参考》（闽科政〔2009〕46号附件1）';

export const ANNEX_LIST: Basis = {
  document: REFERENCE,
  article: '五、附件部分 第371行',
  quotation: '列明附件清单及附件内容等',
  status: 'read',
  checked: CHECKED,
};
export const REPEAL: Basis = {
  document: '《中华人民共和国民法典》',
  article: '第一千二百六十条',
  status: 'read',
  checked: CHECKED,
};
