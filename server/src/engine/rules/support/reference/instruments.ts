import type { Outline, OutlineNode } from '../../../outline/types.js';
import { parseNumeral } from '../../../text/numerals.js';
import { compareLines, type LineRef } from '../../../text/place.js';

/** A text that numbers its clauses for itself: the agreement, an annex, a second deed in the same file. */
export interface Instrument {
  /** First line; the agreement itself begins with the draft. */
  readonly from: LineRef;
  /** 0 for the agreement and for deeds without 附件 before them. */
  readonly annex: number;
  /** Numbered clauses in text order. */
  readonly nodes: readonly OutlineNode[];
  /** The line that heads a second deed, normalised; `''` for the agreement and for annexes. */
  readonly title: string;
  /** True for the first instrument of the draft. */
  readonly main: boolean;
}

const TITLE = /(?:协议书?|合同书?|章程|公约|宪章|契约书?|办法|细则|规则|制度)$/;
const ANNEX = /^附(?:件|录|表)([一二三四五六七八九十\d]{1,3})?/;

/** What is read of an outline: its lines tell titles that are no clauses. */
export type LinedOutline = Outline & {
  readonly lines?: readonly {
    readonly ref: LineRef;
    readonly line: { readonly text: { readonly text: string } };
  }[];
};

const kept = new WeakMap<object, readonly Instrument[]>();

/** The instruments of a draft in text order; at least one. Linear in the clauses. Kept by the outline. */
export function instrumentsOf(outline: LinedOutline): readonly Instrument[] {
  let found = kept.get(outline);
  if (!found) kept.set(outline, (found = read(outline)));
  return found;
}

function read(outline: LinedOutline): readonly Instrument[] {
  const out: { from: LineRef; annex: number; nodes: OutlineNode[]; title: string; main: boolean }[] = [
    { from: { chunk: 0, line: 0 }, annex: 0, nodes: [], title: '', main: true },
  ];
  const highest = { chapter: 0, article: 0 };
  let before: OutlineNode | undefined;
  for (const node of outline.nodes) {
    const annex = node.region === 'annex' ? ANNEX.exec(node.title) : null;
    const deed = annex ? undefined : restart(outline, node, before, highest);
    const begin = annex ? node.ref : deed?.ref;
    if (begin) {
      const number = annex?.[1] === undefined ? 0 : (parseNumeral(annex[1]) ?? 0);
      out.push({ from: begin, annex: number, nodes: [], title: deed?.title ?? '', main: false });
      highest.chapter = highest.article = 0;
    }
    if (!node.number || node.region === 'contents' || node.region === 'note') continue;
    out.at(-1)!.nodes.push(node);
    count(node, highest);
    before = node;
  }
  return out;
}

function count(node: OutlineNode, highest: { chapter: number; article: number }): void {
  const { style, values } = node.number!;
  if (style === 'chapter' || style === 'article') highest[style] = Math.max(highest[style], values[0]!);
}

/** Where a second deed begins: its numbers begin again with 1 behind a title of its own. */
function restart(
  outline: LinedOutline,
  node: OutlineNode,
  before: OutlineNode | undefined,
  highest: { readonly chapter: number; readonly article: number },
): { readonly ref: LineRef; readonly title: string } | undefined {
  const style = node.number?.style;
  if (!before || node.number?.values[0] !== 1 || (style !== 'chapter' && style !== 'article'))
    return undefined;
  if (highest[style] < 1) return undefined;
  const lines = outline.lines ?? [];
  for (let at = indexOf(lines, node.ref) - 1; at >= 0 && compareLines(lines[at]!.ref, before.ref) > 0; at--) {
    const { text } = lines[at]!.line.text;
    if (text.length <= 40 && TITLE.test(text) && !/[,。;:]/.test(text))
      return { ref: lines[at]!.ref, title: text };
  }
  return undefined;
}

function indexOf(lines: readonly { readonly ref: LineRef }[], ref: LineRef): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareLines(lines[middle]!.ref, ref) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
