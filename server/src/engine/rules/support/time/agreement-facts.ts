import type { FactType, FactTypes, Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { operativeFacts } from '../gates.js';

/** Facts about the agreement itself: what stands in its own text, not in an annex, and is really provided. */
export function agreementFacts<T extends FactType>(
  context: RuleContext,
  type: T,
): readonly Located<FactTypes[T]>[] {
  return operativeFacts(context, type).filter(({ region }) => region === 'body');
}
