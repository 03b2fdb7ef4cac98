import { PLAN_RULES } from '../../support/governance/basis.js';
import { appendTo, saysAnywhere, sectionFinding } from '../../support/governance/elements.js';
import { isNationalPlan, PLAN_NEEDS } from '../../support/governance/national-plan.js';
import { defineRule } from '../../define.js';

const NODE = 'main.projects';

export default defineRule({
  id: 'national-plan-matching-rules',
  category: 'compliance',
  severity: 'information',
  depth: 'thorough',
  title: { zh: '国家科技计划项目没有报备的配套管理办法', en: 'No filed rules on national plan projects' },
  basis: [PLAN_RULES],
  needs: [...PLAN_NEEDS, 'annex', 'governanceElement'],
  messages: {
    'zh-CN': {
      missing: '联盟承担国家科技计划项目，没有写明制定配套管理办法并报主管部门备案（338号文第十一条）。',
      insert: '补充配套管理办法的制定和备案',
    },
    en: {
      missing:
        'The alliance runs national plan projects, but nothing says that it makes matching rules and files them (document 338, art. 11).',
      insert: 'Add making and filing of matching rules',
    },
  },
  check: (context) =>
    isNationalPlan(context) && !context.alignment.fragment && !saysAnywhere(context, 'matching-rules')
      ? sectionFinding(context, NODE, 'missing', {})
      : [],
  fix: (context) =>
    appendTo(context, NODE, '承担国家科技计划项目的配套管理办法经理事会通过后报主管部门备案。'),
});
