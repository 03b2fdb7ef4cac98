import { OUTWARD_DIFFUSION, PLAN_DIFFUSION } from '../../support/ip/basis.js';
import { ipLack } from '../../support/ip/lack.js';
import { isPubliclyFunded, settles } from '../../support/ip/topics.js';

export default ipLack({
  id: 'diffusion-missing',
  severity: 'error',
  depth: 'standard',
  title: { zh: '成果扩散未约定', en: 'Diffusion missing' },
  basis: [OUTWARD_DIFFUSION, PLAN_DIFFUSION],
  node: 'main.benefits-ip.diffusion',
  missing: {
    zh: '联盟使用政府资助，没有约定成果向联盟外扩散。770号指导意见要求“对承担政府资助项目形成的成果有向联盟外扩散的义务”。',
    en: 'The alliance has public money and nothing says that results are licensed outside. Guiding opinions 770 make this a duty for publicly funded results.',
  },
  fix: { zh: '插入“成果扩散”参考条款', en: 'Insert the reference clause “Diffusion”' },
  reads: ['flag'],
  lacks: (context) =>
    isPubliclyFunded(context) && !settles(context, 'diffusion') ? { elements: [] } : undefined,
});
