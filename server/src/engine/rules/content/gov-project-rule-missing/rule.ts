import { PLAN_RULES } from '../../support/money/basis.js';
import { lackRule } from '../../support/money/lack.js';
import { isNationalPlan, publicEvidence, PUBLIC_NEEDS } from '../../support/money/public-money.js';
import { settles } from '../../support/money/topics.js';
import { matchesOf } from '../../support/places.js';
import { placeOf } from '../../support/same-key.js';

const NODE = 'main.projects.government';

export default lackRule({
  id: 'gov-project-rule-missing',
  severity: 'error',
  depth: 'essential',
  title: { zh: '政府计划项目没有执行管理办法的约定', en: 'Rules of the public plan not adopted' },
  basis: [PLAN_RULES],
  chapter: 'main.projects',
  node: NODE,
  messages: {
    missing: {
      zh: '联盟承担政府计划项目，但没有约定执行相应计划项目管理办法。编写参考要求明确这一点。',
      en: 'The alliance undertakes projects of a public plan, but nothing says that the rules of that plan apply, as the model text demands.',
    },
  },
  fix: { zh: '插入“政府项目”参考条款', en: 'Insert the clause on public projects' },
  reads: PUBLIC_NEEDS,
  lacks(context) {
    if (settles(context, 'plan-rules') || matchesOf(context, NODE).some(({ empty }) => !empty))
      return undefined;
    const evidence = publicEvidence(context, 'project');
    if (evidence) return { place: placeOf(evidence) };
    return isNationalPlan(context) ? {} : undefined;
  },
});
