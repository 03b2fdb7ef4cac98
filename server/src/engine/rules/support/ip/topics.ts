import type { RuleContext } from '../../context.js';
import { settlesTopic } from '../topic-lines.js';

/** True when a line on intellectual property settles the topic; `within` keeps to sections that begin so. */
export function settles(context: RuleContext, topic: string, within = ''): boolean {
  return settlesTopic(context, 'ipTopic', topic, within);
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
