import copiesConflict from '../conflict/copies-conflict/rule.js';
import effectConditionConflict from '../conflict/effect-condition-conflict/rule.js';
import paymentDeadlineConflict from '../conflict/payment-deadline-conflict/rule.js';
import renewalConflict from '../conflict/renewal-conflict/rule.js';
import termConflict from '../conflict/term-conflict/rule.js';
import dateOrder from '../consistency/date-order/rule.js';
import projectBeyondTerm from '../consistency/project-beyond-term/rule.js';
import termVsDates from '../consistency/term-vs-dates/rule.js';
import type { RuleContext } from '../context.js';
import invalidDate from '../drafting/invalid-date/rule.js';
import numberFormat from '../drafting/number-format/rule.js';
import type { Rule } from '../types.js';

/** Rules on effect, term, copies and dates. */
export const timeRules: readonly Rule<RuleContext>[] = [
  effectConditionConflict,
  termConflict,
  renewalConflict,
  copiesConflict,
  dateOrder,
  termVsDates,
  invalidDate,
  paymentDeadlineConflict,
  projectBeyondTerm,
  numberFormat,
];
