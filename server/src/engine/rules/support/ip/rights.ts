import type { IpRightFact } from '../../../facts/ip/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { operativeFacts } from '../gates.js';

export type Right = Located<IpRightFact>;

/** Parts that tell what things are, not what holds. */
const NARRATIVE = /^(?:preamble|title)/;

/**
 * The operative statements of one kind in text order: what gives way to other clauses is left out (gate iii). Results
 * without a word more are those of the projects, unless the section is about existing rights.
 */
export function rights(context: RuleContext, act: IpRightFact['act']): readonly Right[] {
  const out: Right[] = [];
  for (const found of operativeFacts(context, 'ipRight')) {
    const { fact, section } = found;
    if (fact.act !== act || fact.yields || NARRATIVE.test(section)) continue;
    out.push(fact.object === 'results' ? { ...found, fact: { ...fact, object: resultsOf(section) } } : found);
  }
  return out;
}

function resultsOf(section: string): IpRightFact['object'] {
  if (section === 'main.benefits-ip.background-ip') return 'background';
  return section.startsWith('main.benefits-ip') || section === '' ? 'foreground' : 'unknown';
}

/** Owners that differ only in wording: 联盟 for its members, whoever makes results for whoever works on them. */
export function ownerClass({ value, scope }: IpRightFact): string {
  if (value === 'alliance') return 'members';
  if (scope.startsWith('joint') && (value === 'partners' || value === 'self')) return 'maker';
  // 独立完成的归其所有
  if (scope.startsWith('sole') && value === 'self') return 'maker';
  return value;
}

/** True when the words themselves say which results they mean, and stand in the agreement proper. */
export function isPlain({ fact, region }: Right): boolean {
  return region === 'body' && fact.object !== 'unknown';
}
