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
    if (body === '' || body === '?' || found.fact.band || !headDecides(context, found)) return [];
    return [{ found, body }];
  });
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
