import { IMPROVEMENTS, MONOPOLISED_TECHNOLOGY, RESTRAINTS } from '../../support/ip/basis.js';
import { ipTerm } from '../../support/ip/term.js';

export default ipTerm({
  id: 'grantback-nonreciprocal',
  kind: 'grant-back',
  severity: 'error',
  depth: 'essential',
  set: 'document',
  title: { zh: '非互惠的回授', en: 'Non-reciprocal grant-back' },
  basis: [MONOPOLISED_TECHNOLOGY, RESTRAINTS, IMPROVEMENTS],
  found: {
    zh: '“{words}”：要求一方把自行改进的技术无偿或者非互惠地交给对方，属于非法垄断技术的情形，可能导致技术合同无效。请改为改进方所有、各方对等取得许可。',
    en: '“{words}”: obliging a party to hand over its own improvements free or without reciprocity is among the cases of unlawfully monopolised technology and may void the contract. Leave improvements with their maker and license them on equal terms.',
  },
  fix: {
    mode: 'replace',
    text: '归改进方所有，其他各方可以在对等条件下取得普通许可',
    title: { zh: '改为对等许可', en: 'Make it reciprocal' },
  },
});
