import { SOURCES } from '../../support/money/basis.js';
import { lackRule } from '../../support/money/lack.js';
import { matchesOf } from '../../support/places.js';
import { settles } from '../../support/money/topics.js';

const NODE = 'main.funds.sources';

export default lackRule({
  id: 'funds-source-missing',
  severity: 'error',
  depth: 'standard',
  title: { zh: '没有约定经费来源', en: 'Source of funds missing' },
  basis: [SOURCES],
  chapter: 'main.funds',
  node: NODE,
  messages: {
    missing: {
      zh: '经费管理没有写明经费来源。谁出钱没有约定，联盟无法运行；编写参考要求明确成员投入、政府资助等来源。',
      en: 'Nothing says where the money comes from. Without a source the alliance cannot work; the model text asks for contributions, public money and other sources.',
    },
  },
  fix: { zh: '插入“经费来源”参考条款', en: 'Insert the clause on sources' },
  lacks: (context) =>
    matchesOf(context, NODE).length > 0 || settles(context, 'source') || context.alignment.mentioned.has(NODE)
      ? undefined
      : {},
});
