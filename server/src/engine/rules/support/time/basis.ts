import type { Basis } from '../../../standard/types.js';

const CHECKED = '2026-11-20';
const REFERENCE = '《产业技术创新战略联盟协议书编写参考》（闽科政〔2009〕46号附件1）';

/** An article of the Civil Code, read in the text in force. */
function civilCode(article: string): Basis {
  return { document: '《中华人民共和国民法典》', article, status: 'read', checked: CHECKED };
}

export const MODEL_EFFECT: Basis = {
  document: REFERENCE,
  article: '四、主文部分 10 第361行',
  quotation: '本协议经协议各方法定代表人签署并加盖公章后生效，协议各方各执一份，具有同等法律效力',
  status: 'read',
  checked: CHECKED,
};
export const CONDITIONS = civilCode('第一百五十八条、第五百零二条');
export const TERMS = civilCode('第一百六十条');
export const PARTNERSHIP_TERM = civilCode('第九百七十六条');
export const PERIODS = civilCode('第二百零一条、第二百零二条');
