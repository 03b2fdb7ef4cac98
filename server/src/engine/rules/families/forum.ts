import type { RuleContext } from '../context.js';
import type { Rule } from '../types.js';

/** Rules of the family `forum`. */
export const forumRules: readonly Rule<RuleContext>[] = [];
