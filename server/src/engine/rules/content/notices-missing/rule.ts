import { MODEL_CHAPTER } from '../../support/forum/basis.js';
import { settles } from '../../support/forum/topics.js';
import { generalLack } from '../../support/forum/lack.js';

export default generalLack({
  id: 'notices-missing',
  severity: 'warning',
  depth: 'standard',
  set: 'contract',
  title: { zh: '没有约定文件送达', en: 'No clause on notices' },
  basis: [MODEL_CHAPTER],
  node: 'main.general.notices',
  says: {
    zh: '全文没有约定文件怎样送达。退出、除名、违约催告都要从送达时起算，没有地址、方式和视为送达的时间，就难以证明通知已经到达。',
    en: 'Nothing is said on notices. Exit, expulsion and demands run from receipt; without address, means and a deemed time of receipt it is hard to prove.',
  },
  fix: { zh: '插入“文件送达”参考条款', en: 'Insert the reference clause “Notices”' },
  reads: ['forumTopic'],
  settled: (context) => settles(context, 'notices'),
});
