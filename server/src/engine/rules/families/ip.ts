import type { RuleContext } from '../context.js';
import type { Rule } from '../types.js';
import allianceOwnsProperty from '../compliance/alliance-owns-property/rule.js';
import cartelTerms from '../compliance/cartel-terms/rule.js';
import foreignFilingSecrecy from '../compliance/foreign-filing-secrecy/rule.js';
import govIpOwner from '../compliance/gov-ip-owner/rule.js';
import grantbackNonreciprocal from '../compliance/grantback-nonreciprocal/rule.js';
import inventorRightsWaived from '../compliance/inventor-rights-waived/rule.js';
import noChallenge from '../compliance/no-challenge/rule.js';
import overseasWithoutApproval from '../compliance/overseas-without-approval/rule.js';
import poolTerms from '../compliance/pool-terms/rule.js';
import publicUnitTransfer from '../compliance/public-unit-transfer/rule.js';
import restrictRd from '../compliance/restrict-rd/rule.js';
import secrecyLaw from '../compliance/secrecy-law/rule.js';
import techExportClauseMissing from '../compliance/tech-export-clause-missing/rule.js';
import tieIn from '../compliance/tie-in/rule.js';
import backgroundIpConflict from '../conflict/background-ip-conflict/rule.js';
import confidentialityDurationConflict from '../conflict/confidentiality-duration-conflict/rule.js';
import diffusionVsSecrecy from '../conflict/diffusion-vs-secrecy/rule.js';
import foregroundIpConflict from '../conflict/foreground-ip-conflict/rule.js';
import ipAfterLeavingConflict from '../conflict/ip-after-leaving-conflict/rule.js';
import ipOnDissolutionConflict from '../conflict/ip-on-dissolution-conflict/rule.js';
import jointIpDisposalConflict from '../conflict/joint-ip-disposal-conflict/rule.js';
import licenceExclusivityConflict from '../conflict/licence-exclusivity-conflict/rule.js';
import licenceFeeConflict from '../conflict/licence-fee-conflict/rule.js';
import publicationConflict from '../conflict/publication-conflict/rule.js';
import useScopeConflict from '../conflict/use-scope-conflict/rule.js';
import backgroundIpMissing from '../content/background-ip-missing/rule.js';
import benefitScopeMissing from '../content/benefit-scope-missing/rule.js';
import confidentialityMissing from '../content/confidentiality-missing/rule.js';
import diffusionMissing from '../content/diffusion-missing/rule.js';
import foregroundIpMissing from '../content/foreground-ip-missing/rule.js';
import improvementMissing from '../content/improvement-missing/rule.js';
import ipLeavingMissing from '../content/ip-leaving-missing/rule.js';
import ipProtectionMissing from '../content/ip-protection-missing/rule.js';
import ipRevenueMissing from '../content/ip-revenue-missing/rule.js';
import jointIpExerciseMissing from '../content/joint-ip-exercise-missing/rule.js';
import overseasApprovalMissing from '../content/overseas-approval-missing/rule.js';
import sharingUndefined from '../drafting/sharing-undefined/rule.js';

/**
 * Sections whose absence a rule of this family reports with a code of its own; `incomplete-section` leaves them out.
 */
export const ipTakesOver: readonly string[] = [
  'main.benefits-ip.benefit-sharing',
  'main.benefits-ip.background-ip',
  'main.benefits-ip.foreground-ip',
  'main.benefits-ip.licensing',
  'main.benefits-ip.protection',
];

/** Rules of the family `ip`. */
export const ipRules: readonly Rule<RuleContext>[] = [
  backgroundIpConflict,
  foregroundIpConflict,
  jointIpDisposalConflict,
  licenceExclusivityConflict,
  licenceFeeConflict,
  useScopeConflict,
  ipAfterLeavingConflict,
  ipOnDissolutionConflict,
  confidentialityDurationConflict,
  diffusionVsSecrecy,
  publicationConflict,
  allianceOwnsProperty,
  foreignFilingSecrecy,
  grantbackNonreciprocal,
  restrictRd,
  noChallenge,
  tieIn,
  cartelTerms,
  poolTerms,
  inventorRightsWaived,
  publicUnitTransfer,
  secrecyLaw,
  overseasWithoutApproval,
  techExportClauseMissing,
  sharingUndefined,
  govIpOwner,
  benefitScopeMissing,
  ipRevenueMissing,
  backgroundIpMissing,
  foregroundIpMissing,
  jointIpExerciseMissing,
  improvementMissing,
  ipProtectionMissing,
  ipLeavingMissing,
  confidentialityMissing,
  diffusionMissing,
  overseasApprovalMissing,
];
