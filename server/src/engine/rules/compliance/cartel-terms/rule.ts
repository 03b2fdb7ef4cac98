import { ANTITRUST_FINE, EXEMPTION, HORIZONTAL, ORGANISING } from '../../support/ip/basis.js';
import { ipTerm } from '../../support/ip/term.js';

export default ipTerm({
  id: 'cartel-terms',
  kind: 'cartel',
  severity: 'error',
  depth: 'essential',
  set: 'document',
  title: { zh: '横向垄断条款', en: 'Cartel terms' },
  basis: [HORIZONTAL, ORGANISING, EXEMPTION, ANTITRUST_FINE],
  found: {
    zh: '“{words}”：涉嫌固定价格、限制产量、划分市场等横向垄断协议，法律禁止，条款无效并可能受到罚款；研发合作的豁免须由经营者证明。请删除。',
    en: '“{words}”: this looks like a horizontal agreement on prices, output or markets, which the law forbids on pain of nullity and fines; the exemption for research has to be proved by those who claim it. Delete it.',
  },
  fix: {
    mode: 'replace',
    text: '自主定价、自主经营',
    title: { zh: '改为成员自主定价、自主经营', en: 'Members decide for themselves' },
  },
});
