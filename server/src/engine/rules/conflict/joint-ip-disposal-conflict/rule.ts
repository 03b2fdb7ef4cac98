import { isPlain, rights } from '../../support/ip/rights.js';
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
  differences: (context) =>
    rightDifferences(
      rights(context, 'dispose').filter(({ fact }) => fact.object === 'joint'),
      { key: ({ fact }) => fact.scope, compatible: (a, b) => a.fact.value === b.fact.value },
      ({ scope }) => scope,
    ),
  certain: ({ earlier, later }) => isPlain(earlier) && isPlain(later),
});
