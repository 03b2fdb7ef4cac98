import type { AnnexEntryFact } from '../../facts/reference/types.js';
import type { Located } from '../../facts/types.js';
import { annexesOf } from '../../rules/support/reference/annexes.js';
import { compareLines } from '../../text/place.js';
import type { Span, TextEdit } from '../../text/span.js';
import type { Draft } from '../draft.js';
import { referencesIn } from '../navigation/line-references.js';
import { likeNumeral } from '../number-format.js';
import { inRange } from '../renumber.js';
import type { LeftAlone } from './types.js';

/** New numbers of annexes by their old ones; numbers that are not in the map stay. */
export type AnnexChanges = ReadonlyMap<number, number>;

/** The edits of annex numbers, and why some were left alone. */
export interface AnnexPlan {
  readonly edits: readonly TextEdit[];
  readonly left: readonly LeftAlone[];
}

type Entry = Located<AnnexEntryFact>;
type Reason = Readonly<{ zh: string; en: string }>;

const NONE: AnnexPlan = { edits: [], left: [] };
const TWICE: Reason = {
  zh: '这个附件编号出现了两次，附件没有重新编号。',
  en: 'This annex number stands twice; the annexes were not numbered anew.',
};
const ORDER: Reason = {
  zh: '附件的次序与附件清单不同，附件没有重新编号。',
  en: 'The annexes stand in another order than in their list; they were not numbered anew.',
};
const ELSEWHERE: Reason = {
  zh: '没有找到这个附件，它可能另册装订，附件没有重新编号。',
  en: 'This annex is not in the file and may be bound apart; the annexes were not numbered anew.',
};
const RANGE: Reason = {
  zh: '附件换了次序，这个范围包括哪些附件，请人工确认。',
  en: 'The annexes have changed places; see which of them this range takes in.',
};
/** 管理办法的附件二: of another document, whatever the words before say. */
const OTHER = /(?:办法|章程|申请书|任务书|计划书|原协议|主协议|补充协议)的?$/;
const OWN = /(?:本|该)[\u4e00-\u9fff]{0,6}的?$/;

/**
 * Numbers the annexes anew in the order of their list (where there is none, of their headings), from the first number on,
 * with every mention following: 附件三之二 goes with 附件三. Where a number stands twice, is mentioned and nowhere to be
 * found, or list and headings differ in order, everything stays and the reason is given.
 */
export function renumberAnnexes(draft: Draft): AnnexPlan {
  const { listed, bodies } = annexesOf(draft);
  const order = listed.length > 0 ? listed : bodies;
  const [first] = order;
  if (!first) return NONE;
  const fault = twice(draft, listed) ?? twice(draft, bodies) ?? otherOrder(draft, listed, bodies);
  const changes = new Map(order.map(({ fact }, i) => [fact.number, first.fact.number + i]));
  const moved = order.some(({ fact }, i) => fact.number !== first.fact.number + i);
  if (fault) return { edits: [], left: moved ? [fault] : [] };
  return moved ? annexEdits(draft, changes) : NONE;
}

/**
 * Edits that give annexes new numbers wherever these stand: headings, list, table of contents, clauses. When the annexes
 * keep their order nothing is edited if a number is mentioned that is not in the map: it belongs to an annex that is not in
 * the file. When they move, 附件一至附件三 is left to a person.
 */
export function annexEdits(draft: Draft, changes: AnnexChanges, order: 'same' | 'move' = 'same'): AnnexPlan {
  const edits: TextEdit[] = [];
  const left: LeftAlone[] = [];
  for (const found of referencesIn(draft)) {
    if (!('number' in found) || found.number.kind !== 'annex') continue;
    const { ref, number } = found;
    const words = draft.spanOf({ ...ref, from: number.start, to: number.end });
    // 附表 count for themselves
    if (draft.source(words.start, words.start + 2).includes('表')) continue;
    const before = draft.source(Math.max(0, words.start - 12), words.start);
    if (OTHER.test(before) && !OWN.test(before)) continue;
    const after = changes.get(number.values[0]!);
    const known = after !== undefined;
    if (!known && order === 'same') left.push({ span: words, reason: ELSEWHERE });
    else if (known && order === 'move' && inRange(draft.lineText(ref), number))
      left.push({ span: words, reason: RANGE });
    else if (known && after !== number.values[0]) {
      const span = draft.spanOf({ ...ref, from: number.from, to: number.to });
      edits.push({ span, newText: likeNumeral(draft.source(span.start, span.end), after) });
    }
  }
  return left.length > 0 && order === 'same' ? { edits: [], left: left.slice(0, 1) } : { edits, left };
}

function twice(draft: Draft, entries: readonly Entry[]): LeftAlone | undefined {
  const again = entries.find(({ fact }, i) =>
    entries.slice(0, i).some((other) => other.fact.number === fact.number),
  );
  return again && { span: spanOf(draft, again), reason: TWICE };
}

/** The first heading that is not in the list, or not behind the one before it there. */
function otherOrder(draft: Draft, listed: readonly Entry[], bodies: readonly Entry[]): LeftAlone | undefined {
  if (listed.length === 0) return undefined;
  const places = bodies.map(({ fact }) => listed.findIndex((entry) => entry.fact.number === fact.number));
  const at = places.findIndex((place, i) => place < 0 || (i > 0 && place < places[i - 1]!));
  return at < 0 ? undefined : { span: spanOf(draft, bodies[at]!), reason: ORDER };
}

function spanOf(draft: Draft, { ref, fact }: Entry): Span {
  return draft.spanOf({ ...ref, from: fact.from, to: fact.to });
}

/** The heading of an annex on the line at an offset. */
export function annexAt(draft: Draft, offset: number): Entry | undefined {
  const ref = draft.lineAt(offset);
  return ref && annexesOf(draft).bodies.find((entry) => compareLines(entry.ref, ref) === 0);
}
