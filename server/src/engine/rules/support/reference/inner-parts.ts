import type { CrossReferenceFact } from '../../../facts/reference/types.js';
import type { Located } from '../../../facts/types.js';
import type { OutlineNode } from '../../../outline/types.js';
import { allMatches } from '../../../text/all-matches.js';
import { parseNumeral } from '../../../text/numerals.js';
import { compareLines, type LineRef } from '../../../text/place.js';
import type { RuleContext } from '../../context.js';
import type { LineText } from '../../../text/line-text.js';
import { perGroup } from '../by-group.js';
import { operativeIn } from '../gates.js';
import { ClauseTable } from './clause-table.js';

/** A reference to a 款 or 项 that its clause does not have. */
export interface MissingPart {
  readonly found: Located<CrossReferenceFact>;
  readonly unit: '款' | '项';
  readonly number: number;
  /** How many of them the clause has at most. */
  readonly last: number;
}

/** (一), 9. and (h) at the head of a line or within one. */
const MARK = /\(([一二三四五六七八九十]{1,3}|\d{1,2}|[a-z])\)|(?:^|[;。:,])(\d{1,2})[.、)](?!\d)|([①-⑳])/g;
const MOST_LINES = 200;

/**
 * References whose clause is there but not the 款 or 项 they name. A 款 is a line of its own at least; an 项 has a number,
 * and counts only where its clause counts two or more of them. Reads the text of the clauses meant.
 */
export function missingParts(context: RuleContext): readonly MissingPart[] {
  const clauses = ClauseTable.of(context.outline);
  return context.factGroups
    .flatMap((group) => innerReferences(group))
    .flatMap((found): MissingPart[] => {
      const { paragraph, item } = found.fact;
      const [node, ...more] = clauses.resolve(found.ref, { ...found.fact, annex: 0, outer: false });
      if (!node || more.length > 0) return [];
      const lines = linesOf(context, node);
      if (paragraph > 0) {
        const most = lines.length - (node.hasText || lines.length === 1 ? 0 : 1);
        return paragraph > most ? [{ found, unit: '款', number: paragraph, last: most }] : [];
      }
      const last = lastItem(lines);
      return last > 0 && item > last ? [{ found, unit: '项', number: item, last }] : [];
    });
}

/** References to a part of a clause; few of all. */
const innerReferences = perGroup((group): readonly Located<CrossReferenceFact>[] =>
  operativeIn(group, 'crossReference').filter(({ fact }) => fact.paragraph > 0 || fact.item > 0),
);

function linesOf(context: RuleContext, node: OutlineNode): readonly LineText[] {
  const out: LineText[] = [];
  let at: LineRef | undefined = node.ref;
  while (at && compareLines(at, node.end) < 0 && out.length < MOST_LINES) {
    const line = context.line(at);
    if (line.text !== '') out.push(line);
    at = context.next(at);
  }
  return out;
}

type Mark = readonly [style: string, value: number];
const kept = new WeakMap<LineText, readonly Mark[]>();

/** The numbers of items in a line, read once: the rule runs at every keystroke. */
function marksIn(line: LineText): readonly Mark[] {
  let found = kept.get(line);
  if (!found) {
    found = [...allMatches(MARK, line.text)].flatMap(([, inner, plain, circled]): Mark[] => {
      const [style, value] = valueOf(inner, plain, circled);
      return value === undefined ? [] : [[style, value]];
    });
    kept.set(line, found);
  }
  return found;
}

/** The largest number of an item in a clause, 0 where fewer than two are counted from 1 on. */
function lastItem(lines: readonly LineText[]): number {
  const seen = new Map<string, Set<number>>();
  for (const line of lines)
    for (const [style, value] of marksIn(line)) seen.set(style, (seen.get(style) ?? new Set()).add(value));
  let last = 0;
  for (const values of seen.values()) if (values.has(1) && values.has(2)) last = Math.max(last, ...values);
  return last;
}

function valueOf(
  inner: string | undefined,
  plain: string | undefined,
  circled: string | undefined,
): readonly [style: string, value: number | undefined] {
  if (circled !== undefined) return ['circled', circled.charCodeAt(0) - 0x2460 + 1];
  if (plain !== undefined) return ['plain', Number(plain)];
  if (/^[a-z]$/.test(inner!)) return ['letter', inner!.charCodeAt(0) - 0x60];
  return [/\d/.test(inner!) ? 'paren' : 'han', parseNumeral(inner!)];
}
