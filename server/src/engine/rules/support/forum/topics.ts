import type { ForumTopicFact } from '../../../facts/forum/types.js';
import type { RuleContext } from '../../context.js';

/** True when a line of the agreement itself settles the topic; what annexes say about themselves does not count. */
export function settles(context: RuleContext, topic: ForumTopicFact['topics'][number]): boolean {
  return context
    .facts('forumTopic')
    .some(({ fact, region }) => region !== 'annex' && fact.topics.includes(topic));
}
