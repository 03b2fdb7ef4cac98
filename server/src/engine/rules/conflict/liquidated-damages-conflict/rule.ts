import type { LiabilityFact } from '../../../facts/money/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { defineRule } from '../../define.js';
import { LIQUIDATED, PENALTY_OR_DEPOSIT } from '../../support/money/basis.js';
import { replaceWords } from '../../support/money/edits.js';
import { provided } from '../../support/money/facts.js';
import { GATE_NEEDS } from '../../support/gates.js';
import {
  adoptEarlier,
  differenceFinding,
  placeOf,
  sameKeyDifferentValue,
  sourceOf,
  type Difference,
} from '../../support/same-key.js';

export default defineRule({
  id: 'liquidated-damages-conflict',
  category: 'conflict',
  severity: 'warning',
  depth: 'essential',
  set: 'contract',
  title: { zh: '同一违约的违约金不一致', en: 'Two penalties for one breach' },
  basis: [LIQUIDATED, PENALTY_OR_DEPOSIT],
  needs: [...GATE_NEEDS, 'liability'],
  messages: {
    'zh-CN': {
      rates: '“{breach}”的违约金前后不一致：此处为{later}，另一处为{earlier}。应付多少将有争议，请统一。',
      other: '另一处约定为{earlier}',
      both: '约定对同一违约同时主张定金和违约金。既约定违约金又约定定金的，一方违约时只能选择适用其一；定金不足以弥补损失的，可以请求赔偿超过定金数额的损失。',
      adopt: '改为与另一处一致',
      choose: '改为择一主张',
    },
    en: {
      rates:
        'Two penalties for “{breach}”: {later} here, {earlier} elsewhere. What is owed would be in dispute: use one.',
      other: 'The other clause says {earlier}',
      both: 'Deposit and penalty are claimed together for one breach. Where both are agreed only one of them may be chosen; loss beyond the deposit can still be claimed.',
      adopt: 'Use the words of the other place',
      choose: 'Let the other side choose one of them',
    },
  },
  check(context) {
    const both = provided(context, 'liability')
      .filter(({ fact }) => fact.kind === 'both-claims')
      .map((found) => ({
        place: placeOf(found),
        section: found.section,
        subject: 'both',
        message: { id: 'both' },
        fixes: [{ id: 'choose', safety: 'needs-review' as const }],
      }));
    const rates = differences(context).map((difference) => {
      const args = {
        breach: difference.key.split('|')[0] ?? '',
        earlier: sourceOf(context, difference.earlier),
        later: sourceOf(context, difference.later),
      };
      return differenceFinding(difference, {
        message: { id: 'rates', args },
        other: { id: 'other', args },
        fixes: [{ id: 'adopt', safety: 'needs-review' }],
      });
    });
    return [...both, ...rates];
  },
  fix(context, finding, fixId) {
    if (fixId === 'choose') return replaceWords(finding, '守约方可以选择主张定金或者违约金，但只能择一');
    const found = differences(context).find(
      ({ later }) => context.spanOf(placeOf(later)).start === finding.span.start,
    );
    return found ? adoptEarlier(context, found) : [];
  },
});

function differences(context: RuleContext): readonly Difference<LiabilityFact>[] {
  const facts: readonly Located<LiabilityFact>[] = provided(context, 'liability').filter(
    ({ fact }) => fact.kind === 'penalty' && !fact.yields,
  );
  return sameKeyDifferentValue(facts, {
    key: ({ fact }) => fact.scope,
    compatible: (a, b) => standTogether(a.fact, b.fact),
  });
}

/** A rate by the day beside a sum at once may be meant together, unless one of them is to be all. */
function standTogether(a: LiabilityFact, b: LiabilityFact): boolean {
  if (a.value === b.value || (a.who !== '' && b.who !== '' && a.who !== b.who)) return true;
  const [often, kind] = a.value.split('|');
  const [otherOften, otherKind] = b.value.split('|');
  if (often !== otherOften) return !a.final && !b.final;
  return kind !== otherKind && LATE.test(a.scope) && often === '一次';
}

const LATE = /^(?:逾期|拖延)/;
