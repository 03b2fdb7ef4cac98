import type { RuleContext } from '../context.js';
import annexMissingBody from '../reference/annex-missing-body/rule.js';
import annexTitleMismatch from '../reference/annex-title-mismatch/rule.js';
import annexUnlisted from '../reference/annex-unlisted/rule.js';
import annexUnused from '../reference/annex-unused/rule.js';
import relativeRefDangling from '../reference/relative-ref-dangling/rule.js';
import repealedLaw from '../reference/repealed-law/rule.js';
import xrefMissing from '../reference/xref-missing/rule.js';
import type { Rule } from '../types.js';

/** Rules on references, annexes and citations. */
export const referenceRules: readonly Rule<RuleContext>[] = [
  xrefMissing,
  relativeRefDangling,
  annexUnlisted,
  annexMissingBody,
  annexUnused,
  annexTitleMismatch,
  repealedLaw,
];
