import type { Located } from '../../facts/types.js';
import { append } from '../../text/append.js';
import type { Place } from '../../text/place.js';
import type { RuleContext } from '../context.js';
import type { FixOffer, Message, RawFinding, Severity, TextEdit } from '../types.js';

/** Two facts on one subject that say different things; `later` is where the finding stands. */
export interface Difference<F> {
  readonly key: string;
  readonly earlier: Located<F>;
  readonly later: Located<F>;
}

/** How the facts of one kind are compared. */
export interface Comparison<F> {
  /** The subject that a fact speaks about (gate i); `undefined` leaves it out. */
  readonly key: (found: Located<F>) => string | undefined;
  /** True when two values on one subject can stand together (gates iii to v). Has to be symmetric. */
  readonly compatible: (a: Located<F>, b: Located<F>) => boolean;
}

/**
 * The differences among facts given in text order: each fact is compared with the first of its key, so one pair is
 * reported once, at the later place, and the work grows linearly with the facts.
 */
export function sameKeyDifferentValue<F>(
  facts: readonly Located<F>[],
  comparison: Comparison<F>,
): readonly Difference<F>[] {
  return compared(facts, firstOfKeys(facts, comparison), comparison);
}

/** What one group of facts brings along, and what came of it last. */
interface Part<F> {
  /** The first fact of each key in the group. */
  readonly own: ReadonlyMap<string, Located<F>>;
  /** The first facts of the whole draft, key by key, with which the group was compared last. */
  readonly against: (Located<F> | undefined)[];
  found: readonly Difference<F>[];
}

const parts = new WeakMap<object, WeakMap<object, Part<unknown>>>();

/**
 * The same for facts in groups: a group is compared again only when it is new or another fact has become the first of
 * its key. The lists and the comparison have to be the same objects from call to call.
 */
export function differencesInGroups<F>(
  groups: readonly (readonly Located<F>[])[],
  comparison: Comparison<F>,
): readonly Difference<F>[] {
  let known = parts.get(comparison) as WeakMap<object, Part<F>> | undefined;
  if (!known) parts.set(comparison, (known = new WeakMap()));
  const first = new Map<string, Located<F>>();
  const out: Difference<F>[] = [];
  for (const facts of groups) {
    if (facts.length === 0) continue;
    let part = known.get(facts);
    if (!part) known.set(facts, (part = { own: firstOfKeys(facts, comparison), against: [], found: [] }));
    let same = true;
    let index = 0;
    for (const [key, fact] of part.own) {
      const earlier = first.get(key) ?? fact;
      if (earlier === fact) first.set(key, fact);
      if (part.against[index] !== earlier) same = false;
      part.against[index++] = earlier;
    }
    if (!same) part.found = compared(facts, first, comparison);
    append(out, part.found);
  }
  return out;
}

function firstOfKeys<F>(
  facts: readonly Located<F>[],
  { key }: Comparison<F>,
): ReadonlyMap<string, Located<F>> {
  const out = new Map<string, Located<F>>();
  for (const fact of facts) {
    const subject = key(fact);
    if (subject !== undefined && !out.has(subject)) out.set(subject, fact);
  }
  return out;
}

function compared<F>(
  facts: readonly Located<F>[],
  first: ReadonlyMap<string, Located<F>>,
  { key, compatible }: Comparison<F>,
): readonly Difference<F>[] {
  return facts.flatMap((later) => {
    const subject = key(later);
    const earlier = subject === undefined ? undefined : first.get(subject);
    if (!earlier || earlier === later || compatible(earlier, later)) return [];
    return [{ key: subject!, earlier, later }];
  });
}

interface Placed {
  readonly from: number;
  readonly to: number;
}

/** Where a fact stands. */
export function placeOf({ ref, fact }: Located<Placed>): Place {
  return { chunk: ref.chunk, line: ref.line, from: fact.from, to: fact.to };
}

/** What the finding of a difference says. */
export interface Wording {
  readonly message: Message;
  /** Text of the related place. */
  readonly other: Message;
  readonly fixes?: readonly FixOffer[];
  readonly severity?: Severity | undefined;
}

/** The finding of a difference: at the later place, with the earlier one as related. */
export function differenceFinding<F extends Placed>(
  { key, earlier, later }: Difference<F>,
  { message, other, fixes, severity }: Wording,
): RawFinding {
  return {
    place: placeOf(later),
    section: later.section,
    subject: key,
    message,
    related: [{ place: placeOf(earlier), message: other }],
    ...(fixes ? { fixes } : {}),
    ...(severity ? { severity } : {}),
  };
}

/** The words of a fact exactly as written. */
export function sourceOf(context: RuleContext, found: Located<Placed>): string {
  const { start, end } = context.spanOf(placeOf(found));
  return context.source(start, end);
}

/** 改为与另一处一致: the later words become the earlier ones. Empty when the words are alike already. */
export function adoptEarlier<F extends Placed>(
  context: RuleContext,
  { earlier, later }: Difference<F>,
): readonly TextEdit[] {
  const newText = sourceOf(context, earlier);
  return newText === sourceOf(context, later) ? [] : [{ span: context.spanOf(placeOf(later)), newText }];
}
