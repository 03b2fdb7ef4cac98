import type { IpTermFact } from '../../../facts/ip/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { compareLines } from '../../../text/place.js';

/** True when the same words assign or exclusively license abroad: that is said once, with the graver reason. */
export function isOverseas(context: RuleContext, { ref, fact }: Located<IpTermFact>): boolean {
  return context
    .facts('ipTerm')
    .some(
      (other) =>
        other.fact.kind === 'overseas' &&
        compareLines(other.ref, ref) === 0 &&
        other.fact.from < fact.to &&
        fact.from < other.fact.to,
    );
}
