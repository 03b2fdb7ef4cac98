import { clauseText as textOf } from '../../standard/clause-body.js';
import type { RuleContext } from '../context.js';
import { fittedClause } from './clause/fitted.js';

/**
 * The text of a reference clause, fitted to the draft, with defaults and first choices filled in; `undefined` for an
 * unknown one.
 */
export function clauseText(context: RuleContext, id: string | undefined): string | undefined {
  const clause = context.clauses.find((candidate) => candidate.id === id);
  return clause && textOf(fittedClause(context, clause));
}
