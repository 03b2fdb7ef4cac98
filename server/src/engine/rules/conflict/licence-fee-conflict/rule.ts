import { sameKeyDifferentValue } from '../../support/same-key.js';
import { isPlain, rights } from '../../support/ip/rights.js';
import { MODEL_INDUSTRIAL_PHASE, MODEL_RESEARCH_PHASE } from '../../support/ip/basis.js';
import { ipConflict } from '../../support/ip/conflict.js';

export default ipConflict({
  id: 'licence-fee-conflict',
  severity: 'warning',
  depth: 'standard',
  set: 'ip',
  title: { zh: '同一阶段使用费约定矛盾', en: 'Fee terms conflict' },
  basis: [MODEL_RESEARCH_PHASE, MODEL_INDUSTRIAL_PHASE],
  reads: 'ipRight',
  pair: {
    zh: '同一阶段、同一知识产权的使用费约定矛盾：一处为“{a}”，此处为“{b}”。是否付费不明，许可费无法收取也无法拒绝；请统一，或者按研发阶段和产业化阶段分别约定。',
    en: 'Fee terms for one stage contradict: “{a}” there, “{b}” here. A fee could neither be claimed nor refused; agree one rule, or one per stage.',
  },
  maybe: {
    zh: '使用费的约定可能矛盾：一处为“{a}”，此处为“{b}”。若所指的阶段、使用人和知识产权相同，请统一。',
    en: 'Fee terms may contradict: “{a}” there, “{b}” here. If stage, user and right are the same, agree one rule.',
  },
  differences: (context) =>
    sameKeyDifferentValue(rights(context, 'fee'), {
      key: ({ fact }) => (fact.object === 'unknown' ? undefined : `${fact.object}|${fact.scope}`),
      compatible: (a, b) => a.fact.value === b.fact.value,
    }),
  certain: ({ earlier, later }) => isPlain(earlier) && isPlain(later) && !earlier.fact.scope.startsWith('|'),
});
