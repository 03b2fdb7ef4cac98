import type { RuleContext } from './context.js';
import type { Rule } from './types.js';

/** All rules, in the order in which they run. */
export const rules: readonly Rule<RuleContext>[] = [];
