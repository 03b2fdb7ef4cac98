import type { NumberStyle, OutlineNode } from '../outline/types.js';
import { compareLines, type LineRef } from '../text/place.js';
import { parseNumeral } from '../text/numerals.js';
import type { Draft } from './draft.js';
import { clauseAt } from './navigation/resolve.js';
import type { NumberChanges } from './renumber.js';
import { allMatches } from '../text/all-matches.js';

/** 第五部分, 第（二）项, 第3款. */
const LOOSE = /第\(?([〇零一二两三四五六七八九十百\d]{1,4})\)?(部分|编|节|款|项|点)(?!目)/g;
/** 见（二）, 按（三）. */
const BARE = /[见按照据]\(([一二三四五六七八九十\d]{1,3})\)/g;
/** 下一条, 后条; not 下条件. */
const NEXT = /[下后]一?条(?!件|例|款|目)/g;

const TOP: ReadonlySet<NumberStyle> = new Set(['han', 'arabic', 'part', 'section']);
const ITEM: ReadonlySet<NumberStyle> = new Set([
  'han-paren',
  'arabic',
  'arabic-paren',
  'arabic-close',
  'circled',
]);

/**
 * Words that may refer to a clause whose number changes and that renumbering does not follow: 第五部分 for 五、, 第（二）项 for
 * the heading （二） of the same part, 下一条 in the clause right before the new one. They are told, never rewritten.
 */
export function unfollowed(draft: Draft, changes: NumberChanges, before: LineRef): readonly string[] {
  const tops = new Set<number>();
  const items = new Map<number, OutlineNode[]>();
  for (const node of changes.keys()) {
    const { number } = node;
    if (!number || number.values.length > 1) continue;
    const value = number.values[0]!;
    if (TOP.has(number.style)) tops.add(value);
    if (ITEM.has(number.style)) items.set(value, [...(items.get(value) ?? []), node]);
  }
  const out: string[] = [];
  const last = changes.size > 0 ? draft.previous(before) : undefined;
  const neighbour = last && clauseAt(draft, last);
  for (const { ref } of draft.outline.lines) {
    const { text } = draft.line(ref);
    if (neighbour && compareLines(ref, neighbour.ref) >= 0 && compareLines(ref, before) < 0)
      out.push(...(text.match(NEXT) ?? []));
    if (tops.size + items.size > 0 && /[第(]/.test(text)) {
      const home = clauseAt(draft, ref);
      const own = home && compareLines(home.ref, ref) === 0 && home.number ? home.number.to : 0;
      const sibling = (value: number): boolean =>
        (items.get(value) ?? []).some((node) => node.parent !== undefined && within(home, node.parent));
      out.push(...looseIn(draft, ref, own, tops, sibling));
    }
  }
  return out;
}

function looseIn(
  draft: Draft,
  ref: LineRef,
  own: number,
  tops: ReadonlySet<number>,
  sibling: (value: number) => boolean,
): readonly string[] {
  const line = draft.line(ref);
  const out: string[] = [];
  for (const { 0: words, 1: numeral, 2: unit, index } of allMatches(LOOSE, line.text)) {
    const value = parseNumeral(numeral!);
    if (value === undefined || line.toRaw(index) < own) continue;
    const item = unit === '款' || unit === '项' || unit === '点';
    if (item ? sibling(value) : tops.has(value)) out.push(words);
  }
  for (const { 0: words, 1: numeral, index } of allMatches(BARE, line.text)) {
    const value = parseNumeral(numeral!);
    if (value !== undefined && line.toRaw(index) >= own && sibling(value)) out.push(words.slice(1));
  }
  return out;
}

function within(home: OutlineNode | undefined, parent: OutlineNode): boolean {
  for (let at = home; at; at = at.parent) if (at === parent) return true;
  return false;
}
