import type { OutlineNode } from '../../outline/types.js';
import type { SectionMatch } from '../../standard/alignment.js';
import type { StandardNode } from '../../standard/types.js';
import { compareLines, lastUpTo, type LineRef, type Place } from '../../text/place.js';
import { lookup } from '../../standard/tree.js';
import type { RuleContext } from '../context.js';

/** Longer than any line: places are cut at the end of their line when they are resolved. */
const WHOLE = Number.MAX_SAFE_INTEGER;
const TOP_OF_DRAFT: Place = { chunk: 0, line: 0, from: 0, to: 1 };

/** The whole logical line, however long it is when the place is resolved. */
function wholeLine({ chunk, line }: LineRef): Place {
  return { chunk, line, from: 0, to: WHOLE };
}

/** The words of a logical line: without the spaces (U+00A0, U+3000 too) before and behind them. */
export function lineWords(context: RuleContext, ref: LineRef): Place {
  const raw = context.lineText(ref);
  const from = raw.length - raw.trimStart().length;
  return { chunk: ref.chunk, line: ref.line, from, to: Math.max(from, raw.trimEnd().length) };
}

/** Where the title of a clause stands; its number where it has no title. */
export function titlePlace(node: OutlineNode): Place {
  const { chunk, line } = node.ref;
  if (node.titleTo > node.titleFrom) return { chunk, line, from: node.titleFrom, to: node.titleTo };
  return node.number ? numberPlace(node) : wholeLine(node.ref);
}

/** Where the number of a clause stands. */
export function numberPlace(node: OutlineNode): Place {
  const { chunk, line } = node.ref;
  return { chunk, line, from: node.number?.from ?? 0, to: node.number?.to ?? WHOLE };
}

/** All matches of a node, best first. */
export function matchesOf(context: RuleContext, id: string): readonly SectionMatch[] {
  return context.alignment.matches.get(id) ?? [];
}

/** By the list of matches of one node, which an alignment never changes. */
const firsts = new WeakMap<readonly SectionMatch[], SectionMatch | undefined>();

/** The earliest of the best places of a node: a heading where there is one, else a sentence. */
export function firstMatch(context: RuleContext, id: string): SectionMatch | undefined {
  const matches = context.alignment.matches.get(id);
  if (!matches) return undefined;
  if (!firsts.has(matches)) firsts.set(matches, firstOf(matches));
  return firsts.get(matches);
}

function firstOf(matches: readonly SectionMatch[]): SectionMatch | undefined {
  let first: SectionMatch | undefined;
  for (const match of matches) {
    const better = first === undefined || Number(isHeading(match)) > Number(isHeading(first));
    if (better || (isHeading(match) === isHeading(first!) && compareLines(match.place, first!.place) < 0))
      first = match;
  }
  return first;
}

/** The last clause that begins on a line or before it. */
export function lastNodeUpTo(context: RuleContext, ref: LineRef): OutlineNode | undefined {
  const { nodes } = context.outline;
  return nodes[lastUpTo(nodes)(ref)];
}

/** True for a match that rests on a heading or label, not on a sentence or on front matter. */
export function isHeading(match: SectionMatch): boolean {
  return match.outline !== undefined && match.evidence !== 'content' && match.evidence !== 'front-matter';
}

/** The sections whose absence is reported, in typical order. */
export function topsOf(context: RuleContext): readonly StandardNode[] {
  return lookup(context.standard).tops;
}

/**
 * Where a section that is missing belongs: the heading of the section it would stand before, else the heading of the
 * one it would follow, else the title, else the first line.
 */
export function anchorFor(context: RuleContext, node: StandardNode): Place {
  const found = topsOf(context).flatMap((top) => {
    const match = top.id === node.id ? undefined : firstMatch(context, top.id);
    return match ? [{ order: top.order, match }] : [];
  });
  const elder = found
    .filter(({ order, match }) => order < node.order && match.node.id !== 'title')
    .at(-1)?.match;
  const younger = found.find(
    ({ order, match }) => order > node.order && (!elder || compareLines(match.place, elder.place) > 0),
  )?.match;
  const title = matchesOf(context, 'title')[0];
  return (younger ?? elder ?? title)?.place ?? TOP_OF_DRAFT;
}
