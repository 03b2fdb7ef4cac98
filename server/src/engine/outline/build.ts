import type { LineRef } from '../text/place.js';
import { regionsOf, type Region } from './regions.js';
import { endOf, flatten, type FlatLine, type LineTable } from './table.js';
import type { ClauseNumber, HeadingMark, Outline, OutlineNode } from './types.js';

interface Draft extends OutlineNode {
  /** Style of the heading that it counts on from in another style (一、 and then 2.). */
  kin: string | undefined;
  parent: Draft | undefined;
  children: Draft[];
  depth: number;
  end: LineRef;
}

/** An outline with the region of every line beside it. */
export interface BuiltOutline extends Outline {
  readonly lines: readonly FlatLine[];
  readonly regions: readonly Region[];
}

/** Lists that begin again inside each other; further ones stand side by side, so that nesting stays bounded. */
const MOST_RESTARTS = 8;
const RANKS: Readonly<Partial<Record<string, number>>> = { part: 0, chapter: 1, section: 2, article: 3 };

/**
 * Builds the outline from what the lines show. `knows` tells whether the standard knows a title: short lines and labels
 * without number count only then. Linear in the number of lines: nesting is bounded by the number of styles.
 */
export function buildOutline(table: LineTable, knows: (title: string) => boolean): BuiltOutline {
  const lines = flatten(table);
  const regions = regionsOf(lines);
  const nodes: Draft[] = [];
  const roots: Draft[] = [];
  const stack: Draft[] = [];
  /** Last number of every style. */
  const runs = new Map<string, number>();
  const end = endOf(table);
  let bare = 0;
  lines.forEach((flat, index) => {
    // most lines are neither heading nor clause
    if (flat.reading.mark === undefined && flat.reading.special === undefined) return;
    const region = regions[index]!;
    // 1总则, 2目标 …: after two known ones the next number is a heading too
    const counted = flat.reading.mark === 'short' ? flat.reading.number?.values[0] : undefined;
    const goesOn = counted !== undefined && counted === bare + 1 && region === 'body';
    if (!goesOn && !counts(flat, region, knows)) return;
    if (counted !== undefined) bare = counted;
    const node = draft(flat, region, end);
    const run = runs.get(styleKey(node));
    enter(node, stack, run !== undefined && run + 1 === node.number?.values.at(-1));
    if (node.number) runs.set(styleKey(node), node.number.values.at(-1)!);
    const parent = stack.at(-1);
    node.parent = parent;
    node.depth = stack.length;
    (parent ? parent.children : roots).push(node);
    nodes.push(node);
    if (!(node.mark === 'run-in' && !node.number)) stack.push(node);
  });
  close(nodes, end);
  return { roots, nodes, lines, regions };
}

function counts(flat: FlatLine, region: Region, knows: (title: string) => boolean): boolean {
  const { reading, line } = flat;
  if (region === 'contents' || region === 'note' || line.quote) return false;
  if (reading.special === 'annex' || reading.special === 'signature') return true;
  if (region === 'signature')
    return reading.mark === 'atx' || (reading.mark === 'bold' && knows(reading.title));
  if (reading.mark === undefined) return false;
  if (reading.mark === 'short' || (reading.mark === 'run-in' && !reading.number)) return knows(reading.title);
  return true;
}

function draft(flat: FlatLine, region: Region, end: LineRef): Draft {
  const { reading, ref } = flat;
  const mark: HeadingMark = reading.mark ?? 'short';
  const length = flat.line.text.raw.length;
  return {
    ref,
    mark,
    level: reading.level,
    number: reading.number,
    title: reading.title,
    titleFrom: reading.mark ? reading.titleFrom : 0,
    titleTo: reading.mark ? reading.titleTo : length,
    hasText: reading.hasText,
    heading: reading.heading || reading.mark === undefined,
    region,
    kin: undefined,
    parent: undefined,
    children: [],
    depth: 0,
    end,
  };
}

function close(nodes: readonly Draft[], end: LineRef): void {
  const open: Draft[] = [];
  for (const node of nodes) {
    while (open.length > 0 && open.at(-1)!.depth >= node.depth) open.pop()!.end = node.ref;
    open.push(node);
  }
  for (const node of open) node.end = end;
}

/**
 * Pops the clauses that end where `node` begins, so that the top of the stack is its parent. `goesOn`: its number is the
 * next one of its style in the draft.
 */
function enter(node: Draft, stack: Draft[], goesOn: boolean): void {
  if (node.region === 'annex' && stack.length > 0 && stack[0]!.region !== 'annex') stack.length = 0;
  if (node.mark === 'run-in' && !node.number) return;
  if (node.level > 0) return enterLevel(node, stack);
  const sibling = findSibling(node, stack, goesOn);
  if (sibling >= 0) {
    stack.length = sibling;
    return;
  }
  const own = rank(node);
  while (stack.length > 0 && !isParent(stack.at(-1)!, node, own)) stack.pop();
}

function enterLevel(node: Draft, stack: Draft[]): void {
  const own = rank(node);
  while (stack.length > 0) {
    const top = stack.at(-1)!;
    if (top.level > 0 && top.level < node.level) return;
    // badly levelled drafts give chapters and articles one level: the number decides
    if (top.level === node.level && own !== undefined && (rank(top) ?? 9) < own) return;
    stack.pop();
  }
}

/** True when `node`, which has no sibling on the stack, may stand below `top`. */
function isParent(top: Draft, node: Draft, own: number | undefined): boolean {
  if (top.level > 0) return true;
  const above = rank(top);
  if (own !== undefined) {
    if (above !== undefined) return above < own;
    // a heading without number holds articles, never chapters
    return top.number !== undefined
      ? !isFormal(node)
      : own === RANKS['article'] && isFormal(top) && !isFormal(node);
  }
  if (!isFormal(node)) return true;
  // bold and short headings stand beside each other unless their numbers say otherwise
  return top.number !== undefined && node.number !== undefined && order(top.number) < order(node.number);
}

function isFormal(node: Draft): boolean {
  return node.mark === 'bold' || node.mark === 'short';
}

function rank(node: Draft): number | undefined {
  return node.number ? RANKS[node.number.style] : undefined;
}

function order(number: ClauseNumber): number {
  const table = [
    'part',
    'chapter',
    'section',
    'article',
    'han',
    'han-paren',
    'arabic',
    'decimal',
    'arabic-paren',
    'arabic-close',
    'circled',
  ];
  return table.indexOf(number.style) + (number.style === 'decimal' ? number.values.length / 10 : 0);
}

function styleKey(node: Draft): string {
  const { number } = node;
  if (!number) return isFormal(node) ? 'formal' : '';
  return number.style === 'decimal' ? `decimal${number.values.length}` : number.style;
}

/** Index of the clause on the stack beside which `node` stands, -1 for none. */
function findSibling(node: Draft, stack: readonly Draft[], goesOn: boolean): number {
  const key = styleKey(node);
  if (!node.number) {
    for (let i = stack.length - 1; i >= 0; i--)
      if (stack[i]!.level === 0 && styleKey(stack[i]!) === key) return i;
    return -1;
  }
  const value = node.number.values.at(-1)!;
  let deepest = -1;
  let siblings = 0;
  for (let i = stack.length - 1; i >= 0; i--) {
    const other = stack[i]!;
    // a heading with a level bounds the search: numbers below it count for themselves
    const beside =
      other.kin === key ? other.mark === node.mark : styleKey(other) === key && sameForm(other, node);
    if (beside) {
      if (other.number!.values.at(-1)! + 1 === value) return i;
      if (deepest < 0) deepest = i;
      siblings++;
    }
    if (other.level > 0) break;
  }
  // articles and items counted through the chapters go on with their own run
  if (deepest < 0) return goesOn ? -1 : findElder(node, stack);
  if (siblings < MOST_RESTARTS && value === 1 && !isFormal(node) && isPlainCount(node)) {
    // a list that begins again stands below, unless nothing but the list itself is there
    return stack.length - 1 === deepest && stack[deepest]!.number!.values.at(-1) === 0 ? deepest : -1;
  }
  return deepest;
}

/**
 * Index of the heading that `node`, the first of its style, counts on from in another style: 一、, 2., 三、 are chapters
 * of one draft, written without care. Lines with text are items of a list whose first one stands elsewhere.
 */
function findElder(node: Draft, stack: readonly Draft[]): number {
  const own = node.number!.values.at(-1)!;
  if (!isBareHeading(node) || !isPlainCount(node) || own === 1) return -1;
  for (let i = stack.length - 1; i >= 0; i--) {
    const other = stack[i]!;
    if (other.level > 0) return -1;
    if (other.mark !== node.mark || !isBareHeading(other)) continue;
    if (!isPlainCount(other) && other.number?.style !== 'chapter') continue;
    if (other.number!.values.at(-1)! + 1 !== own) continue;
    node.kin = other.kin ?? styleKey(other);
    return i;
  }
  return -1;
}

/** 一、 and 2. say nothing of their rank; 第一章 and 1.1 do. */
function isPlainCount(node: Draft): boolean {
  return node.number !== undefined && rank(node) === undefined && node.number.style !== 'decimal';
}

function isBareHeading(node: Draft): boolean {
  return node.heading && !node.hasText;
}

function sameForm(a: Draft, b: Draft): boolean {
  if (a.level > 0 || b.level > 0) return false;
  const bold = a.mark === 'bold' || b.mark === 'bold';
  if (!bold || a.mark === b.mark) return separator(a) === separator(b) || rank(a) !== undefined;
  // a bold heading and a plain line of one style are siblings only when they count on
  return a.number!.values.at(-1)! + 1 === b.number!.values.at(-1)!;
}

function separator(node: Draft): string {
  const last = node.number!.raw.trimEnd().at(-1)!;
  return /[.．]/.test(last) ? '.' : /[、)）]/.test(last) ? last : '';
}
