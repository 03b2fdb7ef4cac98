import type { IpRightFact } from '../../../facts/ip/types.js';
import { mayBeOneOwner, ownerRights, rightDifferences } from '../../support/ip/compare.js';
import { isPlain, ownerClass } from '../../support/ip/rights.js';
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
  also: ['party'],
  differences: (context) =>
    rightDifferences(ownerRights(context, 'dissolution'), {
      key: ({ fact }) => (isNameless(fact) || fact.value === '' ? undefined : `${fact.object}|${fact.scope}`),
      compatible: (a, b) => mayBeOneOwner(takerClass(a.fact), takerClass(b.fact)),
    }),
  certain: ({ earlier, later }) => isPlain(earlier) && isPlain(later),
});

/** A right of which the words say neither where it comes from nor what it is. */
function isNameless({ object, scope }: IpRightFact): boolean {
  return object === 'unknown' && !/商标|数据库|标准/.test(scope);
}

/** Whoever holds a joint right may be all members. */
function takerClass(fact: IpRightFact): string {
  const owner = ownerClass(fact);
  return owner === 'members' && fact.object === 'joint' ? 'self' : owner;
}
