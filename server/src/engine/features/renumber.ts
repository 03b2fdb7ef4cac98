import type { OutlineNode } from '../outline/types.js';
import { compareLines, type LineRef } from '../text/place.js';
import type { TextEdit } from '../text/span.js';
import type { Draft } from './draft.js';
import { likeNumeral, withValues } from './number-format.js';
import { referencesOf, type NumberReference } from '../facts/reference/references.js';

/** New values of the clauses of a draft; clauses that are not in the map keep their number. */
export type NumberChanges = ReadonlyMap<OutlineNode, readonly number[]>;

/** A renumbering with everything that follows it, or the reason why it cannot be done exactly. */
export type Renumbering =
  | { readonly edits: readonly TextEdit[] }
  | { readonly ambiguous: readonly { readonly ref: LineRef; readonly text: string }[] };

const KINDS: Readonly<Record<string, NumberReference['kind']>> = {
  article: 'article',
  chapter: 'chapter',
  decimal: 'decimal',
};

/**
 * Edits that give clauses new numbers and let every exact reference follow. When a reference could mean several clauses
 * of which one changes, nothing is edited and those references are listed.
 */
export function renumber(draft: Draft, changes: NumberChanges): Renumbering {
  if (changes.size === 0) return { edits: [] };
  const edits: TextEdit[] = [];
  for (const [node, values] of changes) {
    if (!node.number) continue;
    const base = draft.lineSpan(node.ref).start;
    const span = { start: base + node.number.from, end: base + node.number.to };
    edits.push({ span, newText: withValues(node.number, values) });
  }
  const targets = targetsOf(draft.outline.nodes);
  const ambiguous: { ref: LineRef; text: string }[] = [];
  for (const { ref, reference } of allReferences(draft)) {
    const found = targets.get(keyOf(reference.kind, reference.values)) ?? [];
    const moved = found.filter((node) => changes.has(node));
    if (moved.length === 0) continue;
    const base = draft.lineSpan(ref).start;
    const span = { start: base + reference.from, end: base + reference.to };
    if (found.length > 1 || reference.local) {
      ambiguous.push({ ref, text: draft.source(span.start, span.end) });
      continue;
    }
    edits.push({
      span,
      newText: rewrite(draft.source(span.start, span.end), reference, changes.get(moved[0]!)!),
    });
  }
  return ambiguous.length > 0 ? { ambiguous } : { edits };
}

function rewrite(source: string, reference: NumberReference, values: readonly number[]): string {
  if (reference.kind !== 'decimal') return likeNumeral(source, values.at(-1)!);
  let index = 0;
  return source.replace(/[0-9０-９]+/g, (digits) => {
    const value = values[index++];
    return value === undefined ? digits : likeNumeral(digits, value);
  });
}

function targetsOf(nodes: readonly OutlineNode[]): ReadonlyMap<string, readonly OutlineNode[]> {
  const out = new Map<string, OutlineNode[]>();
  for (const node of nodes) {
    const kind = node.number && node.region !== 'annex' ? KINDS[node.number.style] : undefined;
    if (!kind) continue;
    const key = keyOf(kind, node.number!.values);
    const list = out.get(key);
    if (list) list.push(node);
    else out.set(key, [node]);
  }
  return out;
}

function keyOf(kind: NumberReference['kind'], values: readonly number[]): string {
  return `${kind}:${values.join('.')}`;
}

function* allReferences(draft: Draft): Generator<{ ref: LineRef; reference: NumberReference }> {
  const numbers = new Map<string, number>();
  for (const node of draft.outline.nodes)
    if (node.number) numbers.set(`${node.ref.chunk}:${node.ref.line}`, node.number.to);
  for (const { ref } of draft.outline.lines) {
    const line = draft.line(ref);
    const own = numbers.get(`${ref.chunk}:${ref.line}`) ?? 0;
    for (const reference of referencesOf(line, 0)) if (reference.from >= own) yield { ref, reference };
  }
}

/**
 * The clauses that count on from each other: siblings of one style, or all articles of the body where numbers run on
 * through the chapters.
 */
export function runOf(draft: Draft, node: OutlineNode): readonly OutlineNode[] {
  const { number } = node;
  if (!number) return [];
  if (number.style === 'article' && runsOn(draft, node)) {
    return draft.outline.nodes.filter(
      (other) => other.number?.style === 'article' && other.region === node.region,
    );
  }
  const siblings = node.parent ? node.parent.children : draft.outline.roots;
  return siblings.filter(
    (other) => other.number?.style === number.style && other.number.values.length === number.values.length,
  );
}

/** True when articles do not begin again in each chapter. */
function runsOn(draft: Draft, node: OutlineNode): boolean {
  const articles = draft.outline.nodes.filter(
    (other) => other.number?.style === 'article' && other.region === node.region,
  );
  return articles.filter((other) => other.number!.values[0] === 1).length <= 1;
}

/** Changes that make room for one clause: `from` and everything behind it in its run count one up, decimals below too. */
export function shiftFrom(run: readonly OutlineNode[], from: LineRef, by = 1): NumberChanges {
  const changes = new Map<OutlineNode, readonly number[]>();
  for (const node of run) {
    if (compareLines(node.ref, from) < 0) continue;
    const values = node.number!.values;
    const next = [...values.slice(0, -1), values.at(-1)! + by];
    changes.set(node, next);
    shiftInner(node, values, next, changes);
  }
  return changes;
}

/** 3.1 below 3. follows its parent. */
function shiftInner(
  node: OutlineNode,
  before: readonly number[],
  after: readonly number[],
  changes: Map<OutlineNode, readonly number[]>,
): void {
  for (const child of node.children) {
    const values = child.number?.style === 'decimal' ? child.number.values : undefined;
    if (values && before.every((value, i) => values[i] === value) && values.length > before.length) {
      changes.set(child, [...after, ...values.slice(after.length)]);
    }
    shiftInner(child, before, after, changes);
  }
}
