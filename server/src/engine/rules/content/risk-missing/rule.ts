import { ALLIANCE_MATTERS, SHARED_RISK, TECHNICAL_RISK } from '../../support/money/basis.js';
import { lackRule } from '../../support/money/lack.js';
import { matchesOf } from '../../support/places.js';
import { settles } from '../../support/money/topics.js';

const NODE = 'main.breach.risk';

export default lackRule({
  id: 'risk-missing',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '没有约定研发失败的风险分担', en: 'Risk of failed research not allocated' },
  basis: [ALLIANCE_MATTERS, TECHNICAL_RISK, SHARED_RISK],
  chapter: 'main.breach',
  node: NODE,
  messages: {
    missing: {
      zh: '没有约定研发失败的损失由谁承担。合作各方应当约定风险分担；没有约定的，由当事人合理分担，如何才算合理容易争议。',
      en: 'Nothing says who bears the loss when research fails. The parties are to agree it; otherwise it is borne “reasonably”, which invites dispute.',
    },
    principle: {
      zh: '只写了“风险共担”的原则，没有约定研发失败的损失怎样分担。建议写明分担办法。',
      en: 'Shared risk is named as a principle only; nothing says how the loss of failed research is divided. Say how.',
    },
  },
  fix: { zh: '插入“风险分担”参考条款', en: 'Insert the clause on risk' },
  lacks(context) {
    if (settles(context, 'risk') || matchesOf(context, NODE).some(({ empty }) => !empty)) return undefined;
    return settles(context, 'risk-principle') ? { message: 'principle', severity: 'information' } : {};
  },
});
