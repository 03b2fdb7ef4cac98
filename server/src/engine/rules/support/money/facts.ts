import type { ContributionFact, MoneyFacts } from '../../../facts/money/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { operativeFacts } from '../gates.js';

/** Parts that tell what things are, not what holds. */
const NARRATIVE = /^(?:preamble|definitions|title)/;

/** The facts of one type that the agreement provides, in text order; in its annexes too unless `bodyOnly`. */
export function provided<T extends keyof MoneyFacts>(
  context: RuleContext,
  type: T,
  bodyOnly = false,
): readonly Located<MoneyFacts[T]>[] {
  const facts = operativeFacts(context, type) as readonly Located<MoneyFacts[T]>[];
  return facts.filter(({ section, region }) => !NARRATIVE.test(section) && (!bodyOnly || region === 'body'));
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

const labels = new WeakMap<object, string>();

/** All party labels (甲, 乙 …) that the agreement itself uses, annexes left out. */
export function allLabels(context: RuleContext): string {
  const facts = context.facts('moneyLabels');
  let found = labels.get(facts);
  if (found === undefined) {
    const set = new Set(
      facts.flatMap(({ fact, region }) =>
        region === 'body' || region === 'signature' ? [...fact.labels] : [],
      ),
    );
    labels.set(facts, (found = [...set].join('')));
  }
  return found;
}

/** True when the names are labels and every label of the agreement is among them. */
export function coverLabels(context: RuleContext, names: readonly string[]): boolean {
  if (!names.every((name) => /^[甲乙丙丁戊己庚辛壬癸A-H]方$/.test(name))) return false;
  return [...allLabels(context)].every((label) => names.includes(`${label}方`));
}
