import admissionConflict from '../conflict/admission-conflict/rule.js';
import exclusivityOfMembershipConflict from '../conflict/exclusivity-of-membership-conflict/rule.js';
import exitFreedomConflict from '../conflict/exit-freedom-conflict/rule.js';
import noticePeriodConflict from '../conflict/notice-period-conflict/rule.js';
import dissolutionIncomplete from '../content/dissolution-incomplete/rule.js';
import exitIncomplete from '../content/exit-incomplete/rule.js';
import expulsionIncomplete from '../content/expulsion-incomplete/rule.js';
import expulsionWithoutHearing from '../content/expulsion-without-hearing/rule.js';
import joiningNoContractLink from '../content/joining-no-contract-link/rule.js';
import memberConditionsMissing from '../content/member-conditions-missing/rule.js';
import memberDutiesMissing from '../content/member-duties-missing/rule.js';
import memberRightsMissing from '../content/member-rights-missing/rule.js';
import termMissing from '../content/term-missing/rule.js';
import type { RuleContext } from '../context.js';
import dayKindMixed from '../drafting/day-kind-mixed/rule.js';
import vagueTime from '../drafting/vague-time/rule.js';
import type { Rule } from '../types.js';

/**
 * Sections whose absence a rule of this family reports with a code of its own; `incomplete-section` leaves them out.
 */
export const membershipTakesOver: readonly string[] = [
  'main.members.conditions',
  'main.members.rights',
  'main.members.duties',
  'main.members.joining',
  'main.members.exit',
  'main.members.expulsion',
];

/** Rules of the family `membership`. */
export const membershipRules: readonly Rule<RuleContext>[] = [
  exitFreedomConflict,
  admissionConflict,
  exclusivityOfMembershipConflict,
  noticePeriodConflict,
  dayKindMixed,
  vagueTime,
  expulsionIncomplete,
  expulsionWithoutHearing,
  exitIncomplete,
  joiningNoContractLink,
  dissolutionIncomplete,
  memberConditionsMissing,
  memberRightsMissing,
  memberDutiesMissing,
  termMissing,
];
