import { PUBLIC_SUPERVISION, STATE_RULES } from '../../support/money/basis.js';
import { lackRule } from '../../support/money/lack.js';
import { publicEvidence, PUBLIC_NEEDS } from '../../support/money/public-money.js';
import { settles } from '../../support/money/topics.js';
import { matchesOf } from '../../support/places.js';
import { placeOf } from '../../support/same-key.js';

const NODE = 'main.funds.government';

export default lackRule({
  id: 'gov-funds-rule-missing',
  severity: 'error',
  depth: 'essential',
  title: { zh: '政府资助经费没有执行国家规定的约定', en: 'State rules on public funds not adopted' },
  basis: [STATE_RULES, PUBLIC_SUPERVISION],
  chapter: 'main.funds',
  node: NODE,
  messages: {
    missing: {
      zh: '经费来源包括政府资助，但没有约定执行国家有关经费管理监督规定、接受有关部门监督。这是编写参考和指导意见对政府资助经费的明确要求。',
      en: 'Public money is among the sources, but nothing adopts the state’s rules on it or submits to supervision, as both sources expressly demand.',
    },
    evidence: { zh: '经费来源在此写明', en: 'The source is named here' },
  },
  fix: { zh: '插入“政府资助资金”参考条款', en: 'Insert the clause on public funds' },
  reads: PUBLIC_NEEDS,
  lacks(context) {
    const evidence = publicEvidence(context, 'funds');
    if (!evidence || settles(context, 'state-rules')) return undefined;
    // a section of its own may say it in other words
    const treated = matchesOf(context, NODE).some(({ empty }) => !empty);
    return { place: placeOf(evidence), ...(treated ? { severity: 'warning' as const } : {}) };
  },
});
