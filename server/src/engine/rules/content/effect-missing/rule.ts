import { MODEL_EFFECT, SIGNED_BY_REPRESENTATIVES } from '../../support/forum/basis.js';
import { settles } from '../../support/forum/topics.js';
import { generalLack } from '../../support/forum/lack.js';

export default generalLack({
  id: 'effect-missing',
  severity: 'warning',
  depth: 'standard',
  set: 'contract',
  title: { zh: '没有约定生效条件', en: 'No clause on effect' },
  basis: [SIGNED_BY_REPRESENTATIVES, MODEL_EFFECT],
  node: 'main.general.effect-amendment',
  says: {
    zh: '全文没有约定本协议何时、在什么条件下生效。参考条款为“经协议各方法定代表人签署并加盖公章后生效”；没有约定的，多方陆续签署时从何时起受约束容易发生争议。',
    en: 'Nothing says when and on what condition the agreement takes effect. The model text has signature by the legal representatives and seal; where many sign one after another, the time they are bound from is open.',
  },
  fix: { zh: '插入“生效和变更”参考条款', en: 'Insert the reference clause “Effect and amendment”' },
  reads: ['forumTopic'],
  anywhere: true,
  settled: (context) => settles(context, 'effect'),
});
