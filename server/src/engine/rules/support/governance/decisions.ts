import type { DecisionFact } from '../../../facts/governance/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { GATE_NEEDS, operativeFacts } from '../gates.js';
import { bodyResolver } from './bodies.js';

/** What every rule on who decides reads. */
export const DECISION_NEEDS = ['tree', ...GATE_NEEDS, 'decision', 'body'] as const;

/** A decision with the body that takes it. */
export interface Decider {
  readonly found: Located<DecisionFact>;
  readonly body: string;
}

/** Decisions with a known body, in text order; those on a band of amounts are left out. */
export function decidersOf(context: RuleContext): readonly Decider[] {
  const resolve = bodyResolver(context);
  return operativeFacts(context, 'decision').flatMap((found) => {
    const body = found.fact.body === '各方' ? '各方' : resolve(found);
    return body === '' || body === '?' || found.fact.band ? [] : [{ found, body }];
  });
}
