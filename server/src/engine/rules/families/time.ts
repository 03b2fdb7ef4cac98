import type { RuleContext } from '../context.js';
import type { Rule } from '../types.js';

/** Rules of the family `time`. */
export const timeRules: readonly Rule<RuleContext>[] = [];
