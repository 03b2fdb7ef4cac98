import { sameKeyDifferentValue } from '../../support/same-key.js';
import { rights } from '../../support/ip/rights.js';
import { MODEL_EXPULSION, PLAN_LEAVING } from '../../support/ip/basis.js';
import { ipConflict } from '../../support/ip/conflict.js';

export default ipConflict({
  id: 'ip-after-leaving-conflict',
  severity: 'warning',
  depth: 'standard',
  set: 'ip',
  title: { zh: '离开联盟后许可是否延续矛盾', en: 'Licences after leaving contradict' },
  basis: [MODEL_EXPULSION, PLAN_LEAVING],
  reads: 'ipRight',
  pair: {
    zh: '成员离开后许可是否延续矛盾：一处为“{a}”，此处为“{b}”。其他成员能否继续实施、离开的成员应否停用，将直接引发侵权争议；请按方向（他人用其技术、其用联盟技术）分别统一。',
    en: 'Whether licences outlast a member’s leaving is contradictory: “{a}” there, “{b}” here. This decides on infringement; agree one answer for each direction.',
  },
  maybe: {
    zh: '成员离开后许可是否延续可能矛盾：一处为“{a}”，此处为“{b}”。',
    en: 'Whether licences outlast a member’s leaving may be contradictory: “{a}” there, “{b}” here.',
  },
  differences: (context) =>
    sameKeyDifferentValue(rights(context, 'leaving'), {
      key: ({ fact }) => fact.scope,
      compatible: (a, b) => a.fact.value === b.fact.value,
    }),
  certain: ({ earlier, later }) => earlier.region === 'body' && later.region === 'body',
});
