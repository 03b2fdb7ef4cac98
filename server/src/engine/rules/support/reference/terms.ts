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
    ({ fact, section }) =>
      fact.form !== 'aside' && (fact.form !== 'bare' || section.startsWith('definitions')),
  );
}

/** The same with definitions that use no quotes. */
export function ownTerms(context: RuleContext): readonly Located<DefinedTermFact>[] {
  return context
    .facts('definedTerm')
    .filter(
      ({ fact, region, section }) =>
        region === 'body' &&
        section !== 'annexes' &&
        !COMMON.test(fact.term) &&
        (fact.form !== 'row' || (section.startsWith('definitions') && !HEADER.test(fact.term))) &&
        (!section.startsWith('preamble.parties') || isGroup(fact)),
    );
}

/** The first row of a table. */
const HEADER = /^(?:用语|术语|词语|名词|名称|概念|序号|编号|定义)$/;

/** 甲方、乙方和丙方（以下合称“发起单位”）: no short name of one unit. */
function isGroup({ form, meaning }: DefinedTermFact): boolean {
  return form === 'short' && /[、和及与]/.test(meaning);
}

/** Short names that units have in the list of parties. */
export function shortNames(context: RuleContext): readonly Located<DefinedTermFact>[] {
  return context
    .facts('definedTerm')
    .filter(
      ({ fact, region, section }) =>
        region === 'body' &&
        fact.form === 'short' &&
        section.startsWith('preamble.parties') &&
        !COMMON.test(fact.term) &&
        !isGroup(fact),
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
