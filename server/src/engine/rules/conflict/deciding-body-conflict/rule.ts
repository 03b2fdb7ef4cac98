import type { DecisionFact } from '../../../facts/governance/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { DECISION_BODY, EXPULSION_BY_COUNCIL } from '../../support/governance/basis.js';
import { DECISION_NEEDS, decidersOf } from '../../support/governance/decisions.js';
import { differenceRule } from '../../support/governance/difference-rule.js';
import { matterArgs } from '../../support/governance/words.js';
import { givesWay } from '../../support/gates.js';
import { sameKeyDifferentValue, type Difference } from '../../support/same-key.js';

/** The change of the agreement and admission have rules of their own. */
const LEFT_OUT = /^(?:修改协议|加入)$/;

export default differenceRule({
  id: 'deciding-body-conflict',
  category: 'conflict',
  severity: 'warning',
  depth: 'essential',
  set: 'governance',
  title: { zh: '同一事项由两个机构决定', en: 'Two bodies decide one matter' },
  basis: [DECISION_BODY, EXPULSION_BY_COUNCIL],
  needs: DECISION_NEEDS,
  messages: {
    'zh-CN': {
      differs:
        '“{matter}”由两个机构决定：此处为{later}，另一处为{earlier}。以哪个机构的决定为准将有争议；请把其中一处改为提出意见、初审或者备案。',
      other: '另一处由{earlier}决定',
    },
    en: {
      differs:
        'Two bodies decide on {matter}: {later} here, {earlier} elsewhere. Which decision prevails will be in dispute: let one of them give an opinion only.',
      other: '{earlier} decides here',
    },
  },
  differences: conflicts,
  args: ({ key, earlier, later }) => ({
    ...matterArgs(key),
    earlier: bodies.get(earlier) ?? earlier.fact.body,
    later: bodies.get(later) ?? later.fact.body,
  }),
});

/** The resolved body of each entry; entries are made anew for each check, so the map holds nothing back. */
const bodies = new WeakMap<Located<DecisionFact>, string>();

function conflicts(context: RuleContext): readonly Difference<DecisionFact>[] {
  const entries = decidersOf(context).map(({ found, body }) => {
    const entry = { ...found };
    bodies.set(entry, body);
    return entry;
  });
  return sameKeyDifferentValue(entries, {
    key: ({ fact }) => (LEFT_OUT.test(fact.matter) ? undefined : fact.matter),
    compatible: (a, b) =>
      (a.fact.organises || b.fact.organises ? !overrules(a, b) : false) ||
      sameBody(bodies.get(a)!, bodies.get(b)!) ||
      givesWay(a.fact.exceptions, b.fact.exceptions, a.fact.matter, b.fact.matter),
  });
}

/** 理事会组织验收 in one clause, 是否通过由秘书长决定 in another: the council held it to decide on it. */
function overrules(a: Located<DecisionFact>, b: Located<DecisionFact>): boolean {
  const [holds, other] = a.fact.organises ? [a, b] : [b, a];
  return (
    other.fact.organises === undefined &&
    COUNCIL.test(bodies.get(holds)!) &&
    holds.ref.chunk !== other.ref.chunk
  );
}

const COUNCIL = /^(?:常务)?理事会$|大会$/;

/** A standing council acts for the council; the chair and the chair's unit are not compared. */
function sameBody(a: string, b: string): boolean {
  if (a === b) return true;
  const council = /^(?:常务)?理事会$/;
  return council.test(a) && council.test(b);
}
