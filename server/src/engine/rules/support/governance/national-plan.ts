import type { RuleContext } from '../../context.js';
import { operativeFacts } from '../gates.js';

/** What rules on national science and technology plans read beside their own facts. */
export const PLAN_NEEDS = ['outline', 'option', 'note', 'flag', 'profile'] as const;

/** True when the profile says so, or the agreement says that the alliance runs national plan projects. */
export function isNationalPlan(context: RuleContext): boolean {
  if (context.profile === 'national-plan') return true;
  const flags = operativeFacts(context, 'flag').filter(
    ({ fact, section }) => fact.flag === 'national-plan' && !section.startsWith('preamble'),
  );
  return flags.some(({ fact }) => !fact.denied) && !flags.some(({ fact }) => fact.denied);
}
