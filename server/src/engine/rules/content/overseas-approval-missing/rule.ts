import { PLAN_OVERSEAS, PUBLIC_IP_ABROAD } from '../../support/ip/basis.js';
import { ipLack } from '../../support/ip/lack.js';
import { isNationalPlan, settles } from '../../support/ip/topics.js';

const PLAN = { zh: '联盟承担国家科技计划项目', en: 'The alliance undertakes national plan projects' };
const FOREIGN = { zh: '联盟有涉外因素', en: 'The alliance has a foreign element' };

export default ipLack({
  id: 'overseas-approval-missing',
  severity: 'error',
  depth: 'standard',
  title: { zh: '向境外转让的批准未约定', en: 'Approval for transfer abroad missing' },
  basis: [PLAN_OVERSEAS, PUBLIC_IP_ABROAD],
  node: 'main.benefits-ip.overseas',
  missing: {
    zh: '{elements}，没有约定知识产权向境外转让或者许可独占实施须经批准。',
    en: '{elements}, and nothing says that assignment or exclusive licence of IP abroad needs approval.',
  },
  fix: { zh: '插入“境外转让”参考条款', en: 'Insert the reference clause “Transfer abroad”' },
  reads: ['flag', 'ipTerm'],
  lacks(context) {
    // a clause that allows it without approval is reported by itself
    const allowed = context.facts('ipTerm').some(({ fact }) => fact.kind === 'overseas');
    if (allowed || settles(context, 'overseas')) return undefined;
    if (isNationalPlan(context)) return { elements: [PLAN] };
    return settles(context, 'foreign') ? { elements: [FOREIGN], severity: 'warning' } : undefined;
  },
});
