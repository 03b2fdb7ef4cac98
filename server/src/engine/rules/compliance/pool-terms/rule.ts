import { IP_ABUSE, IP_ABUSE_RULES } from '../../support/ip/basis.js';
import { ipTerm } from '../../support/ip/term.js';

export default ipTerm({
  id: 'pool-terms',
  kind: 'pool',
  severity: 'warning',
  depth: 'standard',
  set: 'ip',
  title: { zh: '专利联营中的限制', en: 'Restraints of a patent pool' },
  basis: [IP_ABUSE, IP_ABUSE_RULES],
  found: {
    zh: '“{words}”：专利联营（专利池）以独占方式加入、禁止成员单独许可、禁止质疑或者交换价格数据，可能构成滥用知识产权排除、限制竞争。请改为非独占入池、成员可以另行许可。',
    en: '“{words}”: a pool that takes exclusive rights, forbids separate licences or challenges, or exchanges prices may abuse IP to restrict competition. Let patents join without exclusivity and members license separately.',
  },
  fix: {
    mode: 'replace',
    text: '可以由权利人另行单独许可',
    title: { zh: '改为可以单独许可', en: 'Allow separate licences' },
  },
});
