import type { AnnexEntryFact, AnnexMentionFact } from '../../../facts/reference/types.js';
import type { Located } from '../../../facts/types.js';
import type { RuleContext } from '../../context.js';
import { placeOf } from '../same-key.js';
import { wordsAt } from '../source.js';

/** What a rule that asks for the annexes has to name in `needs`. */
export const ANNEX_NEEDS = ['outline', 'annexEntry', 'annexMention', 'outside'] as const;

const BRANCH = /^之[一二三四五六七八九十]/;

/** The annexes of a draft. */
export interface Annexes {
  /** Entries of the list, in text order. */
  readonly listed: readonly Located<AnnexEntryFact>[];
  /** Headings of annexes whose text stands in the file. */
  readonly bodies: readonly Located<AnnexEntryFact>[];
  /** Mentions in the clauses. */
  readonly mentions: readonly Located<AnnexMentionFact>[];
}

/** Tells the list of annexes from the annexes themselves, and both from their mentions. */
export function annexesOf(context: RuleContext): Annexes {
  const entries = context
    .facts('annexEntry')
    // 附件二之二 is a part of 附件二
    .filter(({ region, fact }) => region !== 'contents' && region !== 'note' && !BRANCH.test(fact.title));
  const { role, number } = context.outside;
  // an annex in a file of its own begins with its own heading
  const isOwn = ({ fact }: Located<AnnexEntryFact>): boolean => role === 'annex' && fact.number === number;
  const bodies = entries.filter((found) => found.region === 'annex' || isOwn(found));
  // an agreement that is itself annex 1 of a notice
  const [title] = context.alignment.matches.get('title') ?? [];
  const behindTitle = (found: Located<AnnexEntryFact>): boolean =>
    !title ||
    found.ref.chunk > title.place.chunk ||
    (found.ref.chunk === title.place.chunk && found.ref.line > title.place.line);
  const listed = entries.filter((found) => found.region !== 'annex' && !isOwn(found) && behindTitle(found));
  const mentions = context.facts('annexMention').filter(({ region }) => region === 'body');
  return { listed, bodies, mentions };
}

/** Numbers of the annexes that stand in files of their own, or that other files of the agreement list. */
export function annexesElsewhere({ outside }: RuleContext): ReadonlySet<number> {
  return new Set(outside.annexes.map(({ number }) => number));
}

/** The number of an annex as the draft writes it (附件三), without the title behind it. */
export function annexName(context: RuleContext, found: Located<AnnexEntryFact | AnnexMentionFact>): string {
  return wordsAt(context, placeOf(found)).replace(/[《（(\s].*$/s, '');
}

/** True when two titles name one annex: one may be the other's short form. */
export function sameTitle(a: string, b: string): boolean {
  const [one, two] = [bare(a), bare(b)];
  return one === '' || two === '' || one.includes(two) || two.includes(one);
}

function bare(title: string): string {
  return title.replace(/^(?:本)?(?:联盟|协会|协议)/, '').replace(/[、,.的]/g, '');
}
