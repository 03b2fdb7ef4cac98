import type { BuiltOutline } from '../outline/build.js';
import type { ClauseNumber, OutlineNode } from '../outline/types.js';
import type { LineRef, Place } from '../text/place.js';
import type { FullAlignment } from './align.js';
import type { SectionMatch } from './alignment.js';

/** True when two lists hold the very same items in the same order. */
export function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** True when the lines before chunk `from`, and those from chunk `to` on, stand in the same regions in two outlines. */
export function sameRegionsOutside(a: BuiltOutline, b: BuiltOutline, from: number, to: number): boolean {
  const head = firstOf(a, from);
  const behind = a.lines.length - firstOf(a, to);
  if (head !== firstOf(b, from) || behind !== b.lines.length - firstOf(b, to)) return false;
  for (let i = 0; i < head; i++) if (a.regions[i] !== b.regions[i]) return false;
  for (let i = 1; i <= behind; i++) if (a.regions.at(-i) !== b.regions.at(-i)) return false;
  return true;
}

/** Index of the first line of a chunk or of one behind it. */
function firstOf({ lines }: BuiltOutline, chunk: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.ref.chunk < chunk) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when two outlines have nodes in the same lines with the same extents. */
export function sameExtents(a: BuiltOutline, b: BuiltOutline): boolean {
  return sameNodes(a, b, (x, y) => x.depth === y.depth && sameLine(x.ref, y.ref) && sameLine(x.end, y.end));
}

/** True when a rule that reads one outline would read the same in the other. */
export function sameOutline(a: BuiltOutline, b: BuiltOutline): boolean {
  return sameNodes(a, b, sameNode);
}

function sameNodes(
  a: BuiltOutline,
  b: BuiltOutline,
  same: (a: OutlineNode, b: OutlineNode) => boolean,
): boolean {
  if (a.nodes.length !== b.nodes.length) return false;
  for (let i = 0; i < a.nodes.length; i++) if (!same(a.nodes[i]!, b.nodes[i]!)) return false;
  return true;
}

/** Parents and children follow from the depths of all nodes. */
function sameNode(a: OutlineNode, b: OutlineNode): boolean {
  return (
    a.depth === b.depth &&
    sameLine(a.ref, b.ref) &&
    sameLine(a.end, b.end) &&
    a.mark === b.mark &&
    a.level === b.level &&
    a.title === b.title &&
    a.titleFrom === b.titleFrom &&
    a.titleTo === b.titleTo &&
    a.hasText === b.hasText &&
    a.heading === b.heading &&
    a.region === b.region &&
    sameNumber(a.number, b.number)
  );
}

function sameNumber(a: ClauseNumber | undefined, b: ClauseNumber | undefined): boolean {
  if (a === b) return true;
  return (
    a !== undefined &&
    b !== undefined &&
    a.raw === b.raw &&
    a.style === b.style &&
    a.from === b.from &&
    a.to === b.to
  );
}

/** True when a rule that reads one alignment would read the same in the other; both belong to equal outlines. */
export function sameAlignment(a: FullAlignment, b: FullAlignment): boolean {
  if (a.fragment !== b.fragment || a.title?.text !== b.title?.text) return false;
  if (a.matches.size !== b.matches.size || !sameLists(a.unknown, b.unknown, (x, y) => sameLine(x.ref, y.ref)))
    return false;
  if (a.mentioned.size !== b.mentioned.size || [...a.mentioned].some((id) => !b.mentioned.has(id)))
    return false;
  if (!sameItems(a.sections, b.sections) || !sameItems([...a.matches.keys()], [...b.matches.keys()]))
    return false;
  for (const [id, list] of a.matches) if (!sameLists(list, b.matches.get(id) ?? [], sameMatch)) return false;
  return true;
}

function sameMatch(a: SectionMatch, b: SectionMatch): boolean {
  return (
    a.node === b.node &&
    samePlace(a.place, b.place) &&
    sameLine(a.end, b.end) &&
    a.evidence === b.evidence &&
    a.confidence === b.confidence &&
    a.empty === b.empty &&
    a.outline?.ref.chunk === b.outline?.ref.chunk &&
    a.outline?.ref.line === b.outline?.ref.line
  );
}

function sameLists<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return a.length === b.length && a.every((item, i) => same(item, b[i]!));
}

function samePlace(a: Place, b: Place): boolean {
  return sameLine(a, b) && a.from === b.from && a.to === b.to;
}

function sameLine(a: LineRef, b: LineRef): boolean {
  return a.chunk === b.chunk && a.line === b.line;
}
