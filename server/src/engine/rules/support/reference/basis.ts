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

function civilCode(article: string): Basis {
  return { document: '《中华人民共和国民法典》', article, status: 'read', checked: CHECKED };
}

export const INTERPRETATION = civilCode('第一百四十二条');
export const SURVIVAL_RULE = civilCode('第五百零七条、第五百五十八条、第五百六十七条');
export const TRANSFER_RULE = civilCode('第五百四十五条、第五百五十五条、第九百七十四条');
export const TERMS_RULE: Basis = {
  document: REFERENCE,
  article: '三、定义部分 第184行',
  quotation: '约定将协议文本中反复多次出现的特定概念用简单的词组代替',
  status: 'read',
  checked: CHECKED,
};
export const ANNEX_FORM: Basis = {
  document: REFERENCE,
  article: '五、附件部分 第373行',
  quotation: '各附件应具备生效的形式要件，即由相关方签署生效或按联盟协议规定的相应生效程序执行',
  status: 'read',
  checked: CHECKED,
};
