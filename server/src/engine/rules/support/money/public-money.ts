import type { PublicMoneyFact } from '../../../facts/money/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { provided } from './facts.js';

/** What tells public money and public projects; named in `needs` of every rule that asks. */
export const PUBLIC_NEEDS = ['publicMoney', 'flag', 'profile', 'option', 'note', 'outline'] as const;

/**
 * The sentence that shows that public money is part of the alliance (`funds`) or that it undertakes public projects
 * (`project`); undefined where nothing shows it or a sentence says that it is not so.
 */
export function publicEvidence(
  context: RuleContext,
  kind: PublicMoneyFact['kind'],
): Located<PublicMoneyFact> | undefined {
  const found = provided(context, 'publicMoney', true).filter(
    ({ fact, section }) => fact.kind === kind && (!fact.entry || /^main\.funds(?:\.sources)?$/.test(section)),
  );
  return found.some(({ fact }) => fact.denied) ? undefined : found[0];
}

/** True when the alliance undertakes projects of a national plan, by its words or by the profile. */
export function isNationalPlan(context: RuleContext): boolean {
  if (context.profile === 'national-plan') return true;
  const flags = context.facts('flag').filter(({ fact }) => fact.flag === 'national-plan');
  return (
    !flags.some(({ fact }) => fact.denied) &&
    flags.some(({ region, section }) => region === 'body' && !section.startsWith('preamble'))
  );
}
