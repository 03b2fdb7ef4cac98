import { MONOPOLISED_TECHNOLOGY, RESTRAINTS } from '../../support/ip/basis.js';
import { ipTerm } from '../../support/ip/term.js';

export default ipTerm({
  id: 'tie-in',
  kind: 'tie-in',
  severity: 'warning',
  depth: 'standard',
  set: 'ip',
  title: { zh: '搭售或者限定采购', en: 'Tie-in' },
  basis: [RESTRAINTS, MONOPOLISED_TECHNOLOGY],
  found: {
    zh: '“{words}”：限定成员向指定方购买，如非实施技术所必需，属于非法垄断技术的情形，可能无效。请改为自主选择，或者写明技术上的必要性。',
    en: '“{words}”: members must buy from a named source. Unless the technology needs it, this is among the cases of unlawfully monopolised technology and may be void. Leave the choice free or state the technical need.',
  },
  fix: { mode: 'remove', text: '', title: { zh: '删除该句', en: 'Delete the sentence' } },
});
