import { IP_RULES_AGREED, RESULTS_AGREED_FIRST } from '../../support/ip/basis.js';
import { ipLack } from '../../support/ip/lack.js';
import { settles } from '../../support/ip/topics.js';

export default ipLack({
  id: 'ip-revenue-missing',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '许可、转让和转化收入的分配未约定', en: 'Income from IP not distributed' },
  basis: [IP_RULES_AGREED, RESULTS_AGREED_FIRST],
  node: 'main.benefits-ip.licensing',
  missing: {
    zh: '约定了其他收益的分配，没有约定许可、转让和转化知识产权所得收入的分配办法。编写参考要求约定“许可使用、转让和转化产生的利益分配办法”。',
    en: 'Other income is shared out, but not what licences, assignments and exploitation of IP bring. The model text asks for it.',
  },
  fix: { zh: '插入“许可使用”参考条款', en: 'Insert the reference clause “Licences”' },
  lacks: (context) =>
    settles(context, 'income') && !settles(context, 'licence-income') && !settles(context, 'generic-income')
      ? { elements: [] }
      : undefined,
});
