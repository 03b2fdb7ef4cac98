import { FRONT_CHUNKS } from '../outline/regions.js';
import { matchNumber } from '../outline/number.js';
import type { ClauseNumber, OutlineNode } from '../outline/types.js';
import { normaliseLine } from '../text/line-text.js';
import { compareLines, type LineRef } from '../text/place.js';
import type { TextEdit } from '../text/span.js';
import { trimEndOf } from '../text/trim.js';
import type { Draft } from './draft.js';
import { withValues } from './number-format.js';

/** A line of the table of contents that names a clause by number and title. */
export interface ContentsEntry {
  readonly ref: LineRef;
  readonly node: OutlineNode;
  /** The number as the line has it, with where it stands in the line as written: in the words, then in their link. */
  readonly number: ClauseNumber;
  readonly places: readonly number[];
}

/** A list mark and the bracket of a link before the words of an entry. */
const LEAD = /^[ \t\u3000>]*(?:[-+*][ \t]+)?\[?/;

/**
 * The entries of the table of contents, in text order, that name one clause each. An entry whose title no clause bears, or
 * several with other numbers, names none: it was wrong before, and nobody guesses.
 */
export function contentsOf(draft: Draft): readonly ContentsEntry[] {
  const { lines, regions } = draft.outline;
  const out: ContentsEntry[] = [];
  let titles: ReadonlyMap<string, readonly OutlineNode[]> | undefined;
  for (let i = 0; i < lines.length && lines[i]!.ref.chunk < FRONT_CHUNKS; i++) {
    if (regions[i] !== 'contents') continue;
    const { ref } = lines[i]!;
    const raw = draft.lineText(ref);
    const lead = LEAD.exec(raw)![0].length;
    const line = normaliseLine(raw.slice(lead));
    const found = matchNumber(line, true);
    if (!found) continue;
    titles ??= titlesOf(draft);
    const node = meant(titles.get(bare(line.text.slice(found.rest))) ?? [], found.number);
    if (!node) continue;
    const link = raw.indexOf('](#', lead);
    const words = trimEndOf(found.number.raw, ' \t\u3000');
    const anchor = link < 0 ? -1 : raw.indexOf(words, link);
    const places = [lead + found.number.from, ...(anchor < 0 ? [] : [anchor])];
    out.push({ ref, node, number: { ...found.number, raw: words }, places });
  }
  return out;
}

/** Edits that give the entries of clauses with new numbers the same numbers. */
export function contentsEdits(
  draft: Draft,
  entries: readonly ContentsEntry[],
  changes: ReadonlyMap<OutlineNode, readonly number[]>,
): readonly TextEdit[] {
  return entries.flatMap(({ ref, node, number, places }) => {
    const values = changes.get(node);
    if (!values) return [];
    const newText = withValues(number, values);
    return places.map((from) => ({
      span: draft.spanOf({ ...ref, from, to: from + number.raw.length }),
      newText,
    }));
  });
}

/**
 * The edit that adds a clause to the table of contents, behind the entry of the clause before it, in the form of that
 * entry, without a page; none where the table does not name the clauses of that level. `before`: where the clause goes in.
 */
export function newEntry(
  draft: Draft,
  model: OutlineNode,
  before: LineRef,
  values: readonly number[],
  title: string,
): readonly TextEdit[] {
  const entries = contentsOf(draft);
  const ahead = entries.filter(({ node }) => compareLines(node.ref, before) < 0);
  const sample = ahead.filter(({ node }) => node.number!.style === model.number!.style).at(-1);
  const last = ahead.at(-1);
  if (!sample || !last) return [];
  const raw = draft.lineText(sample.ref);
  const link = raw.indexOf('](');
  const [from, anchor] = sample.places;
  const number = withValues(sample.number, values);
  const between = /^[ \t\u3000.、．]*/.exec(raw.slice(from! + sample.number.raw.length))![0];
  const head = raw.slice(0, from) + number + between + title;
  const tail = anchor === undefined ? '' : `](#${number}-${title.replace(/[\s\u3000]+/g, '-')})`;
  if (link >= 0 && anchor === undefined) return [];
  const { start, end } = draft.lineSpan(last.ref);
  const next = draft.next(last.ref);
  const gap = next ? draft.source(end, draft.lineSpan(next).start) : '\n\n';
  const lineEnd =
    /^[ \t]*(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))?/.exec(gap)?.[0].replace(/[ \t]/g, '') ?? '\n';
  return start < end ? [{ span: { start: end, end }, newText: lineEnd + head + tail }] : [];
}

/** The words of an entry without the rest of its link, leader dots and the number of the page. */
function bare(text: string): string {
  const link = text.indexOf('](');
  const words = link < 0 ? trimEndOf(trimEndOf(text, '0123456789 \t'), ' .…·⋯-\t') : text.slice(0, link);
  return words.replace(/[\s\u3000]/g, '');
}

function titlesOf(draft: Draft): ReadonlyMap<string, readonly OutlineNode[]> {
  const out = new Map<string, OutlineNode[]>();
  for (const node of draft.outline.nodes) {
    if (!node.number || node.title === '') continue;
    const title = node.title.replace(/[\s\u3000]/g, '');
    const list = out.get(title);
    if (list) list.push(node);
    else out.set(title, [node]);
  }
  return out;
}

function meant(nodes: readonly OutlineNode[], { style, values }: ClauseNumber): OutlineNode | undefined {
  const alike = nodes.filter(({ number }) => number!.style === style);
  if (alike.length === 1) return alike[0];
  const same = alike.filter(({ number }) => number!.values.join('.') === values.join('.'));
  return same.length === 1 ? same[0] : undefined;
}
