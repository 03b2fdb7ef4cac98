import { JOINT_DEVELOPMENT, JOINT_PATENT, JOINT_SECRETS, JOINT_SECRETS_USE } from '../../support/ip/basis.js';
import { ipLack } from '../../support/ip/lack.js';
import { placeOf } from '../../support/same-key.js';
import { jointWithoutRules } from '../../support/ip/settled.js';

export default ipLack({
  id: 'joint-ip-exercise-missing',
  severity: 'warning',
  depth: 'standard',
  title: { zh: '共有知识产权的行使规则未约定', en: 'Joint IP without rules of exercise' },
  basis: [JOINT_PATENT, JOINT_DEVELOPMENT, JOINT_SECRETS, JOINT_SECRETS_USE],
  node: 'main.benefits-ip.foreground-ip',
  clause:
    '知识产权由各方共有的，共有人可以自行实施和以普通许可方式许可他人实施，许可费按份额分配；独占、排他许可、转让、质押须经全体共有人同意，其他共有人享有同等条件下的优先受让权；一方声明放弃专利申请权的，可以免费实施该专利。',
  missing: {
    zh: '约定了知识产权共有，没有约定由谁实施、许可他人和转让。没有约定的，专利共有人可以单独实施和普通许可，其他行使须经全体同意，技术秘密各方均可使用和转让。',
    en: 'IP is held jointly, but nothing says who may practise, license or assign it. By default each co-owner may practise and grant ordinary licences, anything else needs all; know-how each may use and assign.',
  },
  fix: { zh: '补写共有知识产权的行使规则', en: 'Add rules of exercise for joint IP' },
  reads: ['ipRight', 'option', 'note'],
  lacks(context) {
    const joint = jointWithoutRules(context);
    return joint && { elements: [], place: placeOf(joint) };
  },
});
