import type { FactGroup } from '../../../facts/fact-group.js';
import type { ContributionFact, MoneyFacts } from '../../../facts/money/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { perGroup } from '../by-group.js';
import { operativeIn } from '../gates.js';

/** Parts that tell what things are, not what holds. */
const NARRATIVE = /^(?:preamble|definitions|title)/;
/** An article holds whatever chapter it seems to stand in. */
const ARTICLE = /^第[一二三四五六七八九十百\d]{1,4}条/;

/** The facts of one type that the agreement provides, in text order; in its annexes too unless `bodyOnly`. */
export function provided<T extends keyof MoneyFacts>(
  context: RuleContext,
  type: T,
  bodyOnly = false,
): readonly Located<MoneyFacts[T]>[] {
  return context.factGroups.flatMap((group) => providedIn(group, type, bodyOnly));
}

const providedByGroup = perGroup(() => new Map<string, readonly unknown[]>());

/** The same for one group; always the same list for the same group. */
export function providedIn<T extends keyof MoneyFacts>(
  group: FactGroup,
  type: T,
  bodyOnly = false,
): readonly Located<MoneyFacts[T]>[] {
  const lists = providedByGroup(group);
  const key = bodyOnly ? `body:${type}` : type;
  let list = lists.get(key) as readonly Located<MoneyFacts[T]>[] | undefined;
  if (!list) {
    const facts = operativeIn(group, type) as readonly Located<MoneyFacts[T]>[];
    list = facts.filter(
      ({ ref, section, region }) =>
        (!bodyOnly || region === 'body') &&
        (!NARRATIVE.test(section) || (section === 'preamble.recitals' && ARTICLE.test(group.line(ref).text))),
    );
    lists.set(key, list);
  }
  return list;
}

/** The shares that stand beside the amounts of a list, added up; `undefined` where not every part has one. */
export function sharesOf({ parts }: ContributionFact): number | undefined {
  let sum = 0;
  for (const { share, holder } of parts) {
    if (share === undefined || holder.count !== 1) return undefined;
    sum += share;
  }
  return parts.length > 1 ? sum : undefined;
}

const labelsIn = perGroup((group): ReadonlySet<string> => {
  const facts = group.facts('moneyLabels');
  return new Set(
    facts.flatMap(({ fact, region }) =>
      region === 'body' || region === 'signature' ? [...fact.labels] : [],
    ),
  );
});

/** All party labels (甲, 乙 …) that the agreement itself uses, annexes left out. */
export function allLabels(context: RuleContext): string {
  const all = new Set<string>();
  for (const group of context.factGroups) for (const label of labelsIn(group)) all.add(label);
  return [...all].join('');
}

/** True when the names are labels and every one of `labels`, all of the agreement, is among them. */
export function coverLabels(labels: string, names: readonly string[]): boolean {
  if (!names.every((name) => /^[甲乙丙丁戊己庚辛壬癸A-H]方$/.test(name))) return false;
  return [...labels].every((label) => names.includes(`${label}方`));
}
