import { JOINT_DEVELOPMENT, JOINT_PATENT, JOINT_SECRETS, JOINT_SECRETS_USE } from '../../support/ip/basis.js';
import { ipLack } from '../../support/ip/lack.js';
import { jointExerciseLacks } from '../../support/ip/settled.js';

export default ipLack({
  id: 'joint-ip-exercise-missing',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '共有知识产权的行使规则未约定', en: 'Joint IP without rules of exercise' },
  basis: [JOINT_PATENT, JOINT_DEVELOPMENT, JOINT_SECRETS, JOINT_SECRETS_USE],
  node: 'main.benefits-ip.foreground-ip',
  missing: {
    zh: '约定了知识产权共有，没有约定由谁实施、许可他人和转让。没有约定的，专利共有人可以单独实施和普通许可，其他行使须经全体同意，技术秘密各方均可使用和转让。',
    en: 'IP is held jointly, but nothing says who may practise, license or assign it. By default each co-owner may practise and grant ordinary licences, anything else needs all; know-how each may use and assign.',
  },
  fix: { zh: '插入“新知识产权·共有”参考条款', en: 'Insert the reference clause “New IP: joint”' },
  reads: ['ipRight', 'option', 'note'],
  lacks: (context) => (jointExerciseLacks(context) ? { elements: [] } : undefined),
});
