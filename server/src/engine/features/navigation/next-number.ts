import type { OutlineNode } from '../../outline/types.js';
import type { Draft } from '../draft.js';
import { branchOf } from '../../rules/support/reference/clause-table.js';
import { formatNumeral } from '../../text/numerals.js';
import { withoutSuffix, withValues } from '../number-format.js';
import { numberWords, runOf } from '../renumber.js';
import { clauseAt, nodeAt } from './resolve.js';

/**
 * Number and gap for a new clause on the line at an offset, as the clause right before it is numbered (第六条 behind 第五条,
 * and behind 第五条之一, or 第五条之二 where 第六条 is there); undefined where no numbered clause stands before, where it is empty, or where its number would be taken.
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
  const run = runOf(draft, node);
  const taken = run.some(({ number }) => numberWordsEqual(number!.values, values));
  const branch = branchOf(node);
  if (taken && (branch === 0 || hasBranch(run, node, branch + 1))) return undefined;
  const raw = draft.lineText(node.ref);
  const gap = /^[ \u3000]{0,4}/.exec(raw.slice(node.number.to))![0];
  const words = taken
    ? nextBranch(node.number.raw, branch + 1)
    : withValues(withoutSuffix(node.number), values);
  const bare = gap === '' && (taken || words === numberWords(node, values));
  return { text: words + (bare ? ' ' : gap), after: node };
}

/** 第五条之二 behind 第五条之一, where 第六条 is there already. */
function nextBranch(raw: string, branch: number): string {
  return raw.replace(/之[一二三四五六七八九十]{1,2}/, `之${formatNumeral(branch)}`);
}

function hasBranch(run: readonly OutlineNode[], { number }: OutlineNode, branch: number): boolean {
  return run.some(
    (node) => numberWordsEqual(node.number!.values, number!.values) && branchOf(node) === branch,
  );
}

function numberWordsEqual(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
