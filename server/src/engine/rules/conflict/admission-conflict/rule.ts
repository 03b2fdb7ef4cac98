import type { AdmissionFact } from '../../../facts/membership/types.js';
import type { Located } from '../../../facts/types.js';
import { lineKey } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import { inTextOrder } from '../../support/gates.js';
import { DECISION_NEEDS, decidersOf } from '../../support/governance/decisions.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { EXIT_RULE } from '../../support/membership/basis.js';
import { sameKeyDifferentValue } from '../../support/same-key.js';
import { agreementFacts } from '../../support/time/agreement-facts.js';

const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  all: ['全体成员一致同意', 'consent of all members'],
  automatic: ['申请即成为成员', 'membership on application'],
};
const ENGLISH: Readonly<Record<string, string>> = {
  理事会: 'the council',
  常务理事会: 'the standing council',
  成员大会: 'the members’ assembly',
  专家委员会: 'the expert committee',
  秘书处: 'the secretariat',
  秘书长: 'the secretary-general',
  理事长单位: 'the chair unit',
  牵头单位: 'the lead unit',
  理事长: 'the chair',
};
const wordsOf = ({ by }: AdmissionFact): readonly [string, string] =>
  WORDS[by] ?? [`${by}决定`, `${ENGLISH[by] ?? 'a body'} (${by})`];

export default differenceRule<AdmissionFact>({
  id: 'admission-conflict',
  category: 'conflict',
  severity: 'warning',
  depth: 'essential',
  set: 'governance',
  title: { zh: '新成员的批准前后不一致', en: 'Two ways to admit newcomers' },
  basis: [EXIT_RULE],
  needs: [...DECISION_NEEDS, 'admission'],
  messages: {
    'zh-CN': {
      differs:
        '新成员的加入由谁批准前后不一致：此处为{later}，另一处为{earlier}。按其中一处加入的单位，其成员资格可能被另一处否定。',
      other: '另一个约定在此：{earlier}',
    },
    en: {
      differs:
        'Who admits newcomers differs: here {later}, elsewhere {earlier}. A unit admitted under one clause may be refused under the other.',
      other: 'The other rule: {earlier}',
    },
  },
  differences: (context) =>
    sameKeyDifferentValue(admissions(context), {
      key: () => 'admission',
      compatible: (a, b) => a.fact.by === b.fact.by,
    }),
  args: ({ earlier, later }) => {
    const [a, b] = [wordsOf(earlier.fact), wordsOf(later.fact)];
    return { earlier: a[0], earlier_en: a[1], later: b[0], later_en: b[1] };
  },
  cited: '办理',
});

/** Sentences on admission, and decisions on it that only the list or the section gives a body. */
function admissions(context: RuleContext): readonly Located<AdmissionFact>[] {
  const own = agreementFacts(context, 'admission');
  const lines = new Set(own.map(({ ref }) => lineKey(ref)));
  const decided = decidersOf(context).flatMap(({ found, body }): readonly Located<AdmissionFact>[] => {
    const { matter, unanimous, exceptions, from, to } = found.fact;
    if (
      matter !== '加入' ||
      found.region !== 'body' ||
      exceptions.length > 0 ||
      lines.has(lineKey(found.ref))
    )
      return [];
    const by = unanimous || body === '各方' ? 'all' : body;
    return [{ ...found, fact: { type: 'admission', by, from, to } }];
  });
  return [...own, ...decided].sort(inTextOrder);
}
