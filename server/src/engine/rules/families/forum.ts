import type { RuleContext } from '../context.js';
import type { Rule } from '../types.js';
import adHocArbitration from '../compliance/ad-hoc-arbitration/rule.js';
import courtNoConnection from '../compliance/court-no-connection/rule.js';
import exclusiveJurisdiction from '../compliance/exclusive-jurisdiction/rule.js';
import foreignLawDomestic from '../compliance/foreign-law-domestic/rule.js';
import ipCourtLevel from '../compliance/ip-court-level/rule.js';
import offshoreForumDomestic from '../compliance/offshore-forum-domestic/rule.js';
import arbitrationInstitutionConflict from '../conflict/arbitration-institution-conflict/rule.js';
import arbitrationSeatConflict from '../conflict/arbitration-seat-conflict/rule.js';
import governingLawConflict from '../conflict/governing-law-conflict/rule.js';
import jurisdictionConflict from '../conflict/jurisdiction-conflict/rule.js';
import jurisdictionMultiple from '../conflict/jurisdiction-multiple/rule.js';
import copiesMissing from '../content/copies-missing/rule.js';
import disputeMissing from '../content/dispute-missing/rule.js';
import effectFormWeak from '../content/effect-form-weak/rule.js';
import effectMissing from '../content/effect-missing/rule.js';
import forceMajeureMissing from '../content/force-majeure-missing/rule.js';
import lawMissing from '../content/law-missing/rule.js';
import noticesMissing from '../content/notices-missing/rule.js';
import arbitrationInstitutionAmbiguous from '../drafting/arbitration-institution-ambiguous/rule.js';
import arbitrationInstitutionMissing from '../drafting/arbitration-institution-missing/rule.js';
import arbitrationVerbMismatch from '../drafting/arbitration-verb-mismatch/rule.js';
import courtAnchorUndefined from '../drafting/court-anchor-undefined/rule.js';
import courtNonbreaching from '../drafting/court-nonbreaching/rule.js';
import courtUnspecified from '../drafting/court-unspecified/rule.js';
import disputeScopeNarrow from '../drafting/dispute-scope-narrow/rule.js';
import signSealAmbiguous from '../drafting/sign-seal-ambiguous/rule.js';

/** Rules of the family `forum`. */
export const forumRules: readonly Rule<RuleContext>[] = [
  jurisdictionConflict,
  jurisdictionMultiple,
  arbitrationInstitutionConflict,
  arbitrationSeatConflict,
  governingLawConflict,
  courtNonbreaching,
  courtUnspecified,
  courtAnchorUndefined,
  arbitrationInstitutionMissing,
  arbitrationInstitutionAmbiguous,
  arbitrationVerbMismatch,
  disputeScopeNarrow,
  signSealAmbiguous,
  effectFormWeak,
  disputeMissing,
  lawMissing,
  noticesMissing,
  forceMajeureMissing,
  effectMissing,
  copiesMissing,
  foreignLawDomestic,
  offshoreForumDomestic,
  adHocArbitration,
  courtNoConnection,
  exclusiveJurisdiction,
  ipCourtLevel,
];
