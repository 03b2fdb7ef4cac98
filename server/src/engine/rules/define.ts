import type { RuleContext } from './context.js';
import type { Rule } from './types.js';

/** A rule over the context of one snapshot; each need is kept once, whatever lists it was put together from. */
export function defineRule(rule: Rule<RuleContext>): Rule<RuleContext> {
  return { ...rule, needs: [...new Set(rule.needs)] };
}
