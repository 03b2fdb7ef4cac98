import type { RuleContext } from './context.js';
import type { Rule } from './types.js';

/** A rule over the context of one snapshot; says nothing more than the type, so that each rule file reads as data. */
export function defineRule(rule: Rule<RuleContext>): Rule<RuleContext> {
  return rule;
}
