import type { RuleContext } from '../context.js';
import type { Rule } from '../types.js';

/** Rules of the family `money`. */
export const moneyRules: readonly Rule<RuleContext>[] = [];
