import { GENETIC_RESOURCES, STATE_SECRETS } from '../../support/ip/basis.js';
import { ipTerm } from '../../support/ip/term.js';

export default ipTerm({
  id: 'secrecy-law',
  kind: 'secret-work',
  severity: 'hint',
  depth: 'thorough',
  set: 'ip',
  title: { zh: '特别管理事项未约定专门规定', en: 'Special law not mentioned' },
  basis: [STATE_SECRETS, GENETIC_RESOURCES],
  found: {
    zh: '“{words}”：涉密、军工、国防科研和人类遗传资源适用专门规定，协议没有约定遵守，合作、对外提供和知识产权处分可能须经批准。',
    en: '“{words}”: classified, military or defence work and human genetic resources are under special laws that the agreement does not mention; cooperation, transfer and IP may need approval.',
  },
  fix: {
    mode: 'behind',
    text: '涉及国家秘密、国防科研或者人类遗传资源的，按照国家有关规定办理审批和管理。',
    title: { zh: '补充遵守专门规定', en: 'Add compliance with the special law' },
  },
  silencedBy: 'special-law',
});
