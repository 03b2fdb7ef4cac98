import { PLAN_EXIT } from '../../support/governance/basis.js';
import { appendTo, saysAnywhere, sectionFinding } from '../../support/governance/elements.js';
import { isNationalPlan, PLAN_NEEDS } from '../../support/governance/national-plan.js';
import { defineRule } from '../../define.js';

const NODE = 'main.members.exit';

export default defineRule({
  id: 'national-plan-exit-report',
  category: 'compliance',
  severity: 'warning',
  depth: 'standard',
  title: {
    zh: '退出条款没有国家科技计划课题的报核程序',
    en: 'Exit without report on national plan projects',
  },
  basis: [PLAN_EXIT],
  needs: [...PLAN_NEEDS, 'annex', 'governanceElement'],
  messages: {
    'zh-CN': {
      missing:
        '联盟承担国家科技计划项目，退出条款没有写明：课题承担单位中途退出的，由理事会提出调整或者撤销课题的书面意见，报主管部门核准后执行。',
      insert: '补充报核程序',
    },
    en: {
      missing:
        'The alliance runs national plan projects, but the exit clause does not say that the council proposes in writing to adjust or cancel the project of a leaving member and reports it for approval.',
      insert: 'Add the report',
    },
  },
  check: (context) =>
    isNationalPlan(context) && !context.alignment.fragment && !saysAnywhere(context, 'exit-report')
      ? sectionFinding(context, NODE, 'missing', {})
      : [],
  fix: (context) =>
    appendTo(
      context,
      NODE,
      '退出成员承担国家科技计划课题的，由理事会提出调整或者撤销课题的书面意见，报主管部门核准后执行。',
    ),
});
