import { append } from '../../text/append.js';
import type { OutlineNode } from '../../outline/types.js';
import type { InlineRunFact } from '../../facts/reference/types.js';
import type { LineRef } from '../../text/place.js';
import type { RuleContext } from '../context.js';
import { ClauseTable } from './reference/clause-table.js';
import { numberLike } from './number-words.js';

/** A run counts as one from here on: two numbers show no habit. */
const LEAST = 3;

/** The last value of a clause's number. */
export function valueOf(node: OutlineNode): number {
  return node.number!.values.at(-1)!;
}

/**
 * Clauses that count on from each other, in text order: siblings of one style and, because their numbers usually run
 * through the chapters, the articles of the body between two beginnings with 1. Annexes, contents and signatures number
 * for themselves. Markdown lists written 1. 1. 1. and runs of fewer than three numbers are left out.
 */
export function runsOf(context: RuleContext): readonly (readonly OutlineNode[])[] {
  const runs: OutlineNode[][] = [];
  const articles: OutlineNode[] = [];
  const groups = new Map<string, OutlineNode[]>();
  const ids = new Map<OutlineNode, number>();
  for (const node of context.outline.nodes) {
    ids.set(node, ids.size);
    if (!node.number || node.region !== 'body') continue;
    if (node.number.style === 'article') {
      articles.push(node);
      continue;
    }
    const parent = node.parent ? ids.get(node.parent)! : -1;
    const prefix = node.number.values.slice(0, -1).join('.');
    const key = `${parent}|${node.number.style}|${node.number.values.length}|${prefix}|${node.level}`;
    const group = groups.get(key);
    if (group) group.push(node);
    else groups.set(key, [node]);
  }
  for (const group of [articles, ...groups.values()]) append(runs, split(group));
  const counts = groups.size >= LEAST;
  return [...runs, ...otherInstruments(context)].filter(
    (run) => (run.length >= LEAST || (counts && isPair(run))) && new Set(run.map(valueOf)).size > 1,
  );
}

/** 9.1 and 9.3 where all chapters count so: the number between them is lost. */
function isPair([first, second]: readonly OutlineNode[]): boolean {
  return (
    first?.number?.style === 'decimal' &&
    second !== undefined &&
    valueOf(first) === 1 &&
    valueOf(second) === 3
  );
}

/** The articles of annexes and further instruments, each of which counts for itself. */
function otherInstruments(context: RuleContext): readonly (readonly OutlineNode[])[] {
  return ClauseTable.of(context.outline).instruments.flatMap(({ nodes, main }) => {
    const articles = nodes.filter(({ number, region }) => region === 'annex' && number!.style === 'article');
    return main || articles[0] === undefined || valueOf(articles[0]) !== 1 ? [] : [articles];
  });
}

/** A number 1 behind another one begins a new run; 5.1 behind 5.1 is the same number again. */
function split(nodes: readonly OutlineNode[]): OutlineNode[][] {
  const out: OutlineNode[][] = [];
  for (const node of nodes) {
    const run = out.at(-1);
    const again = valueOf(node) === 1 && node.number!.style !== 'decimal';
    if (!run || (again && run.length > 1)) out.push([node]);
    else run.push(node);
  }
  return out;
}

/** Numbers inside a line that begin with 1 and never count down. */
export interface InlineRun {
  readonly ref: LineRef;
  readonly items: InlineRunFact['items'];
  /** A number in the form of these. */
  readonly number: (value: number) => string;
}

/** The runs inside lines of the body; what counts down is no run but a text that speaks of numbers. */
export function inlineRunsOf(context: RuleContext): readonly InlineRun[] {
  return context
    .facts('inlineRun')
    .filter(
      ({ fact: { items }, region }) =>
        region === 'body' &&
        items[0]!.value === 1 &&
        items.every(({ value }, i) => i === 0 || value >= items[i - 1]!.value),
    )
    .map(({ ref, fact: { style, items } }) => {
      const { raw, from, to } = items[0]!;
      return { ref, items, number: (value) => numberLike({ style, values: [value], raw, from, to }, value) };
    });
}
