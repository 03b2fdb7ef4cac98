import type { RoleFact } from '../../../facts/governance/types.js';
import type { Located } from '../../../facts/types.js';
import { PLAN_SUBJECT } from '../../support/governance/basis.js';
import { holdersOf, maybeSame, ROLE_NEEDS } from '../../support/governance/holders.js';
import { isNationalPlan, PLAN_NEEDS } from '../../support/governance/national-plan.js';
import { placeOf } from '../../support/same-key.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';

export default defineRule({
  id: 'national-plan-subject',
  category: 'compliance',
  severity: 'warning',
  depth: 'standard',
  title: {
    zh: '国家科技计划项目的责任主体不是理事长单位',
    en: 'Chair unit not liable for national plan projects',
  },
  basis: [PLAN_SUBJECT],
  needs: [...ROLE_NEEDS, ...PLAN_NEEDS],
  messages: {
    'zh-CN': {
      subject:
        '联盟承担国家科技计划项目的，338号文规定理事长单位是联盟的责任主体，承担项目组织实施的法律责任；此处由“{holder}”承担。',
      replace: '改为“理事长单位”',
    },
    en: {
      subject:
        'For national plan projects document 338 makes the chair unit the liable subject of the alliance; here it is {holder}.',
      replace: 'Write 理事长单位',
    },
  },
  check: (context) =>
    isNationalPlan(context)
      ? others(context).map((found) => ({
          place: placeOf(found),
          section: found.section,
          subject: found.fact.holder,
          message: { id: 'subject', args: { holder: found.fact.holder } },
          fixes: [{ id: 'replace', safety: 'needs-review' as const }],
        }))
      : [],
  fix: (_context, { span }) => [{ span, newText: '理事长单位' }],
});

/** Liable subjects that are certainly not the chair unit. */
function others(context: RuleContext): readonly Located<RoleFact>[] {
  const chairs = holdersOf(context, 'chair-unit').filter(({ fact }) => fact.term === '');
  const plan = holdersOf(context, 'plan-subject');
  const all = plan.length > 0 ? plan : holdersOf(context, 'liability-subject');
  return all.filter(({ fact }) => {
    if (fact.holder === '秘书处') return true;
    return (
      chairs.length > 0 &&
      fact.holder !== '联盟' &&
      chairs.every(({ fact: chair }) => !maybeSame(chair.holder, fact.holder))
    );
  });
}
