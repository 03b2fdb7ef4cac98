import type { BodyFact } from '../../../facts/governance/types.js';
import type { RuleContext } from '../../context.js';
import { GATE_NEEDS } from '../gates.js';
import { sameKeyDifferentValue, type Difference } from '../same-key.js';
import { bodyFactsOf, bodyResolver } from './bodies.js';

/** What every rule on sizes, terms and meetings reads. */
export const BODY_NEEDS = ['tree', ...GATE_NEEDS, 'body'] as const;

type Of<A extends BodyFact['aspect']> = Extract<BodyFact, { aspect: A }>;

/**
 * Two statements on one aspect of one body that differ; what is said about the first term only (首届) is
 * compared with its like. `part` splits a body further (the term of an office); the key is `body|part`.
 */
export function bodyDifferences<A extends BodyFact['aspect']>(
  context: RuleContext,
  aspect: A,
  compatible: (a: Of<A>, b: Of<A>) => boolean,
  part: (fact: Of<A>) => string = () => '',
): readonly Difference<Of<A>>[] {
  const resolve = bodyResolver(context);
  return sameKeyDifferentValue(bodyFactsOf(context, aspect), {
    key: (found) => {
      const body = resolve(found);
      return body === '' ? undefined : `${body}|${part(found.fact)}${found.fact.first ? '|首届' : ''}`;
    },
    compatible: (a, b) => compatible(a.fact, b.fact),
  });
}
