import type { Standard } from '../standard/types.js';
import type { RuleContext } from './context.js';
import type { Rule, RuleMeta } from './types.js';

/** True when a rule runs for drafts of the standard: `document` rules always, the others where it asks for their set. */
export function appliesTo(rule: Pick<RuleMeta, 'set'>, standard: Pick<Standard, 'rules'>): boolean {
  const set = rule.set ?? 'alliance';
  return set === 'document' || standard.rules.includes(set);
}

/** Gives the rules of a standard, in their order; chosen once for each. */
export function ruleSelector(
  rules: readonly Rule<RuleContext>[],
): (standard: Standard) => readonly Rule<RuleContext>[] {
  const known = new WeakMap<Standard, readonly Rule<RuleContext>[]>();
  return (standard) => {
    let list = known.get(standard);
    if (!list) known.set(standard, (list = rules.filter((rule) => appliesTo(rule, standard))));
    return list;
  };
}
