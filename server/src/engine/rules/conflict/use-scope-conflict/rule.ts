import { rightDifferences } from '../../support/ip/compare.js';
import { isPlain, rights } from '../../support/ip/rights.js';
import { MODEL_PROJECT_ONLY } from '../../support/ip/basis.js';
import { ipConflict } from '../../support/ip/conflict.js';

export default ipConflict({
  id: 'use-scope-conflict',
  severity: 'warning',
  depth: 'standard',
  set: 'ip',
  title: { zh: '知识产权的使用范围矛盾', en: 'Scope of use contradicts' },
  basis: [MODEL_PROJECT_ONLY],
  reads: 'ipRight',
  pair: {
    zh: '知识产权的使用范围矛盾：一处为“{a}”，此处为“{b}”。超出项目的使用是否违约无从判断；请区分对象或者统一范围。',
    en: 'The scope of use contradicts: “{a}” there, “{b}” here. Whether use outside the project is a breach cannot be told; separate the objects or agree one scope.',
  },
  maybe: {
    zh: '知识产权的使用范围可能矛盾：一处为“{a}”，此处为“{b}”。若对象相同，请统一。',
    en: 'The scope of use may contradict: “{a}” there, “{b}” here. If the object is the same, agree one scope.',
  },
  differences: (context) =>
    rightDifferences(rights(context, 'use'), {
      key: ({ fact }) => (fact.object === 'unknown' ? undefined : `${fact.object}|${fact.scope}`),
      compatible: (a, b) => a.fact.value === b.fact.value,
    }),
  certain: ({ earlier, later }) => isPlain(earlier) && isPlain(later),
});
