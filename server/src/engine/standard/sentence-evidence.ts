import type { BuiltOutline } from '../outline/build.js';
import type { FlatIndex } from '../outline/flat-index.js';
import type { OutlineNode } from '../outline/types.js';
import { compareLines, type LineRef } from '../text/place.js';
import { CONTENT, cuesOf, leadOf, type CueHit } from './cues.js';
import type { DocumentTitle } from './document-title.js';
import { ITEM_STYLES, type HeadingMatches } from './heading-match.js';
import { judgeOf, type HitsAt, type Judge } from './judge.js';
import type { SectionMatches } from './section-matches.js';
import { lookup, type StandardLookup } from './tree.js';
import type { Standard, StandardNode } from './types.js';

/** The sentence that shows a section without heading. */
interface Shown {
  readonly index: number;
  readonly ref: LineRef;
  readonly confidence: number;
}

/** What most sentences of a clause treat. */
export interface Vote {
  /** All chapters of which it has a sentence or a heading. */
  readonly treated: ReadonlySet<StandardNode>;
  readonly best: StandardNode | undefined;
  /** Chapters that its sub-headings name. */
  readonly named: ReadonlySet<StandardNode>;
  /** Share of its sentences that treat the best one. */
  readonly share: number;
}

/** Shares of its sentences from which on 附则, 其他 or 总则 stands for a chapter, and from which a heading nobody knows. */
export const UNDECIDED = 0.4;
export const UNKNOWN = 0.6;

/** What the sentences of the operative part say about the sections of a standard. */
export class SentenceEvidence {
  private readonly tree: StandardLookup;
  /** Hits of each line that has any, by flat index. */
  private readonly hits: (readonly CueHit[] | undefined)[];
  /** 1 for each line whose sentences count. */
  private readonly counts: Uint8Array;
  /** Nodes that a heading names. */
  private named: ReadonlySet<string> = new Set();
  private shown: ReadonlyMap<string, Shown> = new Map();

  constructor(
    private readonly outline: BuiltOutline,
    private readonly index: FlatIndex,
    private readonly standard: Standard,
    title: DocumentTitle | undefined,
    /** Flat index of the signature page, behind which nothing counts. */
    signature: number,
  ) {
    this.tree = lookup(standard);
    const cues = cuesOf(standard);
    const { lines, regions } = outline;
    this.hits = new Array<readonly CueHit[] | undefined>(lines.length);
    this.counts = new Uint8Array(lines.length);
    const stop = Math.min(signature, lines.length);
    for (let i = 0; i < stop; i++) {
      if (regions[i] !== 'body') continue;
      if (title && !title.frontMatter && i >= title.first && i <= title.last) continue;
      const { line, reading } = lines[i]!;
      if (line.block === 'front-matter' || line.block === 'rule') continue;
      // an item that is all title (（二）成员的除名) is a heading or names a matter; it treats nothing by itself
      if (reading.heading && !reading.hasText && reading.number && ITEM_STYLES.has(reading.number.style))
        continue;
      this.counts[i] = 1;
      const hits = cues.hits(line.text);
      if (hits.length > 0) this.hits[i] = hits;
    }
  }

  /** The chapter that most sentences of a clause treat. */
  vote(node: OutlineNode, { matches }: HeadingMatches, hitsAt?: HitsAt): Vote {
    const votes = new Map<StandardNode, number>();
    const add = (chapter: StandardNode): void => void votes.set(chapter, (votes.get(chapter) ?? 0) + 1);
    const named = new Set<StandardNode>();
    for (const child of node.children) {
      for (const match of matches.get(child) ?? []) {
        named.add(this.tree.chapter(match.node));
        add(this.tree.chapter(match.node));
      }
    }
    let sentences = 0;
    const end = this.index.of(node.end);
    for (let i = this.index.of(node.ref); i < end; i++) {
      const hits = hitsAt ? this.counts[i] === 1 && hitsAt(this.index.refAt(i)) : this.hits[i];
      const chapters = this.chaptersOf(hits || NONE);
      if (chapters.length > 0) sentences++;
      chapters.forEach(add);
    }
    // 总则 that names the founders or explains terms too is no list of parties, and none of definitions
    const main = [...votes].filter(([{ id }]) => id.startsWith('main.'));
    const [best] = (main.length > 0 ? main : [...votes]).sort(
      (a, b) => b[1] - a[1] || a[0].order - b[0].order,
    );
    return {
      best: best?.[0],
      named,
      treated: new Set(votes.keys()),
      share: best && sentences > 0 ? best[1] / sentences : 0,
    };
  }

  /** The chapters that a line surely treats, each once. */
  private chaptersOf(hits: readonly CueHit[]): readonly StandardNode[] {
    if (hits.length === 0) return NONE;
    const out: StandardNode[] = [];
    for (const { node, confidence } of hits) {
      if (confidence < CONTENT) continue;
      const chapter = this.tree.chapter(node);
      if (!out.includes(chapter)) out.push(chapter);
    }
    return out;
  }

  /** Adds the best sentence for each node that no heading names. */
  place(found: SectionMatches): void {
    const named = new Set(found.ids());
    const open = new Set(this.standard.nodes.filter(({ id }) => !named.has(id)));
    const shown = new Map<string, Shown>();
    this.hits.forEach((list, index) => {
      for (const { node, confidence } of list ?? NONE) {
        if (confidence < CONTENT || !open.has(node)) continue;
        const known = shown.get(node.id);
        if (!known || confidence > known.confidence)
          shown.set(node.id, { index, ref: this.index.refAt(index), confidence });
      }
    });
    for (const [id, { index, ref, confidence }] of shown) {
      found.put(id, {
        place: { ...ref, ...leadOf(this.outline.lines[index]!.line.text) },
        outline: undefined,
        end: this.index.refAt(index + 1),
        evidence: 'content',
        confidence,
      });
    }
    this.named = named;
    this.shown = shown;
  }

  /** Parts without a place of their own whose words stand in their chapter. */
  mentions(found: SectionMatches): ReadonlySet<string> {
    const out = new Set<string>();
    const open = new Set(this.standard.nodes.filter(({ id }) => !found.has(id)));
    const extents = new Map<StandardNode, readonly Extent[]>();
    const extentsOf = (chapter: StandardNode): readonly Extent[] => {
      let list = extents.get(chapter);
      if (!list) extents.set(chapter, (list = this.extents(chapter, found)));
      return list;
    };
    this.hits.forEach((list, index) => {
      for (const { node } of list ?? NONE) {
        if (!open.has(node) || !holds(extentsOf(this.tree.chapter(node)), index)) continue;
        out.add(node.id);
        open.delete(node);
      }
    });
    return out;
  }

  /** Where a chapter stands under headings; everywhere when it has none. In text order, apart from each other. */
  private extents(chapter: StandardNode, found: SectionMatches): readonly Extent[] {
    const places = found
      .get(chapter.id)
      .filter((match) => match.outline)
      .map((match) => ({ from: this.index.of(match.place), to: this.index.of(match.end) }))
      .sort((a, b) => a.from - b.from);
    if (places.length === 0) return [{ from: 0, to: Infinity }];
    const out: Extent[] = [];
    for (const { from, to } of places) {
      const last = out.at(-1);
      if (last && from <= last.to) out[out.length - 1] = { from: last.from, to: Math.max(last.to, to) };
      else out.push({ from, to });
    }
    return out;
  }

  /** The sections without a heading that a sentence in a line shows. */
  shownBy(): (ref: LineRef) => readonly string[] {
    const shown = [...this.shown].map(([id, { ref }]) => ({ id, ref }));
    return (ref) => shown.filter((one) => compareLines(one.ref, ref) === 0).map(({ id }) => id);
  }

  /** The judge of the alignment that rests on this evidence. */
  judge(headings: HeadingMatches): Judge {
    return judgeOf(headings, this.named, this.shown, (node, hitsAt) => {
      const { best, share } = this.vote(node, headings, hitsAt);
      return `${best?.id ?? ''} ${share >= UNDECIDED} ${share >= UNKNOWN}`;
    });
  }
}

const NONE: readonly never[] = [];

/** Flat indexes, half-open. */
interface Extent {
  readonly from: number;
  readonly to: number;
}

function holds(extents: readonly Extent[], index: number): boolean {
  let low = 0;
  let high = extents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (extents[middle]!.from <= index) low = middle + 1;
    else high = middle;
  }
  return low > 0 && index < extents[low - 1]!.to;
}
