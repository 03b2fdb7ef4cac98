import { FUNDS_RULES, INTERNAL_SUPERVISION } from '../../support/money/basis.js';
import { lackRule } from '../../support/money/lack.js';
import { matchesOf } from '../../support/places.js';
import { settles } from '../../support/money/topics.js';

const NODE = 'main.funds.supervision';

export default lackRule({
  id: 'no-internal-supervision',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '没有约定经费内部监督', en: 'No internal supervision of funds' },
  basis: [INTERNAL_SUPERVISION, FUNDS_RULES],
  chapter: 'main.funds',
  node: NODE,
  messages: {
    missing: {
      zh: '没有约定经费的内部监督（审计、报理事会审查、成员查阅等）。指导意见和编写参考都要求建立经费使用的内部监督机制。',
      en: 'No internal supervision of the money is agreed (audit, review by the council, inspection by members). Both sources ask for it.',
    },
  },
  fix: { zh: '插入“审计监督”参考条款', en: 'Insert the clause on audit' },
  lacks: (context) =>
    matchesOf(context, NODE).length > 0 || settles(context, 'supervision') ? undefined : {},
});
