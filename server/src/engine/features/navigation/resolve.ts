import type { RelativeReference } from '../../facts/reference/relative.js';
import type { NumberReference } from '../../facts/reference/references.js';
import type { OutlineNode } from '../../outline/types.js';
import { ClauseTable } from '../../rules/support/reference/clause-table.js';
import { compareLines, lastUpTo, type LineRef } from '../../text/place.js';
import type { Span } from '../../text/span.js';
import type { Draft } from '../draft.js';
import { itemOf, paragraphsOf } from './paragraphs.js';

/** What a reference means. */
export interface Meaning {
  /** All clauses it could mean; exactly one when it is clear. */
  readonly clauses: readonly OutlineNode[];
  /** The part of the clause that is meant: a 款, a 项, or the clause itself. Undefined unless clear. */
  readonly part: readonly LineRef[] | undefined;
}

const NOTHING: Meaning = { clauses: [], part: undefined };

/** The clause that a reference by number means. */
export function meaningOf(draft: Draft, ref: LineRef, reference: NumberReference): Meaning {
  const clauses = ClauseTable.of(draft.outline).resolve(ref, reference);
  const [node] = clauses;
  if (!node || clauses.length > 1) return { clauses, part: undefined };
  return { clauses, part: partOf(draft, node, reference.paragraph, reference.item) };
}

/** The clause that 前条, 本条第二款 or 前款 means on a line. */
export function relativeMeaning(draft: Draft, ref: LineRef, reference: RelativeReference): Meaning {
  const here = clauseAt(draft, ref);
  if (!here) return NOTHING;
  if (reference.kind === 'article') {
    const node = reference.back === 0 ? here : reference.back === 1 ? clauseBefore(draft, here) : undefined;
    if (!node) return NOTHING;
    return { clauses: [node], part: partOf(draft, node, reference.paragraph, reference.item) };
  }
  const paragraphs = paragraphsOf(draft, here);
  const own = paragraphs.findIndex(({ lines }) => lines.some((line) => same(line, ref)));
  if (own < 0) return NOTHING;
  if (reference.kind === 'item') {
    const items = paragraphs[own]!.items;
    const at = items.findIndex((item) => within(item, ref));
    const item = at - reference.back >= 0 && at >= 0 ? items[at - reference.back] : undefined;
    return item ? { clauses: [here], part: linesOf(draft, item) } : NOTHING;
  }
  const from = own - reference.back;
  if (from < 0) return NOTHING;
  const wanted = paragraphs.slice(from, reference.back === 0 ? own + 1 : own);
  const item = reference.item > 0 ? itemOf(wanted, 0, reference.item) : undefined;
  if (reference.item > 0 && !item) return NOTHING;
  return { clauses: [here], part: item ? linesOf(draft, item) : wanted.flatMap(({ lines }) => lines) };
}

function partOf(
  draft: Draft,
  node: OutlineNode,
  paragraph: number,
  item: number,
): readonly LineRef[] | undefined {
  if (paragraph === 0 && item === 0) return linesOf(draft, node);
  const paragraphs = paragraphsOf(draft, node);
  if (item > 0) {
    const found = itemOf(paragraphs, paragraph, item);
    return found && linesOf(draft, found);
  }
  return paragraphs[paragraph - 1]?.lines;
}

/** All lines of a clause. */
export function linesOf(draft: Draft, node: OutlineNode): readonly LineRef[] {
  const out: LineRef[] = [];
  for (let at: LineRef | undefined = node.ref; at && compareLines(at, node.end) < 0; at = draft.next(at))
    out.push(at);
  return out;
}

/** Everything that belongs to a clause, from its number to the end of its last line. */
export function extentOf(draft: Draft, node: OutlineNode): Span {
  const line = draft.lineSpan(node.ref);
  const last = draft.previous(node.end);
  return { start: line.start, end: Math.max(line.end, last ? draft.lineSpan(last).end : 0) };
}

/** Number and title of a clause; its whole line where neither stands. */
export function headOf(draft: Draft, node: OutlineNode): Span {
  const from = node.number ? Math.min(node.number.from, node.titleFrom) : node.titleFrom;
  const to = Math.max(node.titleTo, node.number?.to ?? 0);
  return to > from ? draft.spanOf({ ...node.ref, from, to }) : draft.lineSpan(node.ref);
}

/** The deepest clause or heading that holds a line. Logarithmic in the clauses. */
export function nodeAt(draft: Draft, ref: LineRef): OutlineNode | undefined {
  const { nodes } = draft.outline;
  let node = nodes[lastUpTo(nodes)(ref)];
  while (node && compareLines(node.end, ref) <= 0) node = node.parent;
  return node;
}

/** The clause that 本条 means on a line: the article, else the innermost clause that is no item of a list. */
export function clauseAt(draft: Draft, ref: LineRef): OutlineNode | undefined {
  let at = nodeAt(draft, ref);
  let plain: OutlineNode | undefined;
  for (; at; at = at.parent) {
    const style = at.number?.style;
    if (style === 'article') return at;
    if (style === 'decimal' || style === 'han' || style === 'arabic') plain ??= at;
  }
  return plain;
}

/** The clause of the same kind right before, across chapters for articles; undefined for the first one. */
export function clauseBefore(draft: Draft, node: OutlineNode): OutlineNode | undefined {
  const { style, values } = node.number!;
  const list =
    style === 'article'
      ? ClauseTable.of(draft.outline).instrumentAt(node.ref).nodes
      : (node.parent?.children ?? draft.outline.roots);
  const run = list.filter(({ number }) => number?.style === style && number.values.length === values.length);
  return run[run.indexOf(node) - 1];
}

function within(node: OutlineNode, ref: LineRef): boolean {
  return compareLines(node.ref, ref) <= 0 && compareLines(ref, node.end) < 0;
}

function same(a: LineRef, b: LineRef): boolean {
  return a.chunk === b.chunk && a.line === b.line;
}
