import exitFreedomConflict from '../conflict/exit-freedom-conflict/rule.js';
import type { RuleContext } from '../context.js';
import type { Rule } from '../types.js';

/** Rules of the family `membership`. */
export const membershipRules: readonly Rule<RuleContext>[] = [exitFreedomConflict];
