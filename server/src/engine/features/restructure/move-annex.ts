import type { AnnexEntryFact } from '../../facts/reference/types.js';
import type { Located } from '../../facts/types.js';
import { annexesOf } from '../../rules/support/reference/annexes.js';
import { compareLines } from '../../text/place.js';
import type { Span, TextEdit } from '../../text/span.js';
import type { Draft } from '../draft.js';
import { annexEdits } from './annexes.js';
import { swapped } from './blocks.js';
import { refuse } from './outcome.js';
import type { Restructuring } from './types.js';

type Entry = Located<AnnexEntryFact>;

/**
 * Puts an annex before or behind its neighbour: the two take each other's number, and headings, list, table of contents and
 * mentions follow.
 */
export function moveAnnex(draft: Draft, annex: Entry, way: 'up' | 'down'): Restructuring {
  const { bodies, listed } = annexesOf(draft);
  const other = bodies[bodies.indexOf(annex) + (way === 'up' ? -1 : 1)];
  if (!other)
    return way === 'up'
      ? refuse('前面没有附件。', 'There is no annex before it.')
      : refuse('后面没有附件。', 'There is no annex behind it.');
  const [first, second] = way === 'up' ? [other, annex] : [annex, other];
  const numbers = [first.fact.number, second.fact.number] as const;
  if (
    [listed, bodies].some((list) => numbers.some((number) => count(list, number) > 1)) ||
    numbers[0] === numbers[1]
  )
    return refuse(
      '附件编号有重复，不能互换。',
      'An annex number stands twice; the two cannot change places.',
    );
  const { edits, left } = annexEdits(
    draft,
    new Map([
      [numbers[0], numbers[1]],
      [numbers[1], numbers[0]],
    ]),
    'move',
  );
  const [a, b] = [blockOf(draft, first, bodies), blockOf(draft, second, bodies)];
  const result = swapped(draft, a, b, edits);
  let all = result.edits;
  for (const list of [listed, draft.facts('annexEntry').filter(({ region }) => region === 'contents')])
    all = withList(draft, list, numbers, all);
  const grown = edits
    .filter(({ span }) => span.end <= a.start)
    .reduce((sum, { span, newText }) => sum + newText.length - (span.end - span.start), 0);
  const behind = way === 'up' ? 0 : result.secondLength + result.gap.length;
  return { edits: all, left, cursor: a.start + grown + behind };
}

function count(entries: readonly Entry[], wanted: number): number {
  return entries.filter(({ fact }) => fact.number === wanted).length;
}

/** The heading of an annex with everything up to the next one. */
function blockOf(draft: Draft, annex: Entry, bodies: readonly Entry[]): Span {
  const next = bodies[bodies.indexOf(annex) + 1];
  const last = next ? draft.previous(next.ref) : draft.outline.lines.at(-1)?.ref;
  const { start, end } = draft.lineSpan(annex.ref);
  return { start, end: last ? Math.max(end, draft.lineSpan(last).end) : end };
}

/** The entries of a list change places too, where they stand one below the other. */
function withList(
  draft: Draft,
  list: readonly Entry[],
  [one, two]: readonly [number, number],
  edits: readonly TextEdit[],
): readonly TextEdit[] {
  const at = list.findIndex(({ fact }) => fact.number === one);
  const next = list[at + 1];
  if (at < 0 || next?.fact.number !== two || compareLines(list[at]!.ref, next.ref) === 0) return edits;
  const [a, b] = [draft.lineSpan(list[at]!.ref), draft.lineSpan(next.ref)];
  return draft.source(a.end, b.start).trim() === '' ? swapped(draft, a, b, edits).edits : edits;
}
