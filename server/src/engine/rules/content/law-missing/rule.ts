import { LAW_OF_CONTRACT, MODEL_CHAPTER, MODEL_LAW } from '../../support/forum/basis.js';
import { mentionsForeign } from '../../support/forum/domestic.js';
import { generalLack } from '../../support/forum/lack.js';

export default generalLack({
  id: 'law-missing',
  severity: 'warning',
  depth: 'standard',
  set: 'contract',
  title: { zh: '没有约定适用的法律', en: 'No governing law' },
  basis: [MODEL_CHAPTER, MODEL_LAW, LAW_OF_CONTRACT],
  node: 'main.general.governing-law',
  says: {
    zh: '全文没有约定适用的法律。参考条款写作“本协议及其解释适用中华人民共和国法律”；有境外成员的，不写明会留下争议。',
    en: 'No governing law is named. The model text has the law of the PRC; with a member from abroad the gap invites dispute.',
  },
  fix: { zh: '插入“法律适用”参考条款', en: 'Insert the reference clause “Governing law”' },
  reads: ['forumTopic', 'governingLaw'],
  settled: (context) => context.facts('governingLaw').some(({ fact }) => fact.object === 'contract'),
  // a domestic agreement has no other law
  level: (context) => (mentionsForeign(context) ? undefined : 'information'),
});
