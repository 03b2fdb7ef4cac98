import { forumRules } from './families/forum.js';
import { governanceRules } from './families/governance.js';
import { ipRules } from './families/ip.js';
import { membershipRules } from './families/membership.js';
import { moneyRules } from './families/money.js';
import { partyRules } from './families/party.js';
import { referenceRules } from './families/reference.js';
import { timeRules } from './families/time.js';
import type { RuleContext } from './context.js';
import recitalMissing from './content/recital-missing/rule.js';
import sectionElementMissing from './content/section-element-missing/rule.js';
import arbitrateThenLitigate from './conflict/arbitrate-then-litigate/rule.js';
import arbitrationAndLitigation from './conflict/arbitration-and-litigation/rule.js';
import alternativeUnresolved from './drafting/alternative-unresolved/rule.js';
import forbiddenPhrase from './drafting/forbidden-phrase/rule.js';
import placeholderLeft from './drafting/placeholder-left/rule.js';
import templateNoteLeft from './drafting/template-note-left/rule.js';
import documentTooLarge from './product/document-too-large/rule.js';
import engineFault from './product/engine-fault/rule.js';
import suppressionUnused from './product/suppression-unused/rule.js';
import suppressionWithoutReason from './product/suppression-without-reason/rule.js';
import charterNotAgreement from './structure/charter-not-agreement/rule.js';
import duplicateSection from './structure/duplicate-section/rule.js';
import emptySection from './structure/empty-section/rule.js';
import headingLevelJump from './structure/heading-level-jump/rule.js';
import incompleteSection from './structure/incomplete-section/rule.js';
import misplacedSection from './structure/misplaced-section/rule.js';
import missingConditionalSection from './structure/missing-conditional-section/rule.js';
import missingSection from './structure/missing-section/rule.js';
import numberingDuplicate from './structure/numbering-duplicate/rule.js';
import numberingGap from './structure/numbering-gap/rule.js';
import numberingStyleMixed from './structure/numbering-style-mixed/rule.js';
import plainHeading from './structure/plain-heading/rule.js';
import sectionOrder from './structure/section-order/rule.js';
import textAfterSignature from './structure/text-after-signature/rule.js';
import unknownHeading from './structure/unknown-heading/rule.js';
import type { Rule } from './types.js';

/** All rules, in the order in which they run and are listed. */
export const rules: readonly Rule<RuleContext>[] = [
  missingSection,
  missingConditionalSection,
  incompleteSection,
  emptySection,
  sectionOrder,
  duplicateSection,
  misplacedSection,
  plainHeading,
  headingLevelJump,
  numberingGap,
  numberingDuplicate,
  numberingStyleMixed,
  unknownHeading,
  textAfterSignature,
  charterNotAgreement,
  recitalMissing,
  sectionElementMissing,
  forbiddenPhrase,
  arbitrationAndLitigation,
  arbitrateThenLitigate,
  placeholderLeft,
  templateNoteLeft,
  alternativeUnresolved,
  engineFault,
  suppressionUnused,
  suppressionWithoutReason,
  documentTooLarge,
  ...partyRules,
  ...governanceRules,
  ...membershipRules,
  ...moneyRules,
  ...forumRules,
  ...timeRules,
  ...ipRules,
  ...referenceRules,
];
