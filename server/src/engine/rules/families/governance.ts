import type { RuleContext } from '../context.js';
import quorumConflict from '../conflict/quorum-conflict/rule.js';
import voteThresholdConflict from '../conflict/vote-threshold-conflict/rule.js';
import type { Rule } from '../types.js';

/** Rules of the family `governance`. */
export const governanceRules: readonly Rule<RuleContext>[] = [voteThresholdConflict, quorumConflict];
