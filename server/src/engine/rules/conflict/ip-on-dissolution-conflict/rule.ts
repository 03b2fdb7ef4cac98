import { sameKeyDifferentValue } from '../../support/same-key.js';
import { isPlain, ownerClass, rights } from '../../support/ip/rights.js';
import { MODEL_DISSOLUTION, PLAN_LEAVING } from '../../support/ip/basis.js';
import { ipConflict } from '../../support/ip/conflict.js';

export default ipConflict({
  id: 'ip-on-dissolution-conflict',
  severity: 'warning',
  depth: 'standard',
  set: 'ip',
  title: { zh: '解散时知识产权的处理矛盾', en: 'IP on dissolution goes to different takers' },
  basis: [PLAN_LEAVING, MODEL_DISSOLUTION],
  reads: 'ipRight',
  pair: {
    zh: '联盟解散时知识产权的归属矛盾：一处为“{a}”，此处为“{b}”。清算时无法确定由谁取得，请统一。',
    en: 'On dissolution the IP goes to different takers: “{a}” there, “{b}” here. The liquidators could not tell who takes it; agree one.',
  },
  maybe: {
    zh: '联盟解散时知识产权的归属可能矛盾：一处为“{a}”，此处为“{b}”。若指同一权利，请统一。',
    en: 'On dissolution the IP may go to different takers: “{a}” there, “{b}” here. If both mean the same right, agree one.',
  },
  differences: (context) =>
    sameKeyDifferentValue(rights(context, 'dissolution'), {
      key: ({ fact }) => (fact.object === 'unknown' || fact.value === '' ? undefined : fact.object),
      compatible: (a, b) => ownerClass(a.fact) === ownerClass(b.fact),
    }),
  certain: ({ earlier, later }) => isPlain(earlier) && isPlain(later),
});
