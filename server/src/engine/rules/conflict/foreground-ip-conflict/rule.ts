import { isCertainOwnership, ownershipDifferences } from '../../support/ip/ownership.js';
import {
  IP_RULES_AGREED,
  JOINT_DEVELOPMENT,
  JOINT_SECRETS,
  PATENT_OWNER,
  RESULTS_AGREED_FIRST,
} from '../../support/ip/basis.js';
import { ipConflict } from '../../support/ip/conflict.js';

export default ipConflict({
  id: 'foreground-ip-conflict',
  severity: 'error',
  depth: 'essential',
  set: 'ip',
  title: { zh: '新知识产权归属矛盾', en: 'Ownership of results contradicts' },
  basis: [IP_RULES_AGREED, RESULTS_AGREED_FIRST, JOINT_DEVELOPMENT, JOINT_SECRETS, PATENT_OWNER],
  reads: 'ipRight',
  also: ['party'],
  pair: {
    zh: '项目成果的归属前后矛盾：一处为“{a}”，此处为“{b}”。同一成果有两个归属，专利申请权、许可权和收益都无从确定；请统一，或者按独立完成、共同完成等情形分别约定。',
    en: 'Ownership of project results is contradictory: “{a}” there, “{b}” here. With two owners nobody can say who may apply for patents, license or take income; agree one, or split by who made the results.',
  },
  maybe: {
    zh: '项目成果的归属可能前后矛盾：一处为“{a}”，此处为“{b}”。两处若指同一成果，应统一，或者写明各自适用的情形。',
    en: 'Ownership of project results may be contradictory: “{a}” there, “{b}” here. If both mean the same results, agree one owner or say when each applies.',
  },
  differences: ownershipDifferences,
  certain: isCertainOwnership,
});
