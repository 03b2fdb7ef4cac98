import { FREE_TECHNOLOGY, HORIZONTAL, MONOPOLISED_TECHNOLOGY, RESTRAINTS } from '../../support/ip/basis.js';
import { ipTerm } from '../../support/ip/term.js';

export default ipTerm({
  id: 'restrict-rd',
  kind: 'restrict-rd',
  severity: 'warning',
  depth: 'standard',
  set: 'ip',
  title: { zh: '限制研究开发', en: 'Restraint on research' },
  basis: [RESTRAINTS, FREE_TECHNOLOGY, MONOPOLISED_TECHNOLOGY, HORIZONTAL],
  found: {
    zh: '“{words}”：限制成员自行研究开发或者从其他来源获得同类技术，属于非法垄断技术的情形，可能无效，并可能构成垄断协议。请限于项目期间、同一课题和保密需要。',
    en: '“{words}”: keeping members from research of their own or from similar technology of others is among the cases of unlawfully monopolised technology, may be void and may be a horizontal restraint. Limit it to the project, its subject and secrecy.',
  },
  bounded: {
    zh: '“{words}”：项目期间就同一课题限制成员另行研发。请确认限制以项目分工和保密所必需为限。',
    en: '“{words}”: research on the same subject is restricted while the project runs. Make sure that this goes no further than division of work and secrecy need.',
  },
  fix: { mode: 'remove', text: '', title: { zh: '删除该句', en: 'Delete the sentence' } },
});
