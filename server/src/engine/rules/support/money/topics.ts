import type { MoneyTopicFact } from '../../../facts/money/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';

type Topics = ReadonlyMap<string, readonly Located<MoneyTopicFact>[]>;

const known = new WeakMap<readonly Located<MoneyTopicFact>[], Topics>();

/** The lines of the agreement and its annexes that settle each topic. Built once per list of facts. */
function topics(context: RuleContext): Topics {
  const facts = context.facts('moneyTopic');
  let found = known.get(facts);
  if (!found) known.set(facts, (found = gather(facts)));
  return found;
}

function gather(facts: readonly Located<MoneyTopicFact>[]): Topics {
  const out = new Map<string, Located<MoneyTopicFact>[]>();
  for (const one of facts) {
    if (one.region !== 'body' && one.region !== 'annex') continue;
    if (/^(?:preamble|title|definitions)/.test(one.section)) continue;
    for (const topic of one.fact.topics) {
      const list = out.get(topic);
      if (list) list.push(one);
      else out.set(topic, [one]);
    }
  }
  return out;
}

/** True when a line of the agreement or of an annex settles the topic; `within` keeps to sections that begin so. */
export function settles(context: RuleContext, topic: string, within = ''): boolean {
  const found = topics(context).get(topic);
  if (!found) return false;
  return within === '' || found.some(({ section }) => section.startsWith(within));
}
