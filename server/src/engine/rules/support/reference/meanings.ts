import type { DefinedTermFact } from '../../../facts/reference/types.js';
import { allMatches } from '../../../text/all-matches.js';

/** `differs`: two meanings; `may`: another extent, as far as the words show; `same`: said twice. */
export type Comparison = 'differs' | 'may' | 'same' | undefined;

/** A name that is made short, and no description. */
const NAME =
  /(?:公司|大学|学院|研究院|研究所|科学院|学会|协会|商会|中心|联盟|协议书?|合同书?|办法|规定|条例|通知|意见|基金|企业|集团|厂|局|厅|部|委员会|平台|系统)$/;
const DESCRIPTION = /[的、和或及]|全部|所有|各/;
/** Two descriptions that have so many characters in common speak of one thing. */
const COMMON = 4;
const MOST = 120;
/** A time before or after something. */
const TIME = /([一-鿿]{2})(?:之|以)?([前后])/g;

/** Compares an earlier definition of a term with a later one; undefined where one explains the other. */
export function compareMeanings(earlier: DefinedTermFact, later: DefinedTermFact): Comparison {
  const [one, two] = [bare(earlier.meaning), bare(later.meaning)];
  if (one === two) return earlier.term === '联盟' ? undefined : 'same';
  if (later.form === 'aside') {
    if (timesDiffer(one, two)) return 'may';
    const explains = earlier.form === 'short' || sharesWords(one, two) || isList(later);
    return explains || !DESCRIPTION.test(later.meaning) ? undefined : 'may';
  }
  const shorts = [earlier, later].filter(({ form }) => form === 'short');
  if (shorts.length === 2) {
    const same = one.endsWith(two) || two.endsWith(one);
    if (earlier.term !== '联盟') return same ? 'same' : 'differs';
    if (same) return undefined;
    return later.meaning.includes('联盟') || earlier.meaning.includes('本协议') ? undefined : 'may';
  }
  // 本章所称X包括…: another extent, if not only examples
  if (shorts.length === 0) return /^包括/.test(one) || /^包括/.test(two) ? 'may' : 'differs';
  // （以下简称“X”）behind a name and “X”指… explain each other; behind a description it is a definition itself
  const short = bare(shorts[0]!.meaning);
  if (NAME.test(short) || !DESCRIPTION.test(shorts[0]!.meaning) || short.length < 4) return undefined;
  return one.includes(two) || two.includes(one) ? undefined : 'may';
}

/** True when two definitions have so little in common that they are of two things. */
export function otherThing(one: DefinedTermFact, other: DefinedTermFact): boolean {
  return compareMeanings(one, other) === 'differs' && !sharesWords(bare(one.meaning), bare(other.meaning));
}

/** X包括甲、乙: parts of a thing, not what it is. */
function isList({ meaning }: DefinedTermFact): boolean {
  return meaning.includes('、') || meaning.length > 40;
}

/** 生效前 in one and 生效后 in the other. */
function timesDiffer(one: string, two: string): boolean {
  const later = new Set([...allMatches(TIME, two)].map(([, stem, side]) => stem! + side!));
  return [...allMatches(TIME, one)].some(([, stem, side]) =>
    later.has(stem! + (side === '前' ? '后' : '前')),
  );
}

function sharesWords(one: string, two: string): boolean {
  const [a, b] = [one.slice(0, MOST), two.slice(0, MOST)];
  for (let i = 0; i + COMMON <= a.length; i++) if (b.includes(a.slice(i, i + COMMON))) return true;
  return false;
}

function bare(text: string): string {
  return text.replace(/[,、\s]/g, '');
}
