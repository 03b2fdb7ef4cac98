import { NEGOTIATED_PRICE } from '../../support/ip/basis.js';
import { ipTerm } from '../../support/ip/term.js';

export default ipTerm({
  id: 'public-unit-transfer',
  kind: 'public-transfer',
  severity: 'hint',
  depth: 'thorough',
  set: 'ip',
  title: { zh: '协议定价未提公示', en: 'Negotiated price without publication' },
  basis: [NEGOTIATED_PRICE],
  found: {
    zh: '“{words}”：国家设立的研究开发机构、高等院校以协议定价方式转让、许可或者作价投资的，应当在本单位公示科技成果名称和拟交易价格，协议中没有这一程序。',
    en: '“{words}”: a state research institute or university that assigns, licenses or contributes results at a negotiated price has to publish their name and the price within the unit; the agreement does not say so.',
  },
  fix: {
    mode: 'behind',
    text: '以协议定价方式确定价格的，该单位应当在本单位公示科技成果名称和拟交易价格。',
    title: { zh: '补充公示程序', en: 'Add the publication' },
  },
  silencedBy: 'publicity',
});
