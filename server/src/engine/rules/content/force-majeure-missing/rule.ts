import { MODEL_CHAPTER } from '../../support/forum/basis.js';
import { settles } from '../../support/forum/topics.js';
import { generalLack } from '../../support/forum/lack.js';

export default generalLack({
  id: 'force-majeure-missing',
  severity: 'warning',
  depth: 'standard',
  set: 'contract',
  title: { zh: '没有约定不可抗力', en: 'No clause on force majeure' },
  basis: [MODEL_CHAPTER],
  node: 'main.general.force-majeure',
  says: {
    zh: '全文没有约定不可抗力。法定免责仍然适用，但通知、证明的期限和持续较久时怎样处理没有约定；参考条款把它列为一般格式内容。',
    en: 'Nothing is said on force majeure. The statutory exemption applies, but time for notice and proof and what follows a long event are open; the model text lists it among the general provisions.',
  },
  fix: { zh: '插入“不可抗力”参考条款', en: 'Insert the reference clause “Force majeure”' },
  reads: ['forumTopic'],
  settled: (context) => settles(context, 'force-majeure'),
});
