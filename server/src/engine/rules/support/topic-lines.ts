import type { IpTopicFact } from '../../facts/ip/types.js';
import type { MoneyTopicFact } from '../../facts/money/types.js';
import type { Located } from '../../facts/types.js';
import type { RuleContext } from '../context.js';

type TopicFact = IpTopicFact | MoneyTopicFact;
type Topics = ReadonlyMap<string, readonly Located<TopicFact>[]>;

const known = new WeakMap<object, Topics>();

/** The lines of the agreement and its annexes that settle each topic. Built once per list of facts. */
function topics(context: RuleContext, type: TopicFact['type']): Topics {
  const facts: readonly Located<TopicFact>[] = context.facts(type);
  let found = known.get(facts);
  if (!found) known.set(facts, (found = gather(facts)));
  return found;
}

function gather(facts: readonly Located<TopicFact>[]): Topics {
  const out = new Map<string, Located<TopicFact>[]>();
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
export function settlesTopic(
  context: RuleContext,
  type: TopicFact['type'],
  topic: string,
  within: string,
): boolean {
  const found = topics(context, type).get(topic);
  if (!found) return false;
  return within === '' || found.some(({ section }) => section.startsWith(within));
}
