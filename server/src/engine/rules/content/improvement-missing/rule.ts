import { IMPROVEMENTS } from '../../support/ip/basis.js';
import { ipLack } from '../../support/ip/lack.js';
import { settles } from '../../support/ip/topics.js';

export default ipLack({
  id: 'improvement-missing',
  severity: 'hint',
  depth: 'thorough',
  title: { zh: '后续改进未约定', en: 'Improvements not settled' },
  basis: [IMPROVEMENTS],
  node: 'main.benefits-ip.licensing',
  clause: 'main.benefits-ip.licensing/improvements',
  missing: {
    zh: '没有约定后续改进的技术成果归谁、能否分享。没有约定的，一方后续改进的技术成果，其他各方无权分享。',
    en: 'Nothing is said on later improvements. By default one party’s improvements are not shared with the others.',
  },
  fix: { zh: '插入“后续改进”参考条款', en: 'Insert the reference clause “Improvements”' },
  lacks: (context) => (settles(context, 'improvement') ? undefined : { elements: [] }),
});
