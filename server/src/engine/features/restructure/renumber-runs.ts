import type { OutlineNode } from '../../outline/types.js';
import { branchOf, chapterOf, ClauseTable } from '../../rules/support/reference/clause-table.js';
import { compareLines } from '../../text/place.js';
import type { Draft } from '../draft.js';
import { headOf } from '../navigation/resolve.js';
import { carryInner, planNumbers, runOf } from '../renumber.js';
import { renumberAnnexes } from './annexes.js';
import { outcome, refuse } from './outcome.js';
import type { LeftAlone, Restructuring } from './types.js';

type Changes = Map<OutlineNode, readonly number[]>;

const NOTHING = refuse('编号已经连续，无须调整。', 'The numbers count up already.');

/**
 * Numbers all clauses of the draft anew, each instrument and each level for itself, and its annexes, with the table of
 * contents and all references following.
 */
export function renumberAll(draft: Draft): Restructuring {
  const changes: Changes = new Map();
  const left: LeftAlone[] = [];
  for (const run of runsIn(draft)) {
    const reason = whyNot(draft, run);
    if (reason) left.push(reason);
    else count(run, firstOf(run), changes);
  }
  const plan = planNumbers(draft, changes, 'same');
  const annexes = renumberAnnexes(draft);
  const edits = [...plan.edits, ...annexes.edits];
  return outcome({ ...plan, edits }, [...left, ...annexes.left], NOTHING);
}

/** Numbers the clauses of one level from `node` on; the ones before it stay. */
export function renumberFrom(draft: Draft, node: OutlineNode): Restructuring {
  const run = runOf(draft, node);
  const at = run.indexOf(node);
  const reason = whyNot(draft, run.slice(Math.max(0, at - 1)));
  if (reason) return { refusal: reason.reason };
  const changes: Changes = new Map();
  const before = run[at - 1];
  count(run.slice(at), before ? valueOf(before) + 1 : valueOf(node), changes);
  return outcome(planNumbers(draft, changes, 'same'), [], NOTHING);
}

/** Clauses that count on from each other. Markdown lists written 1. 1. 1. number themselves and are left out. */
function runsIn(draft: Draft): readonly (readonly OutlineNode[])[] {
  const runs: OutlineNode[][] = [];
  for (const { nodes } of ClauseTable.of(draft.outline).instruments) {
    const groups = new Map<string, OutlineNode[]>();
    const ids = new Map<OutlineNode, number>();
    const put = (key: string, node: OutlineNode): void => {
      const group = groups.get(key);
      if (group) group.push(node);
      else groups.set(key, [node]);
    };
    const idOf = (node: OutlineNode | undefined): number => {
      if (!node) return -1;
      if (!ids.has(node)) ids.set(node, ids.size);
      return ids.get(node)!;
    };
    const articles = nodes.filter(({ number }) => number!.style === 'article');
    const restarts = articles.filter((node) => valueOf(node) === 1).length > 1;
    for (const node of nodes) {
      const { style, values } = node.number!;
      if (style === 'article') put(`article|${restarts ? idOf(chapterOf(node)) : 0}`, node);
      else if (style === 'chapter' || style === 'part') put(style, node);
      else put(`${idOf(node.parent)}|${style}|${values.length}|${node.level}`, node);
    }
    for (const group of groups.values()) runs.push(...split(group));
  }
  return runs.filter((run) => run.length > 1 && new Set(run.map(valueOf)).size > 1);
}

/** Two lists one behind the other: a number 1 behind a greater one begins a new run. */
function split(nodes: readonly OutlineNode[]): OutlineNode[][] {
  const [first] = nodes;
  const formal = first?.number!.style === 'article' || first?.number!.style === 'chapter';
  const out: OutlineNode[][] = [];
  for (const node of nodes) {
    const run = out.at(-1);
    if (!run || (!formal && valueOf(node) === 1 && run.length > 1)) out.push([node]);
    else run.push(node);
  }
  return out;
}

/** Why a run cannot be numbered anew without guessing. */
function whyNot(draft: Draft, run: readonly OutlineNode[]): LeftAlone | undefined {
  const branch = run.find((node) => branchOf(node) > 0);
  if (branch) {
    const words = branch.number!.raw.trim();
    return left(
      draft,
      branch,
      `这一组编号含有“${words}”，其他文件可能按现有条号引用，没有重新编号。`,
      `These numbers hold ${words}, which was put in to keep the others; they were left as they are.`,
    );
  }
  const again = run.find((node, i) => i > 1 && valueOf(node) === 1);
  if (!again) return undefined;
  return left(
    draft,
    again,
    `编号在此处又从1开始，分不清是另一份文件还是编号有误，没有重新编号。`,
    'The numbers begin with 1 again here; whether this is another deed or a mistake cannot be told, so they were left as they are.',
  );
}

function left(draft: Draft, node: OutlineNode, zh: string, en: string): LeftAlone {
  return { span: headOf(draft, node), reason: { zh, en } };
}

/** Chapters and articles begin with 1; a list may go on from another one and keeps its first number. */
function firstOf(run: readonly OutlineNode[]): number {
  const { style, values } = run[0]!.number!;
  return style === 'article' || style === 'chapter' ? 1 : values.at(-1)!;
}

function count(run: readonly OutlineNode[], first: number, changes: Changes): void {
  [...run]
    .sort((a, b) => compareLines(a.ref, b.ref))
    .forEach((node, i) => {
      // a parent that was numbered anew has given its decimals a new front already
      const now = changes.get(node) ?? node.number!.values;
      const next = [...now.slice(0, -1), first + i];
      if (next.every((value, k) => value === node.number!.values[k])) {
        changes.delete(node);
        return;
      }
      changes.set(node, next);
      carryInner(node, next, changes);
    });
}

function valueOf(node: OutlineNode): number {
  return node.number!.values.at(-1)!;
}
