import type { IpTopicFact } from '../../../facts/ip/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';

type Topics = ReadonlyMap<string, readonly Located<IpTopicFact>[]>;

const known = new WeakMap<readonly Located<IpTopicFact>[], Topics>();

/** The lines of the agreement and its annexes that settle each topic. Built once per list of facts. */
function topics(context: RuleContext): Topics {
  const facts = context.facts('ipTopic');
  let found = known.get(facts);
  if (!found) known.set(facts, (found = gather(facts)));
  return found;
}

function gather(facts: readonly Located<IpTopicFact>[]): Topics {
  const out = new Map<string, Located<IpTopicFact>[]>();
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

/** True when the money of the alliance is said to come from the state, in part at least. */
export function isPubliclyFunded(context: RuleContext): boolean {
  return settles(context, 'public-money') || isNationalPlan(context);
}

/** True when the alliance undertakes projects of a national plan, by its words or by the profile. */
export function isNationalPlan(context: RuleContext): boolean {
  if (context.profile === 'national-plan') return true;
  return context
    .facts('flag')
    .some(({ fact, region }) => region === 'body' && fact.flag === 'national-plan' && !fact.denied);
}
