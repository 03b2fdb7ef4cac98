import { MODEL_COPIES } from '../../support/forum/basis.js';
import { settles } from '../../support/forum/topics.js';
import { generalLack } from '../../support/forum/lack.js';

export default generalLack({
  id: 'copies-missing',
  severity: 'information',
  depth: 'thorough',
  set: 'contract',
  title: { zh: '没有约定协议份数', en: 'Number of copies not agreed' },
  basis: [MODEL_COPIES],
  node: 'main.general.effect-amendment',
  says: {
    zh: '没有约定协议一式几份、由谁持有。参考条款写作“协议各方各执一份，具有同等法律效力”。',
    en: 'Nothing says how many copies there are and who holds them. The model text gives each party one, of equal effect.',
  },
  fix: { zh: '插入“生效和变更”参考条款', en: 'Insert the reference clause “Effect and amendment”' },
  reads: ['forumTopic'],
  anywhere: true,
  settled: (context) => settles(context, 'copies'),
});
