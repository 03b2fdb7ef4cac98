import type { BodyFact, BodyRole, BodySetup } from '../../../facts/governance/types.js';
import type { Located } from '../../../facts/types.js';
import { operativeFacts } from '../gates.js';
import type { RuleContext } from '../../context.js';

/** Facts about bodies as the agreement provides them; needs `body` and those of the gates. */
export function bodyFactsOf<A extends BodyFact['aspect']>(
  context: RuleContext,
  aspect: A,
): readonly Located<Extract<BodyFact, { aspect: A }>>[] {
  return operativeFacts(context, 'body').filter(
    (found): found is Located<Extract<BodyFact, { aspect: A }>> => found.fact.aspect === aspect,
  );
}

/** Names under which one body may go: the annual meeting of all is one body, whatever it is called. */
export function canonicalBody(name: string): string {
  return /大会|全体成员会议/.test(name) ? '成员大会' : name;
}

const ROLE_OF_SECTION: readonly (readonly [string, BodyRole, string])[] = [
  ['main.organisation.decision-body', 'decision', '理事会'],
  ['main.organisation.executive-body', 'executive', '秘书处'],
  ['main.organisation.advisory-body', 'advisory', ''],
  ['main.organisation.supervision-body', 'supervision', ''],
];

/**
 * The body that a fact is about: its own words, else the body that is set up for the section it stands in; `''` when
 * neither tells. `setups` are the facts of that aspect.
 */
export function resolveBody(
  { fact, section }: Located<{ readonly body: string }>,
  setups: readonly Located<BodySetup>[],
): string {
  if (fact.body !== '') return canonicalBody(fact.body);
  const row = ROLE_OF_SECTION.find(([id]) => section === id);
  if (!row) return '';
  const named = setups.filter((setup) => setup.fact.role === row[1]);
  return canonicalBody(named.length === 0 ? row[2] : named[0]!.fact.body);
}

/** The size of each body that the agreement states once and for all; a body with two sizes has none. */
export function sizesOf(context: RuleContext): ReadonlyMap<string, number> {
  const setups = bodyFactsOf(context, 'setup');
  const sizes = new Map<string, number>();
  for (const found of bodyFactsOf(context, 'size')) {
    const body = resolveBody(found, setups);
    const known = sizes.get(body);
    sizes.set(body, known === undefined || known === found.fact.size ? found.fact.size : 0);
  }
  return new Map([...sizes].filter(([body, size]) => body !== '' && size > 0));
}
