import { MODEL_SECRECY, SECRECY_AGREEMENT } from '../../support/ip/basis.js';
import { ipLack } from '../../support/ip/lack.js';
import { settles } from '../../support/ip/topics.js';

export default ipLack({
  id: 'confidentiality-missing',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '缺少保密条款', en: 'Confidentiality missing' },
  basis: [SECRECY_AGREEMENT, MODEL_SECRECY],
  node: 'main.other.confidentiality',
  missing: {
    zh: '全文没有保密约定。合作进行科技成果转化的，各方应当就保守技术秘密达成协议；没有约定的，难以主张对方采取了违约的披露或者使用。',
    en: 'Nothing is said on confidentiality. Partners in exploiting results have to agree on keeping know-how secret; without it disclosure or use can hardly be called a breach.',
  },
  fix: { zh: '插入“保密”参考条款', en: 'Insert the reference clause “Confidentiality”' },
  anywhere: true,
  lacks: (context) => (settles(context, 'secrecy') ? undefined : { elements: [] }),
});
