import type { RuleContext } from '../context.js';
import addressMismatch from '../consistency/address-mismatch/rule.js';
import allianceNameMismatch from '../consistency/alliance-name-mismatch/rule.js';
import memberCount from '../consistency/member-count/rule.js';
import partyLabel from '../consistency/party-label/rule.js';
import partyNameMismatch from '../consistency/party-name-mismatch/rule.js';
import signatoryMismatch from '../consistency/signatory-mismatch/rule.js';
import partyFieldsIncomplete from '../content/party-fields-incomplete/rule.js';
import poaMissing from '../content/poa-missing/rule.js';
import signatureDateMissing from '../content/signature-date-missing/rule.js';
import signatureFieldsMissing from '../content/signature-fields-missing/rule.js';
import legalRepWording from '../drafting/legal-rep-wording/rule.js';
import partyNotLegalPerson from '../content/party-not-legal-person/rule.js';
import partyComposition from '../content/party-composition/rule.js';
import recitalQualificationMissing from '../content/recital-qualification-missing/rule.js';
import recitalHasObligation from '../content/recital-has-obligation/rule.js';
import namePurposeIncomplete from '../content/name-purpose-incomplete/rule.js';
import allianceNameForm from '../content/alliance-name-form/rule.js';
import goalsNoHorizon from '../content/goals-no-horizon/rule.js';
import divisionIncomplete from '../content/division-incomplete/rule.js';
import futureTaskMechanismMissing from '../content/future-task-mechanism-missing/rule.js';
import twoPartyWording from '../drafting/two-party-wording/rule.js';
import type { Rule } from '../types.js';

/** Rules of the family `party`. */
export const partyRules: readonly Rule<RuleContext>[] = [
  partyFieldsIncomplete,
  partyNameMismatch,
  partyLabel,
  memberCount,
  allianceNameMismatch,
  signatoryMismatch,
  addressMismatch,
  signatureFieldsMissing,
  signatureDateMissing,
  poaMissing,
  partyNotLegalPerson,
  partyComposition,
  recitalQualificationMissing,
  recitalHasObligation,
  namePurposeIncomplete,
  allianceNameForm,
  goalsNoHorizon,
  divisionIncomplete,
  futureTaskMechanismMissing,
  twoPartyWording,
  legalRepWording,
];
