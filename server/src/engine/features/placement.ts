import type { OutlineNode } from '../outline/types.js';
import type { SectionMatch } from '../standard/alignment.js';
import { lookup } from '../standard/tree.js';
import type { StandardNode } from '../standard/types.js';
import { compareLines, type LineRef } from '../text/place.js';
import type { Draft } from './draft.js';
import { clauseAt } from './navigation/resolve.js';

/** Where a node of the standard goes in a draft. */
export interface Placement {
  /** Absolute offset at which new text begins; always at the start of a line or at the end of the draft. */
  readonly offset: number;
  /** Line before which the new clause stands; clauses from here on count up. */
  readonly before: LineRef;
  /** A clause of the same rank whose form the new one takes; undefined: take ATX headings. */
  readonly model: OutlineNode | undefined;
  /** True when the model stands behind the insertion (its number becomes the new one). */
  readonly modelFollows: boolean;
  /** True when the section's own heading stands already: only the text goes in, as one of its clauses. */
  readonly inside?: true;
}

/** Finds the place of a node: behind the last of its elder siblings present, else before the first younger one. */
export function placeFor(draft: Draft, node: StandardNode): Placement {
  const tree = lookup(draft.standard);
  const chapter = tree.chapter(node);
  if (node.id === 'title')
    return at(
      draft,
      draft.outline.lines.find(({ line }) => line.block !== 'front-matter')?.ref ?? endRef(draft),
      undefined,
      true,
    );
  if (node !== chapter) {
    const home = headingMatch(draft, chapter.id);
    if (home) return placeInside(draft, node, home);
  }
  return placeChapter(draft, chapter);
}

function placeChapter(draft: Draft, chapter: StandardNode): Placement {
  const tops = lookup(draft.standard).tops.filter((top) => top !== chapter && top.id !== 'title');
  const anchors = (find: (draft: Draft, id: string) => Anchor | undefined): readonly Found[] =>
    tops.flatMap((top) => {
      const match = find(draft, top.id);
      return match ? [{ top, match }] : [];
    });
  const titled = anchors(headingMatch);
  // 第一条 联盟名称为…: articles without titles, known by their text
  const found = titled.some(({ top }) => top.id.startsWith('main.')) ? titled : anchors(articleMatch);
  const elder = found.filter(({ top }) => top.order < chapter.order);
  const younger = found.filter(({ top }) => top.order > chapter.order);
  const main = chapter.id.startsWith('main.');
  const last = elder.filter(({ top }) => !main || top.id.startsWith('main.')).at(-1) ?? elder.at(-1);
  const next = younger.find(({ match }) => !last || compareLines(match.place, last.match.place) > 0);
  const model = modelAmong(
    [last, next, ...found].map((entry) => entry?.match),
    main,
  );
  if (last) return at(draft, endOf(draft, { ref: last.match.place, end: last.match.end }), model, false);
  if (next) return at(draft, next.match.place, model, true);
  const title = draft.alignment.title;
  const behindTitle = title && draft.outline.lines[title.last + 1]?.ref;
  return at(draft, behindTitle ?? endRef(draft), model, true);
}

function placeInside(draft: Draft, node: StandardNode, home: SectionMatch): Placement {
  const tree = lookup(draft.standard);
  const within = (match: SectionMatch): boolean =>
    compareLines(match.place, home.place) >= 0 &&
    compareLines(match.place, home.end) < 0 &&
    match.outline !== undefined &&
    match.outline !== home.outline;
  const siblings = tree
    .descendants(tree.chapter(node))
    .flatMap((other) =>
      (draft.alignment.matches.get(other.id) ?? []).filter(within).map((match) => ({ other, match })),
    )
    .sort((a, b) => compareLines(a.match.place, b.match.place));
  const elder = siblings.filter(({ other }) => other.order < node.order).at(-1);
  const children = home.outline?.children.filter((child) => child.number || child.heading) ?? [];
  const model = elder?.match.outline ?? siblings[0]?.match.outline ?? children.at(-1);
  const { place, end } = elder?.match ?? home;
  return at(draft, endOf(draft, { ref: place, end }), model, false);
}

/** What a placement needs of a match. */
interface Anchor {
  readonly node: StandardNode;
  readonly place: LineRef;
  readonly end: LineRef;
  readonly outline: OutlineNode | undefined;
}

interface Found {
  readonly top: StandardNode;
  readonly match: Anchor;
}

/** The article without a title that treats a chapter by its text; a heading where there is one. */
function articleMatch(draft: Draft, id: string): Anchor | undefined {
  const titled = headingMatch(draft, id);
  if (titled) return titled;
  for (const { node, place } of draft.alignment.matches.get(id) ?? []) {
    const outline = clauseAt(draft, place);
    if (outline?.number?.style === 'article' && outline.title === '' && outline.region === 'body')
      return { node, place: outline.ref, end: outline.end, outline };
  }
  return undefined;
}

/** The place of a section with a heading of its own, else of anything that is a clause. */
export function headingMatch(draft: Draft, id: string): SectionMatch | undefined {
  const list = draft.alignment.matches.get(id) ?? [];
  return list.find((match) => match.outline?.heading) ?? list.find((match) => match.outline);
}

/** The heading to imitate: of a chapter of the operative part for such a chapter, else without number. */
function modelAmong(matches: readonly (Anchor | undefined)[], main: boolean): OutlineNode | undefined {
  const usable = matches
    .filter((match) => match?.outline && (match.outline.heading || match.outline.number))
    .map((match) => match!);
  const fitting = usable.find((match) => match.node.id.startsWith('main.') === main);
  return (fitting ?? usable[0])?.outline;
}

/** The line behind the last one. */
export function endRef(draft: Draft): LineRef {
  const last = draft.outline.lines.at(-1)?.ref;
  return { chunk: last ? last.chunk + 1 : 0, line: 0 };
}

const TAIL = ['annexes', 'signature'];

/**
 * First line behind a section: a list of annexes or a signature page without a number of its own belongs to no section,
 * even where no heading parts it from the last one.
 */
export function endOf(draft: Draft, { ref, end }: { readonly ref: LineRef; readonly end: LineRef }): LineRef {
  let out = end;
  for (const id of TAIL)
    for (const { place, outline } of draft.alignment.matches.get(id) ?? [])
      if (!outline?.number && compareLines(ref, place) < 0 && compareLines(place, out) < 0)
        out = { chunk: place.chunk, line: place.line };
  return out;
}

/** A placement before a line; at the end of the draft where there is none. */
export function at(
  draft: Draft,
  before: LineRef,
  model: OutlineNode | undefined,
  modelFollows: boolean,
): Placement {
  const exists =
    draft.next({ chunk: before.chunk, line: before.line - 1 }) !== undefined &&
    draft.lineSpan(before).end > 0 &&
    isLine(draft, before);
  const offset = exists ? lineStart(draft, draft.lineSpan(before).start) : draft.length;
  return { offset, before, model, modelFollows };
}

function isLine(draft: Draft, ref: LineRef): boolean {
  return draft.lineText(ref) !== '';
}

/** Start of the source line that holds an offset. */
function lineStart(draft: Draft, offset: number): number {
  const window = draft.source(Math.max(0, offset - 200), offset);
  const at = Math.max(window.lastIndexOf('\n'), window.lastIndexOf('\r'));
  return at < 0 ? offset - (offset <= 200 ? window.length : 0) : offset - window.length + at + 1;
}
