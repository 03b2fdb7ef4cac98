import type { IpRightFact } from '../../../facts/ip/types.js';
import { lineKey } from '../../../text/place.js';
import { inTextOrder } from '../../support/gates.js';
import type { Difference } from '../../support/same-key.js';
import { isPlain, rights, type Right } from '../../support/ip/rights.js';
import { JOINT_PATENT, JOINT_SECRETS_USE } from '../../support/ip/basis.js';
import { rightDifferences } from '../../support/ip/compare.js';
import { ipConflict } from '../../support/ip/conflict.js';

export default ipConflict({
  id: 'joint-ip-disposal-conflict',
  severity: 'warning',
  depth: 'essential',
  set: 'ip',
  title: { zh: '共有知识产权的处分规则矛盾', en: 'Rules on jointly held IP contradict' },
  basis: [JOINT_PATENT, JOINT_SECRETS_USE],
  reads: 'ipRight',
  pair: {
    zh: '共有知识产权的处分规则矛盾：一处为“{a}”，此处为“{b}”。同一种许可或者转让不能既须全体同意又可单独进行；建议普通许可与独占、排他许可、转让分别约定。',
    en: 'The rules on jointly held IP contradict: “{a}” there, “{b}” here. One kind of licence or assignment cannot need everybody’s consent and be free; grade the rule by the kind of licence.',
  },
  maybe: {
    zh: '共有知识产权的处分规则可能矛盾：一处为“{a}”，此处为“{b}”。',
    en: 'The rules on jointly held IP may contradict: “{a}” there, “{b}” here.',
  },
  differences: (context) => {
    const joint = rights(context, 'dispose').filter(({ fact }) => fact.object === 'joint');
    const found = rightDifferences(
      joint,
      { key: ({ fact }) => fact.scope, compatible: (a, b) => a.fact.value === b.fact.value },
      ({ scope }) => scope,
    );
    const wide = found.length === 0 ? licenceAtLarge(joint) : undefined;
    return wide ? [...found, wide] : found;
  },
  certain: ({ earlier, later }) => isPlain(earlier) && isPlain(later),
});

/** 许可他人须全体同意 in one clause and ordinary licences by each alone in another: the first makes no exception for them. */
function licenceAtLarge(joint: readonly Right[]): Difference<IpRightFact> | undefined {
  const said = (scope: string, value: string): Right | undefined =>
    joint.find(({ fact }) => fact.thing === '' && fact.scope === scope && fact.value === value);
  const all = said('licence', 'all');
  const one = said('ordinary', 'one');
  if (!all || !one || lineKey(all.ref) === lineKey(one.ref)) return undefined;
  // graded in its own clause: 普通许可可以单独进行
  if (joint.some(({ ref, fact }) => fact.value === 'one' && lineKey(ref) === lineKey(all.ref)))
    return undefined;
  const [earlier, later] = inTextOrder(all, one) < 0 ? [all, one] : [one, all];
  return { key: 'licence', earlier, later };
}
