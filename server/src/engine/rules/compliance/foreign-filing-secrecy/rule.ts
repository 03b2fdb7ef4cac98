import { SECRECY_REVIEW } from '../../support/ip/basis.js';
import { ipTerm } from '../../support/ip/term.js';

export default ipTerm({
  id: 'foreign-filing-secrecy',
  kind: 'foreign-filing',
  severity: 'information',
  depth: 'thorough',
  set: 'ip',
  title: { zh: '向外国申请专利未提保密审查', en: 'Filing abroad without secrecy review' },
  basis: [SECRECY_REVIEW],
  found: {
    zh: '“{words}”：在中国完成的发明或者实用新型向外国申请专利的，应当事先报经保密审查，协议中没有这一要求；未经审查的，在中国申请的专利不授予专利权。',
    en: '“{words}”: an invention or utility model made in China needs a secrecy review before filing abroad, and the agreement does not say so; without it no patent is granted in China.',
  },
  fix: {
    mode: 'behind',
    text: '在中国完成的发明或者实用新型向外国申请专利的，应当事先报经国务院专利行政部门进行保密审查。',
    title: { zh: '补充保密审查的约定', en: 'Add the secrecy review' },
  },
  silencedBy: 'secrecy-review',
});
