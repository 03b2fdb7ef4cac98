import type { OutlineNode } from '../../outline/types.js';
import type { Draft } from '../draft.js';
import { withValues } from '../number-format.js';
import { numberWords, runOf } from '../renumber.js';
import { clauseAt, nodeAt } from './resolve.js';

/**
 * Number and gap for a new clause on the line at an offset, as the clause right before it is numbered (第六条 behind 第五条);
 * undefined where no numbered clause stands before, where it is empty, or where its number would be taken.
 */
export function nextNumber(
  draft: Draft,
  offset: number,
): { readonly text: string; readonly after: OutlineNode } | undefined {
  const ref = draft.lineAt(Math.max(0, offset - 1));
  const last = ref && nodeAt(draft, ref);
  if (!ref || !last || last.region === 'contents' || last.region === 'note') return undefined;
  const node = last.number && !last.heading ? last : clauseAt(draft, ref);
  if (!node?.number || node.number.style === 'circled') return undefined;
  if (!node.hasText && node.ref.chunk === ref.chunk && node.ref.line === ref.line) return undefined;
  const values = [...node.number.values.slice(0, -1), node.number.values.at(-1)! + 1];
  const taken = runOf(draft, node).some(({ number }) => numberWordsEqual(number!.values, values));
  if (taken) return undefined;
  const raw = draft.lineText(node.ref);
  const gap = /^[ \u3000]{0,4}/.exec(raw.slice(node.number.to))![0];
  const words = withValues(node.number, values);
  return { text: words + (gap === '' && words === numberWords(node, values) ? ' ' : gap), after: node };
}

function numberWordsEqual(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
