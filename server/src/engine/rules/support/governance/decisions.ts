import type { DecisionFact } from '../../../facts/governance/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { GATE_NEEDS, operativeFacts } from '../gates.js';
import { PARTY_NEEDS, partiesOf } from '../party/parties.js';
import { bodyResolver } from './bodies.js';

/** What every rule on who decides reads. */
export const DECISION_NEEDS = [
  'tree',
  ...GATE_NEEDS,
  ...PARTY_NEEDS,
  'decision',
  'body',
  'bodyName',
] as const;

/** A decision with the body that takes it. */
export interface Decider {
  readonly found: Located<DecisionFact>;
  readonly body: string;
}

/** Decisions with a known body, in text order; those on a band of amounts are left out. */
export function decidersOf(context: RuleContext): readonly Decider[] {
  const resolve = bodyResolver(context);
  let names: ReadonlyMap<string, string> | undefined;
  return operativeFacts(context, 'decision').flatMap((found) => {
    const { stranger } = found.fact;
    if (stranger !== undefined) names ??= namesOf(context);
    const body =
      stranger !== undefined
        ? (names!.get(stranger) ?? '?')
        : found.fact.body === '各方'
          ? '各方'
          : resolve(found);
    if (body === '' || body === '?' || found.fact.band || !headDecides(context, found)) return [];
    return [{ found, body }];
  });
}

/** Bodies and parties by the short names that the agreement gives them. */
function namesOf(context: RuleContext): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { fact } of operativeFacts(context, 'bodyName'))
    if (fact.alias !== undefined && !names.has(fact.alias)) names.set(fact.alias, fact.name);
  for (const { normName, name, aliases } of partiesOf(context).list)
    for (const one of [normName, ...aliases]) if (one !== '') names.set(one, aliases[0] ?? name);
  return names;
}

/** Rows that a table may have above one of them. */
const MOST_ROWS = 60;
const DECIDES = /决定|决策|审批|批准|审定|核准|权限|权责/;
const PREPARES = /提出|提议|初审|评审|起草|执行|备案|监督|报送|建议|参与/;

/** True unless the fact is a cell of a table whose head says something else than that its body decides. */
function headDecides(context: RuleContext, { fact, ref }: Located<DecisionFact>): boolean {
  if (fact.column === undefined) return true;
  let head = '';
  let rows = 0;
  for (let at = context.previous(ref); at && rows++ < MOST_ROWS; at = context.previous(at)) {
    const { text } = context.line(at);
    if (!text.includes('|')) break;
    head = text;
  }
  const cell = head.split('|').filter((text) => text !== '')[fact.column] ?? '';
  return DECIDES.test(cell) && !PREPARES.test(cell);
}
