import { JOINT_DEVELOPMENT, JOINT_SECRETS } from '../../support/ip/basis.js';
import { ipTerm } from '../../support/ip/term.js';
import { isUndefinedSharing } from '../../support/ip/sharing.js';

export default ipTerm({
  id: 'sharing-undefined',
  kind: 'sharing',
  category: 'drafting',
  severity: 'information',
  depth: 'thorough',
  set: 'ip',
  title: { zh: '“共享”含义不明', en: '“Shared” undefined' },
  basis: [JOINT_DEVELOPMENT, JOINT_SECRETS],
  found: {
    zh: '“{words}”：没有写明由谁使用、许可他人和分享收益。约定不明的，适用法律的默认规则，往往与各方预期不符。',
    en: '“{words}”: who may use, license and take income is not said. Where agreement is unclear statutory defaults apply, often against expectation.',
  },
  fix: {
    mode: 'behind',
    text: '成果的使用、许可他人实施和收益分配，由参与方在项目协议中约定。',
    title: { zh: '补充使用、许可和收益的约定', en: 'Add rules on use, licence and income' },
  },
  level: (context, found) => (isUndefinedSharing(context, found) ? 'information' : undefined),
  also: ['ipTopic', 'ipRight'],
});
