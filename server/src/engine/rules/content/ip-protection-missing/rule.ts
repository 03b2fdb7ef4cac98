import { IP_RULES_AGREED, MODEL_PROTECTION } from '../../support/ip/basis.js';
import { ipLack } from '../../support/ip/lack.js';
import { settles } from '../../support/ip/topics.js';

export default ipLack({
  id: 'ip-protection-missing',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '知识产权的管理和保护未约定', en: 'Protection of IP missing' },
  basis: [IP_RULES_AGREED, MODEL_PROTECTION],
  node: 'main.benefits-ip.protection',
  missing: {
    zh: '没有约定知识产权的管理和保护：由谁申请、登记、维持，受到侵害时由谁维权。编写参考列有“联盟知识产权管理和保护”一节。',
    en: 'Nothing is said on managing and protecting IP: who applies, registers and pays, who acts against infringement. The model text has a section on it.',
  },
  fix: { zh: '插入“知识产权保护”参考条款', en: 'Insert the reference clause “Protection of IP”' },
  lacks: (context) => (settles(context, 'protection') ? undefined : { elements: [] }),
});
