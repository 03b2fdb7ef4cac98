import { BENEFITS_AGREED, RESULTS_AGREED_FIRST } from '../../support/ip/basis.js';
import { ipLack } from '../../support/ip/lack.js';
import { settles } from '../../support/ip/topics.js';

export default ipLack({
  id: 'benefit-scope-missing',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '收益的范围和分配未约定', en: 'Benefits not defined' },
  basis: [BENEFITS_AGREED, RESULTS_AGREED_FIRST],
  node: 'main.benefits-ip.benefit-sharing',
  missing: {
    zh: '没有约定联盟收益的范围和分配办法。只写“收益共享”“利益共享”无法执行；编写参考要求界定收益的范围，约定归属、使用和分配原则。',
    en: 'The scope and distribution of the alliance’s benefits are not settled. “Shared benefits” alone cannot be enforced; the model text asks for scope, ownership, use and distribution.',
  },
  fix: { zh: '插入“收益分配”参考条款', en: 'Insert the reference clause “Benefit sharing”' },
  lacks: (context) => (settles(context, 'income') ? undefined : { elements: [] }),
});
