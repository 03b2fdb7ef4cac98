import {
  IP_RULES_AGREED,
  JOINT_DEVELOPMENT,
  JOINT_SECRETS,
  RESULTS_AGREED_FIRST,
} from '../../support/ip/basis.js';
import { ipLack } from '../../support/ip/lack.js';
import { foregroundIsOwned } from '../../support/ip/settled.js';

export default ipLack({
  id: 'foreground-ip-missing',
  severity: 'error',
  depth: 'essential',
  title: { zh: '新知识产权的归属未约定', en: 'Owner of results missing' },
  basis: [RESULTS_AGREED_FIRST, IP_RULES_AGREED, JOINT_DEVELOPMENT, JOINT_SECRETS],
  node: 'main.benefits-ip.foreground-ip',
  missing: {
    zh: '没有约定联盟项目产生的知识产权归谁所有。770号指导意见要求“事先通过协议明确权利归属”；没有约定的，合作开发的专利申请权属于各方共有，技术秘密各方均可使用和转让。',
    en: 'Nobody is named as owner of what the projects produce. Guiding opinions 770 want this agreed beforehand; by default the right to apply for patents is held jointly and every party may use and assign know-how.',
  },
  fix: {
    zh: '插入“新知识产权·承担单位”参考条款',
    en: 'Insert the reference clause “New IP: undertaking unit”',
  },
  annexed: {
    severity: 'information',
    message: {
      zh: '正文没有约定联盟项目产生的知识产权归谁所有。所列知识产权管理附件若已约定，请核对并在正文中引用；没有约定的，合作开发的专利申请权属于各方共有，技术秘密各方均可使用和转让。',
      en: 'The body of the agreement names no owner of what the projects produce. If the annex on intellectual property does, refer to it here; by default the right to apply for patents is held jointly and every party may use and assign know-how.',
    },
  },
  reads: ['ipRight'],
  lacks: (context) => (foregroundIsOwned(context) ? undefined : { elements: [] }),
});
