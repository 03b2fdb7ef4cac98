import { ONE_MECHANISM } from '../../basis.js';
import { MODEL_CHAPTER, MODEL_COURT } from '../../support/forum/basis.js';
import { operativeWays } from '../../support/ways.js';
import { generalLack } from '../../support/forum/lack.js';

export default generalLack({
  id: 'dispute-missing',
  severity: 'error',
  depth: 'essential',
  set: 'contract',
  title: { zh: '没有约定争议解决方式', en: 'No clause on disputes' },
  basis: [MODEL_CHAPTER, ONE_MECHANISM, MODEL_COURT],
  node: 'main.general.dispute-resolution',
  says: {
    zh: '全文没有约定争议解决方式。参考条款要求在仲裁和诉讼中约定一种；没有约定的，不能申请仲裁，也不能事先确定管辖法院。',
    en: 'Nothing is said on disputes. The model text asks for arbitration or litigation, one of them; without a clause there is no arbitration and no court known beforehand.',
  },
  fix: { zh: '插入“争议解决”参考条款', en: 'Insert the reference clause “Disputes”' },
  reads: ['tree', 'dispute', 'option'],
  settled: (context) =>
    operativeWays(context).some(({ fact }) => fact.mode === 'final' && fact.scope !== '劳动'),
});
