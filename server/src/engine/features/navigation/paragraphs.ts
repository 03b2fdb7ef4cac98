import type { OutlineNode } from '../../outline/types.js';
import { compareLines, type LineRef } from '../../text/place.js';
import type { Draft } from '../draft.js';

/** One 款: its lines, the numbered items (项) below it included. */
export interface Paragraph {
  readonly lines: readonly LineRef[];
  readonly items: readonly OutlineNode[];
}

/**
 * The 款 of a clause: its text beside the number, then each line that is no numbered item. A table or list goes with the
 * paragraph before it. Linear in the lines of the clause.
 */
export function paragraphsOf(draft: Draft, node: OutlineNode): readonly Paragraph[] {
  const out: { lines: LineRef[]; items: OutlineNode[] }[] = [];
  const inner = new Map<string, OutlineNode>();
  const visit = (nodes: readonly OutlineNode[]): void => {
    for (const child of nodes) {
      inner.set(keyOf(child.ref), child);
      visit(child.children);
    }
  };
  visit(node.children);
  if (node.hasText) out.push({ lines: [node.ref], items: [] });
  for (let at = draft.next(node.ref); at && compareLines(at, node.end) < 0; at = draft.next(at)) {
    const item = inner.get(keyOf(at));
    const begins = item === undefined && /^[^|]/.test(draft.lineText(at).trimStart());
    if (begins || out.length === 0) out.push({ lines: [at], items: [] });
    else out.at(-1)!.lines.push(at);
    if (item?.number) out.at(-1)!.items.push(item);
  }
  return out;
}

/** The item (项) with a number, in one paragraph or in the clause as a whole (`paragraph` 0). */
export function itemOf(
  paragraphs: readonly Paragraph[],
  paragraph: number,
  item: number,
): OutlineNode | undefined {
  const lists = paragraph > 0 ? paragraphs.slice(paragraph - 1, paragraph) : paragraphs;
  const found = lists.flatMap(({ items }) => items.filter(({ number }) => number!.values.at(-1) === item));
  return found.length === 1 ? found[0] : undefined;
}

function keyOf({ chunk, line }: LineRef): string {
  return `${chunk}:${line}`;
}
