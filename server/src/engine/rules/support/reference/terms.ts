import type { DefinedTermFact } from '../../../facts/reference/types.js';
import type { Located } from '../../../facts/types.js';
import { PhraseMatcher } from '../../../text/phrase-matcher.js';
import type { LineRef } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';

/** Names that every agreement gives: nobody looks for their use. */
export const COMMON =
  /^(?:联盟|本联盟|协会|集团|各方|双方|三方|缔约各方|协议各方|成员|成员单位|联盟成员|本协议|本合同|本章程|[甲乙丙丁戊己庚辛壬癸A-Z]方|学校|研究院|研究所|公司|大学)$/;

/** Terms that the agreement defines in quotes or among its definitions, without labels and names of units. */
export function quotedOwnTerms(context: RuleContext): readonly Located<DefinedTermFact>[] {
  return ownTerms(context).filter(
    ({ fact, section }) => fact.form !== 'bare' || section.startsWith('definitions'),
  );
}

/** The same with definitions that use no quotes. */
export function ownTerms(context: RuleContext): readonly Located<DefinedTermFact>[] {
  return context
    .facts('definedTerm')
    .filter(
      ({ fact, region, section }) =>
        region === 'body' && !COMMON.test(fact.term) && !section.startsWith('preamble.parties'),
    );
}

/** How often each term occurs in the draft, its definitions included. Linear in the text. */
export function countUses(context: RuleContext, terms: readonly string[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  const matcher = new PhraseMatcher(terms);
  let ref: LineRef | undefined = { chunk: 0, line: -1 };
  while ((ref = context.next(ref))) {
    matcher.scan(context.line(ref).text, (id) => uses.set(terms[id]!, (uses.get(terms[id]!) ?? 0) + 1));
  }
  return uses;
}
