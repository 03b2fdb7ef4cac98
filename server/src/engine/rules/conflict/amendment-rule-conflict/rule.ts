import type { DecisionFact } from '../../../facts/governance/types.js';
import type { Located } from '../../../facts/types.js';
import { CHANGE_BY_AGREEMENT, UNANIMOUS_CHANGE } from '../../support/governance/basis.js';
import { DECISION_NEEDS, decidersOf } from '../../support/governance/decisions.js';
import { placeOf, sameKeyDifferentValue, type Difference } from '../../support/same-key.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';

export default defineRule({
  id: 'amendment-rule-conflict',
  category: 'conflict',
  severity: 'error',
  depth: 'essential',
  set: 'contract',
  title: { zh: '协议变更：一致同意与多数决冲突', en: 'Unanimity against majority for amendments' },
  basis: [UNANIMOUS_CHANGE, CHANGE_BY_AGREEMENT],
  needs: DECISION_NEEDS,
  messages: {
    'zh-CN': {
      differs:
        '本协议的变更，一处须经各方一致同意，一处由{body}决定，二者不能并存。机构多数作出的修改对不同意的一方是否有约束力将有争议。',
      other: '另一种变更规则在此约定',
      annexes: '{body}的权限限于本协议附件',
    },
    en: {
      differs:
        'Changes of this agreement need the consent of all parties in one place and a decision of {body} in the other. Whether a change by majority binds a party that disagrees will be in dispute.',
      other: 'The other rule on changes stands here',
      annexes: 'Limit {body} to the annexes of the agreement',
    },
  },
  check: (context) =>
    conflicts(context).map((conflict) => {
      const args = { body: byBody(conflict).fact.body || '理事会' };
      return {
        place: placeOf(conflict.later),
        section: conflict.later.section,
        subject: conflict.key,
        message: { id: 'differs', args },
        related: [{ place: placeOf(conflict.earlier), message: { id: 'other' } }],
        fixes: [{ id: 'annexes', args, safety: 'needs-review' as const }],
      };
    }),
  fix(context, { span }) {
    const found = conflicts(context).find(({ later }) => context.spanOf(placeOf(later)).start === span.start);
    if (!found) return [];
    const { start, end } = context.spanOf(placeOf(byBody(found)));
    const words = /(?:本|联盟)(?:协议|合同|協議)/.exec(context.source(start, end));
    if (!words) return [];
    const at = start + words.index + words[0].length;
    return [{ span: { start: at, end: at }, newText: '附件' }];
  },
});

function conflicts(context: RuleContext): readonly Difference<DecisionFact>[] {
  return sameKeyDifferentValue(
    decidersOf(context).map(({ found }) => found),
    {
      key: ({ fact }) => (fact.matter === '修改协议' ? fact.matter : undefined),
      compatible: ({ fact: a }, { fact: b }) => a.unanimous === b.unanimous,
    },
  );
}

function byBody({ earlier, later }: Difference<DecisionFact>): Located<DecisionFact> {
  return later.fact.unanimous ? earlier : later;
}
