import { COMPLETERS, INVENTOR_PAY, REWARDS } from '../../support/ip/basis.js';
import { ipTerm } from '../../support/ip/term.js';

export default ipTerm({
  id: 'inventor-rights-waived',
  kind: 'waiver',
  severity: 'warning',
  depth: 'standard',
  set: 'document',
  title: { zh: '剥夺完成人的署名、奖酬', en: 'Inventors’ rights waived' },
  basis: [COMPLETERS, INVENTOR_PAY, REWARDS],
  found: {
    zh: '“{words}”：完成人的署名权和取得奖励、报酬的权利由法律规定，不得以协议剥夺。请删除，或者写明由所在单位依法给予奖酬。',
    en: '“{words}”: the right of those who made the results to be named and rewarded is given by law and cannot be taken away by agreement. Delete it, or say that the employer rewards them as the law asks.',
  },
  fix: {
    mode: 'replace',
    text: '依法享有署名权，奖励和报酬由其所在单位依法支付',
    title: { zh: '改为依法署名、给予奖酬', en: 'Name and reward them' },
  },
});
