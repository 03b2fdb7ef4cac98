import type { RuleContext } from '../context.js';
import type { Rule } from '../types.js';

/** Rules of the family `reference`. */
export const referenceRules: readonly Rule<RuleContext>[] = [];
