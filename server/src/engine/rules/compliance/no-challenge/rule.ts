import { MONOPOLISED_TECHNOLOGY, RESTRAINTS } from '../../support/ip/basis.js';
import { ipTerm } from '../../support/ip/term.js';

export default ipTerm({
  id: 'no-challenge',
  kind: 'no-challenge',
  severity: 'warning',
  depth: 'standard',
  set: 'ip',
  title: { zh: '禁止质疑知识产权', en: 'No-challenge clause' },
  basis: [RESTRAINTS, MONOPOLISED_TECHNOLOGY],
  found: {
    zh: '“{words}”：禁止成员对知识产权的有效性提出异议，属于非法垄断技术的情形，可能无效。建议删除，或者改为提出异议的，许可方可以终止许可。',
    en: '“{words}”: forbidding members to contest the validity of IP is among the cases of unlawfully monopolised technology and may be void. Delete it, or let the licensor end the licence of whoever contests.',
  },
  fix: { mode: 'remove', text: '', title: { zh: '删除该句', en: 'Delete the sentence' } },
});
