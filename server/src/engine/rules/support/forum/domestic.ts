import type { RuleContext } from '../../context.js';

/** True when nothing in the draft has to do with abroad; never for a fragment, whose parties are not known. */
export function isDomestic(context: RuleContext): boolean {
  return !context.alignment.fragment && !mentionsForeign(context);
}

/** True when a member, a partner or an event abroad is named. */
export function mentionsForeign(context: RuleContext): boolean {
  return context.facts('forumTopic').some(({ fact }) => fact.topics.includes('foreign'));
}
