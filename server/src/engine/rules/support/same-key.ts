import type { Located } from '../../facts/types.js';
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
  { key, compatible }: Comparison<F>,
): readonly Difference<F>[] {
  const first = new Map<string, Located<F>>();
  const out: Difference<F>[] = [];
  for (const later of facts) {
    const subject = key(later);
    if (subject === undefined) continue;
    const earlier = first.get(subject);
    if (!earlier) first.set(subject, later);
    else if (!compatible(earlier, later)) out.push({ key: subject, earlier, later });
  }
  return out;
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
