import type { BandFact } from '../../../facts/governance/types.js';
import type { Located } from '../../../facts/types.js';
import { compareLines } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import { GATE_NEEDS, operativeFacts } from '../gates.js';
import { isWithin } from '../near-lines.js';

/** What the rules on bands read. */
export const BAND_NEEDS = ['tree', ...GATE_NEEDS, 'band'] as const;

/** Two neighbouring bands with one boundary, or with a gap between them, in which different things hold. */
export interface BandPair {
  readonly earlier: Located<BandFact>;
  readonly later: Located<BandFact>;
}

/** Lines between two bands of one rule. */
const NEAR = 3;

/** Neighbouring bands of one subject that meet at one amount, the lower and the upper one, in text order. */
export function bandPairs(context: RuleContext): readonly BandPair[] {
  return neighbours(context).filter(({ earlier, later }) => earlier.fact.value === later.fact.value);
}

/**
 * The lower band and the next one above it where amounts between the two belong to neither (十万元以下…,二十万元以上…),
 * both decided by somebody and in one sentence.
 */
export function bandGaps(context: RuleContext): readonly BandPair[] {
  return neighbours(context).filter(
    ({ earlier, later }) =>
      earlier.fact.value < later.fact.value &&
      !isUpper(earlier) &&
      earlier.fact.unit === '元' &&
      earlier.fact.decides &&
      later.fact.decides &&
      later.fact.follows &&
      compareLines(earlier.ref, later.ref) === 0,
  );
}

function neighbours(context: RuleContext): readonly BandPair[] {
  const bands = operativeFacts(context, 'band');
  const out: BandPair[] = [];
  bands.forEach((later, i) => {
    const earlier = bands[i - 1];
    const next = bands[i + 1];
    if (!earlier || earlier.fact.unit !== later.fact.unit || earlier.fact.body === later.fact.body) return;
    // 等于十万元的由…: somebody thought of the boundary
    if ([bands[i - 2], earlier, later, next].some((one) => one?.fact.bound === 'exact')) return;
    if (!ofOneKind(earlier.fact, later.fact)) return;
    if (
      isUpper(earlier) !== isUpper(later) &&
      sameSubject(earlier.fact, later.fact) &&
      isWithin(context, earlier.ref, later.ref, NEAR)
    )
      out.push({ earlier, later });
  });
  return out;
}

/** Two who decide, or two terms of one kind (按万分之三支付违约金, 按万分之五支付违约金): a reminder and a waiver are none. */
function ofOneKind(a: BandFact, b: BandFact): boolean {
  if (a.decides && b.decides) return true;
  if (a.decides || b.decides) return a.unit !== '日';
  // 100万元以上500万元以下的,计提8%: the end of the band first
  const [one, other] = [a, b].map(({ body }) => body.slice(body.lastIndexOf(',') + 1)) as [string, string];
  return one.slice(0, 2) === other.slice(0, 2) || one.slice(-3) === other.slice(-3);
}

function sameSubject(earlier: BandFact, later: BandFact): boolean {
  if (later.base !== earlier.base) return false;
  return (
    later.subject === '' || later.subject === earlier.subject || earlier.subject.startsWith(later.subject)
  );
}

/** True when the amount itself belongs to the band. */
export function holdsBoundary({ fact }: Located<BandFact>): boolean {
  return fact.bound === 'at-least' || fact.bound === 'at-most';
}

function isUpper({ fact }: Located<BandFact>): boolean {
  return fact.bound === 'at-least' || fact.bound === 'more-than';
}
