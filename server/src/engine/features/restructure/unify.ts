import type { NumberStyle, OutlineNode } from '../../outline/types.js';
import { numberLike } from '../../rules/support/number-words.js';
import { ClauseTable } from '../../rules/support/reference/clause-table.js';
import { compareLines } from '../../text/place.js';
import type { TextEdit } from '../../text/span.js';
import { trimEndOf } from '../../text/trim.js';
import { contentsOf } from '../contents.js';
import type { Draft } from '../draft.js';
import { headOf } from '../navigation/resolve.js';
import { referencesIn } from '../navigation/line-references.js';
import { leftOf, refuse } from './outcome.js';
import type { LeftAlone, Restructuring } from './types.js';

/** Gives the headings of each level the form that most of them have; values stay, references are written in that form. */
export function unifyNumbers(draft: Draft): Restructuring {
  const changed = new Map<OutlineNode, OutlineNode>();
  const left: LeftAlone[] = [];
  for (const family of families(draft)) {
    const usual = usualOf(family);
    if (!usual) {
      left.push({
        span: headOf(draft, family[1]!),
        reason: {
          zh: '这一级的编号体例各占一半，分不出以哪一种为准，没有改动。',
          en: 'Two forms are used equally often on this level; it was left as it is.',
        },
      });
      continue;
    }
    for (const node of family) if (node.number!.style !== usual.number!.style) changed.set(node, usual);
  }
  if (changed.size === 0 && left.length === 0)
    return refuse('同级编号的体例已经一致。', 'Each level has one form of number already.');
  const edits: TextEdit[] = [...changed].map(([node, usual]) => ({
    span: draft.spanOf({ ...node.ref, from: node.number!.from, to: node.number!.to }),
    newText: spaced(draft, node, numberLike(usual.number!, node.number!.values.at(-1)!)),
  }));
  const contents = contentsOf(draft);
  for (const { ref, node, number, places } of contents) {
    const usual = changed.get(node);
    for (const from of usual ? places : [])
      edits.push({
        span: draft.spanOf({ ...ref, from, to: from + number.raw.length }),
        newText: trimEndOf(numberLike(usual!.number!, node.number!.values.at(-1)!), ' \t\u3000'),
      });
  }
  const open = [];
  const table = ClauseTable.of(draft.outline);
  for (const found of referencesIn(draft)) {
    if ('relative' in found || contents.some(({ ref }) => compareLines(ref, found.ref) === 0)) continue;
    const { ref, number } = found;
    const meant = table.resolve(ref, number).filter((node) => changed.has(node));
    if (meant.length === 0) continue;
    const span = draft.spanOf({ ...ref, from: number.start, to: number.end });
    const text = draft.source(span.start, span.end);
    const usual = changed.get(meant[0]!)!;
    // 第三条 goes on meaning 三、; a chapter or a decimal that changes its kind has to be worded by a person
    if (number.kind === 'article' && speaksOf(usual.number!.style) && meant.length === 1) continue;
    open.push({ ref, span, text });
  }
  return { edits, left: [...left, ...leftOf(open)] };
}

/** Headings of one level that count on from each other in different forms. */
function families(draft: Draft): readonly (readonly OutlineNode[])[] {
  const byParent = new Map<string, OutlineNode[]>();
  const ids = new Map<OutlineNode | undefined, number>();
  for (const node of draft.outline.nodes) {
    if (!node.number || node.region !== 'body' || !node.heading || node.number.style === 'decimal') continue;
    if (!ids.has(node.parent)) ids.set(node.parent, ids.size);
    const key = `${ids.get(node.parent)}|${node.mark}|${node.level}`;
    const family = byParent.get(key);
    if (family) family.push(node);
    else byParent.set(key, [node]);
  }
  return [...byParent.values()].filter(
    (family) =>
      new Set(family.map(({ number }) => number!.style)).size > 1 &&
      // 一、 1. 2. 二、 are two levels that Markdown does not tell apart
      family.every(
        (node, i) => i === 0 || node.number!.values.at(-1) === family[i - 1]!.number!.values.at(-1)! + 1,
      ),
  );
}

function usualOf(family: readonly OutlineNode[]): OutlineNode | undefined {
  const counts = new Map<NumberStyle, OutlineNode[]>();
  for (const node of family) {
    const { style } = node.number!;
    counts.set(style, [...(counts.get(style) ?? []), node]);
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.length - a.length);
  return second && second.length === first!.length ? undefined : first?.[0];
}

/** 第三条 keeps a blank before its title, 三、 needs none. */
function spaced(draft: Draft, node: OutlineNode, words: string): string {
  const behind = draft.source(
    draft.lineSpan(node.ref).start + node.number!.to,
    draft.lineSpan(node.ref).start + node.number!.to + 1,
  );
  return words.startsWith('第') && !/[\s\u3000*]/.test(behind) ? `${words} ` : words;
}

function speaksOf(style: NumberStyle): boolean {
  return style === 'article' || style === 'han' || style === 'arabic';
}
