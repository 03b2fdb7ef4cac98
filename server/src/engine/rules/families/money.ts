import type { RuleContext } from '../context.js';
import exemptGrossFault from '../compliance/exempt-gross-fault/rule.js';
import forfeitAllFunds from '../compliance/forfeit-all-funds/rule.js';
import govFundsDiverted from '../compliance/gov-funds-diverted/rule.js';
import guaranteeResolution from '../compliance/guarantee-resolution/rule.js';
import limitationAgreed from '../compliance/limitation-agreed/rule.js';
import penaltyNotAdjustable from '../compliance/penalty-not-adjustable/rule.js';
import benefitShareConflict from '../conflict/benefit-share-conflict/rule.js';
import contributionConflict from '../conflict/contribution-conflict/rule.js';
import fundsManagerConflict from '../conflict/funds-manager-conflict/rule.js';
import liquidatedDamagesConflict from '../conflict/liquidated-damages-conflict/rule.js';
import refundConflict from '../conflict/refund-conflict/rule.js';
import residualAssetsConflict from '../conflict/residual-assets-conflict/rule.js';
import amountWordsDigits from '../consistency/amount-words-digits/rule.js';
import contributionSum from '../consistency/contribution-sum/rule.js';
import shareSum from '../consistency/share-sum/rule.js';
import shareVsAmount from '../consistency/share-vs-amount/rule.js';
import breachNoConsequence from '../content/breach-no-consequence/rule.js';
import contributionNoRatio from '../content/contribution-no-ratio/rule.js';
import fundsManagerMissing from '../content/funds-manager-missing/rule.js';
import fundsSourceMissing from '../content/funds-source-missing/rule.js';
import fundsUseMissing from '../content/funds-use-missing/rule.js';
import govFundsRuleMissing from '../content/gov-funds-rule-missing/rule.js';
import govProjectRuleMissing from '../content/gov-project-rule-missing/rule.js';
import measuresNoAdoption from '../content/measures-no-adoption/rule.js';
import noInternalSupervision from '../content/no-internal-supervision/rule.js';
import noSeparateAccount from '../content/no-separate-account/rule.js';
import projectPhaseMissing from '../content/project-phase-missing/rule.js';
import projectSupervisionMissing from '../content/project-supervision-missing/rule.js';
import rdFundNoRules from '../content/rd-fund-no-rules/rule.js';
import riskMissing from '../content/risk-missing/rule.js';
import depositWording from '../drafting/deposit-wording/rule.js';
import type { Rule } from '../types.js';

/**
 * Sections whose absence a rule of this family reports with a code of its own; `incomplete-section` leaves them out.
 */
export const moneyTakesOver: readonly string[] = [
  'main.funds.sources',
  'main.funds.uses',
  'main.funds.management',
  'main.funds.supervision',
  'main.projects.approval',
  'main.projects.execution',
  'main.projects.acceptance',
];

/** Rules of the family `money`. */
export const moneyRules: readonly Rule<RuleContext>[] = [
  amountWordsDigits,
  contributionSum,
  shareSum,
  shareVsAmount,
  contributionConflict,
  benefitShareConflict,
  refundConflict,
  residualAssetsConflict,
  fundsManagerConflict,
  liquidatedDamagesConflict,
  depositWording,
  fundsSourceMissing,
  contributionNoRatio,
  fundsUseMissing,
  fundsManagerMissing,
  noSeparateAccount,
  noInternalSupervision,
  govFundsRuleMissing,
  rdFundNoRules,
  measuresNoAdoption,
  projectPhaseMissing,
  projectSupervisionMissing,
  govProjectRuleMissing,
  breachNoConsequence,
  riskMissing,
  govFundsDiverted,
  exemptGrossFault,
  limitationAgreed,
  penaltyNotAdjustable,
  forfeitAllFunds,
  guaranteeResolution,
];
