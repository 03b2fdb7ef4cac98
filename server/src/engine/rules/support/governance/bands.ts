import type { BandFact } from '../../../facts/governance/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { GATE_NEEDS, operativeFacts } from '../gates.js';
import { isWithin } from '../near-lines.js';

/** What the rules on bands read. */
export const BAND_NEEDS = ['tree', ...GATE_NEEDS, 'band'] as const;

/** Two neighbouring bands with one boundary and two deciders. */
export interface BandPair {
  readonly earlier: Located<BandFact>;
  readonly later: Located<BandFact>;
}

/** Lines between two bands of one rule. */
const NEAR = 2;

/** Neighbouring bands of one subject that meet at one amount, the lower and the upper one, in text order. */
export function bandPairs(context: RuleContext): readonly BandPair[] {
  const bands = operativeFacts(context, 'band');
  const out: BandPair[] = [];
  bands.forEach((later, i) => {
    const earlier = bands[i - 1];
    if (!earlier || earlier.fact.value !== later.fact.value || earlier.fact.body === later.fact.body) return;
    const { subject } = later.fact;
    if (subject !== '' && subject !== earlier.fact.subject) return;
    if (isUpper(earlier) !== isUpper(later) && isWithin(context, earlier.ref, later.ref, NEAR))
      out.push({ earlier, later });
  });
  return out;
}

/** True when the amount itself belongs to the band. */
export function holdsBoundary({ fact }: Located<BandFact>): boolean {
  return fact.bound === 'at-least' || fact.bound === 'at-most';
}

function isUpper({ fact }: Located<BandFact>): boolean {
  return fact.bound === 'at-least' || fact.bound === 'more-than';
}
