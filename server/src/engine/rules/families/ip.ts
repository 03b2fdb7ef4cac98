import type { RuleContext } from '../context.js';
import type { Rule } from '../types.js';

/** Rules of the family `ip`. */
export const ipRules: readonly Rule<RuleContext>[] = [];
