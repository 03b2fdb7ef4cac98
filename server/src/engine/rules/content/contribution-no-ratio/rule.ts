import { FORM_AND_RATIO, PARTNERS_PAY } from '../../support/money/basis.js';
import { lackRule } from '../../support/money/lack.js';
import { settles } from '../../support/money/topics.js';

export default lackRule({
  id: 'contribution-no-ratio',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '成员投入没有方式和比例', en: 'Contributions without form or ratio' },
  basis: [FORM_AND_RATIO, PARTNERS_PAY],
  chapter: 'main.funds',
  node: 'main.funds.sources',
  messages: {
    missing: {
      zh: '约定由成员投入经费，但没有约定投入的方式、金额或者比例和缴付期限，任何成员都无从知道应缴多少。',
      en: 'Members contribute, but no form, amount, ratio or date is agreed: nobody can tell what is owed.',
    },
  },
  fix: { zh: '插入“经费来源”参考条款', en: 'Insert the clause on sources' },
  reads: ['contribution', 'share', 'moneyRow'],
  lacks(context) {
    if (!settles(context, 'member-contribution') || settles(context, 'contribution-terms')) return undefined;
    const listed = context.facts('contribution').length > 0 || context.facts('moneyRow').length > 0;
    return listed ||
      context.facts('share').some(({ fact }) => fact.objects.includes('投入') && fact.mode === 'list')
      ? undefined
      : {};
  },
});
