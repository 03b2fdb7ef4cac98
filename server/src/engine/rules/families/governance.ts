import type { RuleContext } from '../context.js';
import type { Rule } from '../types.js';

/** Rules of the family `governance`. */
export const governanceRules: readonly Rule<RuleContext>[] = [];
