import type { RuleContext } from '../context.js';
import type { Rule } from '../types.js';

/** Rules of the family `party`. */
export const partyRules: readonly Rule<RuleContext>[] = [];
