import annexEffectForm from '../content/annex-effect-form/rule.js';
import assignmentConflict from '../conflict/assignment-conflict/rule.js';
import languageVersionConflict from '../conflict/language-version-conflict/rule.js';
import precedenceConflict from '../conflict/precedence-conflict/rule.js';
import survivalConflict from '../conflict/survival-conflict/rule.js';
import type { RuleContext } from '../context.js';
import typoLegal from '../drafting/typo-legal/rule.js';
import annexMissingBody from '../reference/annex-missing-body/rule.js';
import annexTitleMismatch from '../reference/annex-title-mismatch/rule.js';
import annexUnlisted from '../reference/annex-unlisted/rule.js';
import annexUnused from '../reference/annex-unused/rule.js';
import lawArticleOutdated from '../reference/law-article-outdated/rule.js';
import relativeRefDangling from '../reference/relative-ref-dangling/rule.js';
import repealedLaw from '../reference/repealed-law/rule.js';
import termRedefined from '../reference/term-redefined/rule.js';
import termUndefined from '../reference/term-undefined/rule.js';
import termUnused from '../reference/term-unused/rule.js';
import xrefMissing from '../reference/xref-missing/rule.js';
import xrefWrongTopic from '../reference/xref-wrong-topic/rule.js';
import type { Rule } from '../types.js';

/** Rules on references, annexes, terms, documents and citations. */
export const referenceRules: readonly Rule<RuleContext>[] = [
  xrefMissing,
  xrefWrongTopic,
  relativeRefDangling,
  annexUnlisted,
  annexMissingBody,
  annexUnused,
  annexTitleMismatch,
  annexEffectForm,
  termUndefined,
  termUnused,
  termRedefined,
  repealedLaw,
  lawArticleOutdated,
  precedenceConflict,
  survivalConflict,
  assignmentConflict,
  languageVersionConflict,
  typoLegal,
];
