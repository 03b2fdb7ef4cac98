import { USES } from '../../support/money/basis.js';
import { lackRule } from '../../support/money/lack.js';
import { matchesOf } from '../../support/places.js';
import { settles } from '../../support/money/topics.js';

const NODE = 'main.funds.uses';

export default lackRule({
  id: 'funds-use-missing',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '没有约定经费用途', en: 'Use of funds missing' },
  basis: [USES],
  chapter: 'main.funds',
  node: NODE,
  messages: {
    missing: {
      zh: '经费管理没有写明经费用途。没有用途，专款专用和审计都没有标准。',
      en: 'Nothing says what the money is for. Without a purpose neither earmarking nor audit has a measure.',
    },
  },
  fix: { zh: '插入“经费用途”参考条款', en: 'Insert the clause on uses' },
  lacks: (context) =>
    matchesOf(context, NODE).length > 0 || settles(context, 'use') || context.alignment.mentioned.has(NODE)
      ? undefined
      : {},
});
