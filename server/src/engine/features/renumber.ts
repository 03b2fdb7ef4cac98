import type { RelativeReference } from '../facts/reference/relative.js';
import type { NumberReference } from '../facts/reference/references.js';
import type { OutlineNode } from '../outline/types.js';
import { ClauseTable } from '../rules/support/reference/clause-table.js';
import { compareLines, lineKey, type LineRef } from '../text/place.js';
import type { Span, TextEdit } from '../text/span.js';
import { contentsEdits, contentsOf } from './contents.js';
import type { Draft } from './draft.js';
import { referencesIn } from './navigation/line-references.js';
import { clauseAt, clauseBefore } from './navigation/resolve.js';
import { likeNumeral, withValues } from './number-format.js';

/** New values of the clauses of a draft; clauses that are not in the map keep their number. */
export type NumberChanges = ReadonlyMap<OutlineNode, readonly number[]>;

/** A renumbering with everything that follows it, or the reason why it cannot be done exactly. */
export type Renumbering =
  | { readonly edits: readonly TextEdit[] }
  | { readonly ambiguous: readonly { readonly ref: LineRef; readonly text: string }[] };

/** A reference that a renumbering concerns and that does not say which clause it means. */
export interface OpenReference {
  readonly ref: LineRef;
  readonly span: Span;
  readonly text: string;
}

/** The edits of a renumbering, and the references that a person has to decide. */
export interface NumberPlan {
  readonly edits: readonly TextEdit[];
  readonly open: readonly OpenReference[];
}

/**
 * Which clause stands right before another one afterwards, for 前条: `same` when the order stays, `gaps` when something new
 * goes in where two numbers move apart.
 */
export type Order = 'same' | 'gaps' | ((node: OutlineNode) => OutlineNode | undefined);

/**
 * Edits that give clauses new numbers and let every exact reference follow. When a reference could mean several clauses
 * of which one changes, nothing is edited and those references are listed.
 */
export function renumber(draft: Draft, changes: NumberChanges, order: Order = 'gaps'): Renumbering {
  const { edits, open } = planNumbers(draft, changes, order);
  return open.length > 0 ? { ambiguous: open } : { edits };
}

/** As `renumber`, with everything that is certain, and the rest listed. */
export function planNumbers(draft: Draft, changes: NumberChanges, order: Order): NumberPlan {
  if (changes.size === 0) return { edits: [], open: [] };
  const edits: TextEdit[] = [];
  const open: OpenReference[] = [];
  for (const [node, values] of changes) {
    if (!node.number) continue;
    const span = draft.spanOf({ ...node.ref, from: node.number.from, to: node.number.to });
    edits.push({ span, newText: withValues(node.number, values) });
  }
  const contents = contentsOf(draft);
  edits.push(...contentsEdits(draft, contents, changes));
  const listed = new Set(contents.map(({ ref }) => lineKey(ref)));
  const table = ClauseTable.of(draft.outline);
  for (const found of referencesIn(draft)) {
    if (listed.has(lineKey(found.ref))) continue;
    if ('relative' in found) {
      followRelative(draft, found.ref, found.relative, changes, order, edits, open);
      continue;
    }
    const { ref, number } = found;
    const meant = table.resolve(ref, number);
    const moved = meant.filter((node) => changes.has(node));
    if (moved.length === 0) continue;
    const span = draft.spanOf({ ...ref, from: number.from, to: number.to });
    const source = draft.source(span.start, span.end);
    // what lies between 第三条 and 第五条 is another thing once clauses have changed places
    const range = typeof order === 'function' && inRange(draft.lineText(ref), number);
    if (meant.length > 1 || range) {
      const words = draft.spanOf({ ...ref, from: number.start, to: number.end });
      open.push({ ref, span: words, text: draft.source(words.start, words.end) });
    } else {
      edits.push({ span, newText: rewrite(source, number, changes.get(moved[0]!)!) });
    }
  }
  return { edits, open };
}

/** One end of a range (第三条至第五条). */
export function inRange(line: string, { start, end }: NumberReference): boolean {
  const to = /^(?:至|到|-|~|—|～|－)/;
  return (
    to.test(line.slice(end, end + 1)) ||
    to.test(line.slice(Math.max(0, start - 1), start)) ||
    /[至到~—～－-]/.test(line.slice(start, end))
  );
}

function rewrite(source: string, reference: NumberReference, values: readonly number[]): string {
  if (reference.kind !== 'decimal') return likeNumeral(source, values.at(-1)!);
  let index = 0;
  return source.replace(/[0-9０-９]+/g, (digits) => {
    const value = values[index++];
    return value === undefined ? digits : likeNumeral(digits, value);
  });
}

/** 前条 stays where the clause before stays the same; where another one comes between, the number is written out. */
function followRelative(
  draft: Draft,
  ref: LineRef,
  word: RelativeReference,
  changes: NumberChanges,
  order: Order,
  edits: TextEdit[],
  open: OpenReference[],
): void {
  if (word.kind !== 'article' || word.back === 0 || order === 'same') return;
  const here = clauseAt(draft, ref);
  const before = here && clauseBefore(draft, here);
  if (!here || !before) return;
  const stays =
    order === 'gaps' ? distance(here, before) === distance(here, before, changes) : order(here) === before;
  if (stays) return;
  const span = draft.spanOf({ ...ref, from: word.start, to: word.head });
  const text = draft.source(span.start, span.end);
  if (word.back > 1) open.push({ ref, span, text });
  else edits.push({ span, newText: numberWords(before, changes.get(before) ?? before.number!.values) });
}

function distance(a: OutlineNode, b: OutlineNode, changes?: NumberChanges): number {
  const value = (node: OutlineNode): number => (changes?.get(node) ?? node.number!.values).at(-1)!;
  return value(a) - value(b);
}

/** A clause as a reference names it: 第五条, 3.2; 第三条 for 三、 too. */
export function numberWords({ number }: OutlineNode, values: readonly number[]): string {
  if (!number) return '';
  if (number.style === 'decimal') return values.join('.');
  const sample = /[0-9０-９]+/.exec(number.raw)?.[0] ?? '一';
  return `第${likeNumeral(sample, values.at(-1)!)}${number.style === 'chapter' ? '章' : '条'}`;
}

/**
 * The clauses that count on from each other: siblings of one style, or all articles of the body where numbers run on
 * through the chapters.
 */
export function runOf(draft: Draft, node: OutlineNode): readonly OutlineNode[] {
  const { number } = node;
  if (!number) return [];
  if (number.style === 'article') {
    // an annex and a second deed count for themselves
    const articles = ClauseTable.of(draft.outline)
      .instrumentAt(node.ref)
      .nodes.filter((other) => other.number!.style === 'article');
    if (articles.filter((other) => other.number!.values[0] === 1).length <= 1) return articles;
  }
  const siblings = node.parent ? node.parent.children : draft.outline.roots;
  return siblings.filter(
    (other) => other.number?.style === number.style && other.number.values.length === number.values.length,
  );
}

/** Changes that make room for one clause: `from` and everything behind it in its run count one up, decimals below too. */
export function shiftFrom(run: readonly OutlineNode[], from: LineRef, by = 1): NumberChanges {
  const changes = new Map<OutlineNode, readonly number[]>();
  for (const node of run) {
    if (compareLines(node.ref, from) < 0) continue;
    const values = node.number!.values;
    const next = [...values.slice(0, -1), values.at(-1)! + by];
    changes.set(node, next);
    carryInner(node, next, changes);
  }
  return changes;
}

/** 3.1 below 3. follows its parent, which gets the values `after`. */
export function carryInner(
  node: OutlineNode,
  after: readonly number[],
  changes: Map<OutlineNode, readonly number[]>,
): void {
  const before = node.number!.values;
  const visit = (children: readonly OutlineNode[]): void => {
    for (const child of children) {
      const values = child.number?.style === 'decimal' ? child.number.values : undefined;
      if (values && before.every((value, i) => values[i] === value) && values.length > before.length)
        changes.set(child, [...after, ...values.slice(after.length)]);
      visit(child.children);
    }
  };
  visit(node.children);
}
