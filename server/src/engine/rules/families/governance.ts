import type { RuleContext } from '../context.js';
import allianceAsLegalPerson from '../compliance/alliance-as-legal-person/rule.js';
import jointLiabilityDisclaimer from '../compliance/joint-liability-disclaimer/rule.js';
import nationalPlanExitReport from '../compliance/national-plan-exit-report/rule.js';
import nationalPlanMatchingRules from '../compliance/national-plan-matching-rules/rule.js';
import nationalPlanSubject from '../compliance/national-plan-subject/rule.js';
import amendmentRuleConflict from '../conflict/amendment-rule-conflict/rule.js';
import appointmentConflict from '../conflict/appointment-conflict/rule.js';
import chairUnitConflict from '../conflict/chair-unit-conflict/rule.js';
import councilSizeConflict from '../conflict/council-size-conflict/rule.js';
import decidingBodyConflict from '../conflict/deciding-body-conflict/rule.js';
import legalPersonalityConflict from '../conflict/legal-personality-conflict/rule.js';
import liabilityModeConflict from '../conflict/liability-mode-conflict/rule.js';
import liabilitySubjectConflict from '../conflict/liability-subject-conflict/rule.js';
import meetingFrequencyConflict from '../conflict/meeting-frequency-conflict/rule.js';
import quorumConflict from '../conflict/quorum-conflict/rule.js';
import secretariatHostConflict from '../conflict/secretariat-host-conflict/rule.js';
import tenureConflict from '../conflict/tenure-conflict/rule.js';
import voteBasisConflict from '../conflict/vote-basis-conflict/rule.js';
import voteThresholdConflict from '../conflict/vote-threshold-conflict/rule.js';
import bodyNameInconsistent from '../consistency/body-name-inconsistent/rule.js';
import boundaryGap from '../consistency/boundary-gap/rule.js';
import boundaryOverlap from '../consistency/boundary-overlap/rule.js';
import councilSum from '../consistency/council-sum/rule.js';
import evenCouncilTie from '../consistency/even-council-tie/rule.js';
import thresholdNumberVsFraction from '../consistency/threshold-number-vs-fraction/rule.js';
import thresholdUnreachable from '../consistency/threshold-unreachable/rule.js';
import advisoryBodyIncomplete from '../content/advisory-body-incomplete/rule.js';
import decisionBodyIncomplete from '../content/decision-body-incomplete/rule.js';
import executiveIncomplete from '../content/executive-incomplete/rule.js';
import executiveSeatMissing from '../content/executive-seat-missing/rule.js';
import fulltimeStaffMissing from '../content/fulltime-staff-missing/rule.js';
import liabilityInternalSharing from '../content/liability-internal-sharing/rule.js';
import liabilitySubjectMissing from '../content/liability-subject-missing/rule.js';
import liabilitySubjectScope from '../content/liability-subject-scope/rule.js';
import halfAmbiguous from '../drafting/half-ambiguous/rule.js';
import type { Rule } from '../types.js';

/** Rules of the family `governance`. */
export const governanceRules: readonly Rule<RuleContext>[] = [
  voteThresholdConflict,
  quorumConflict,
  voteBasisConflict,
  tenureConflict,
  meetingFrequencyConflict,
  councilSizeConflict,
  councilSum,
  thresholdNumberVsFraction,
  thresholdUnreachable,
  evenCouncilTie,
  halfAmbiguous,
  decidingBodyConflict,
  amendmentRuleConflict,
  boundaryOverlap,
  boundaryGap,
  bodyNameInconsistent,
  appointmentConflict,
  liabilitySubjectConflict,
  liabilityModeConflict,
  chairUnitConflict,
  secretariatHostConflict,
  legalPersonalityConflict,
  allianceAsLegalPerson,
  jointLiabilityDisclaimer,
  liabilitySubjectMissing,
  liabilitySubjectScope,
  liabilityInternalSharing,
  decisionBodyIncomplete,
  advisoryBodyIncomplete,
  executiveIncomplete,
  fulltimeStaffMissing,
  executiveSeatMissing,
  nationalPlanSubject,
  nationalPlanExitReport,
  nationalPlanMatchingRules,
];
