import { PLAN_OWNER, PUBLIC_IP } from '../../support/ip/basis.js';
import { defineRule } from '../../define.js';
import { GATE_NEEDS } from '../../support/gates.js';
import { ownerClass, rights } from '../../support/ip/rights.js';
import { placeOf } from '../../support/same-key.js';

const OWNER = '归项目（课题）承担单位所有';

export default defineRule({
  id: 'gov-ip-owner',
  category: 'compliance',
  severity: 'warning',
  depth: 'standard',
  set: 'ip',
  title: { zh: '国家计划项目知识产权的归属', en: 'Owner of national plan IP' },
  basis: [PLAN_OWNER, PUBLIC_IP],
  needs: [...GATE_NEEDS, 'ipRight'],
  messages: {
    'zh-CN': {
      found:
        '“{words}”：国家科技计划项目形成的知识产权，由项目（课题）承担单位所有；约定归联盟、全体成员或者理事长单位的，与计划管理规定不符，可能影响立项。成员可以享有优先使用权。',
      mend: '改为归承担单位所有',
    },
    en: {
      found:
        '“{words}”: IP of national plan projects belongs to the unit that undertakes the project. Giving it to the alliance, all members or the chair unit is against the rules of the plan and may cost the project; members may have a prior right of use.',
      mend: 'Give it to the undertaking unit',
    },
  },
  check: (context) =>
    rights(context, 'own')
      .filter(({ fact }) => {
        if (fact.funding !== 'national' || !/^(?:foreground|unknown)$/.test(fact.object)) return false;
        const owner = ownerClass(fact);
        return owner === 'members' || owner.startsWith('role:') || /未(?:参加|参与|承担)/.test(fact.words);
      })
      .map((found) => ({
        place: placeOf(found),
        section: found.section,
        subject: null,
        message: { id: 'found', args: { words: found.fact.words } },
        fixes: [{ id: 'mend', safety: 'needs-review' as const }],
      })),
  fix: (_context, finding) => [{ span: finding.span, newText: OWNER }],
});
