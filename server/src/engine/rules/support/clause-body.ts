import type { RuleContext } from '../context.js';

/** The text of a reference clause with its defaults and first choices filled in, `undefined` for an unknown one. */
export function clauseText(context: RuleContext, id: string | undefined): string | undefined {
  const clause = context.clauses.find((candidate) => candidate.id === id);
  return clause?.body.map((part) => (part.kind === 'choice' ? (part.choices[0] ?? '') : part.text)).join('');
}
