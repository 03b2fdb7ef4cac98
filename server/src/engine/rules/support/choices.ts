import type { Located, OptionFact } from '../../facts/types.js';
import type { RuleContext } from '../context.js';
import { compareLines } from '../../text/place.js';
import { isWithin } from './near-lines.js';

type Option = Located<OptionFact>;

/** A choice that is still open, with its parts in text order. */
export interface OpenChoice {
  readonly form: OptionFact['form'];
  readonly parts: readonly Option[];
  readonly dispute: boolean;
}

/** Lines between two labelled alternatives of one choice. */
const NEAR = 12;

/** Choices of the draft that nobody has made yet: an unfilled number, boxes without a tick, several alternatives. */
export function openChoices(context: RuleContext): readonly OpenChoice[] {
  const all = context.facts('option').filter(({ region }) => region === 'body' || region === 'signature');
  const numbered = all.filter(
    ({ fact }) => fact.form === 'pick' || (fact.form === 'numbered' && fact.chosen === undefined),
  );
  return [
    ...numbered.map((option) => choice(option.fact.form, [option])),
    ...groups(context, all, 'tick', 1)
      .filter(isOpenTick)
      .map((parts) => choice('tick', parts)),
    ...groups(context, all, 'bracketed', NEAR)
      .filter((parts) => new Set(parts.map(({ fact }) => fact.chosen)).size > 1)
      .map((parts) => choice('bracketed', parts)),
  ].sort(
    (a, b) => compareLines(a.parts[0]!.ref, b.parts[0]!.ref) || a.parts[0]!.fact.from - b.parts[0]!.fact.from,
  );
}

function choice(form: OptionFact['form'], parts: readonly Option[]): OpenChoice {
  return { form, parts, dispute: parts.some(({ fact }) => fact.dispute) };
}

/** No box ticked; or two, where only one can be meant: one way to resolve disputes, one owner. */
function isOpenTick(parts: readonly Option[]): boolean {
  const ticked = parts.filter(({ fact }) => fact.chosen === 1).length;
  return parts.length > 1 && (ticked === 0 || (ticked > 1 && parts.every(({ fact }) => fact.single)));
}

/** Options of one form that stand together: in one line, or at most `reach` lines apart. A label 一 begins anew. */
function groups(
  context: RuleContext,
  all: readonly Option[],
  form: OptionFact['form'],
  reach: number,
): readonly Option[][] {
  const out: Option[][] = [];
  for (const option of all) {
    if (option.fact.form !== form) continue;
    const group = out.at(-1);
    const last = group?.at(-1);
    const again = form === 'bracketed' && group?.some(({ fact }) => fact.chosen === option.fact.chosen);
    if (group && last && !again && isWithin(context, last.ref, option.ref, reach)) group.push(option);
    else out.push([option]);
  }
  return out;
}
