import type { InsertionService } from '../rules/context.js';
import { lookup } from '../standard/tree.js';
import type { LineRef } from '../text/place.js';
import type { TextEdit } from '../text/span.js';
import type { OutlineNode } from '../outline/types.js';
import type { Insertion } from '../api.js';
import type { Draft } from './draft.js';
import { planSection, planText } from './insertion.js';
import { renumber } from './renumber.js';

/** What rules use to insert sections and to mend numbers. */
export class Insertions implements InsertionService {
  constructor(private readonly draft: () => Draft) {}

  insertSection(nodeId: string): readonly TextEdit[] {
    const node = lookup(this.draft().standard).get(nodeId);
    return node ? asEdits(planSection(this.draft(), node)) : [];
  }

  insertText(nodeId: string, text: string): readonly TextEdit[] {
    const node = lookup(this.draft().standard).get(nodeId);
    return node ? asEdits(planText(this.draft(), node, text)) : [];
  }

  renumber(run: readonly LineRef[]): readonly TextEdit[] {
    const draft = this.draft();
    const byLine = new Map(draft.outline.nodes.map((node) => [`${node.ref.chunk}:${node.ref.line}`, node]));
    const nodes = run
      .map((ref) => byLine.get(`${ref.chunk}:${ref.line}`))
      .filter((node) => node?.number !== undefined);
    const first = nodes[0]?.number?.values.at(-1);
    if (first === undefined) return [];
    const changes = new Map<OutlineNode, readonly number[]>();
    nodes.forEach((node, i) => {
      const { values } = node!.number!;
      if (values.at(-1) !== first + i) changes.set(node!, [...values.slice(0, -1), first + i]);
    });
    const result = renumber(draft, changes, 'same');
    return 'edits' in result ? result.edits : [];
  }
}

function asEdits({ at, text, edits }: Insertion): readonly TextEdit[] {
  return [{ span: at, newText: text }, ...edits];
}
