import type { BuiltOutline } from '../outline/build.js';
import type { OutlineNode } from '../outline/types.js';
import { compareLines, type LineRef } from '../text/place.js';
import type { Alignment, SectionMatch } from './alignment.js';
import { CONTENT, cuesOf, leadOf, type CueHit } from './cues.js';
import { findTitle, type DocumentTitle } from './document-title.js';
import { byQuality, evidenceOf, headingEvidence } from './evidence.js';
import { ITEM_STYLES, matchHeadings, type HeadingMatches } from './heading-match.js';
import { judgeOf, type Judge } from './judge.js';
import { findSignatureBlock } from './signature-block.js';
import { subheadingEnds } from './subheadings.js';
import { titlesOf } from './titles.js';
import { lookup } from './tree.js';
import type { Standard, StandardNode } from './types.js';

/** An alignment with its title beside it. */
export interface FullAlignment extends Alignment {
  /** True when other hits on a line, or another lead of it, could change this alignment. */
  readonly matters: Judge;
  readonly title: DocumentTitle | undefined;
  /** Ids of the sections that begin with the nodes of the outline, node by node; `''` for none of their own. */
  readonly sections: readonly string[];
  /** The sections without a heading that a sentence in this line shows. */
  shownBy(ref: LineRef): readonly string[];
}

/** Lays a draft beside a standard. Mapping is many-to-many; every match keeps its evidence. Linear in the lines. */
export function align(outline: BuiltOutline, standard: Standard): FullAlignment {
  return new Aligner(outline, standard).run();
}

class Aligner {
  private readonly found = new Map<string, SectionMatch[]>();
  private readonly tree;
  private readonly indexOf = new Map<number, number>();
  private ends: ReadonlyMap<OutlineNode, LineRef> = new Map();
  private substance: Int32Array = new Int32Array(0);
  /** Node and line of every match. */
  private readonly placed = new Set<string>();
  /** Nodes that a heading names. */
  private readonly named = new Set<string>();
  private readonly sentences = new Map<string, { index: number; ref: LineRef; confidence: number }>();

  constructor(
    private readonly outline: BuiltOutline,
    private readonly standard: Standard,
  ) {
    this.tree = lookup(standard);
    outline.lines.forEach(({ ref }, index) => {
      if (ref.line === 0 || !this.indexOf.has(ref.chunk)) this.indexOf.set(ref.chunk, index - ref.line);
    });
  }

  run(): FullAlignment {
    const title = findTitle(this.outline);
    const titles = titlesOf(this.standard);
    const isTitle = (node: OutlineNode): boolean => {
      if (!title) return false;
      const index = this.flat(node.ref);
      return index >= title.first && index <= title.last && !title.frontMatter;
    };
    const headings = matchHeadings(this.outline, this.standard, titles, isTitle);
    this.ends = subheadingEnds(this.outline, headings, this.standard);
    this.measure(headings);
    if (title)
      this.put('title', {
        place: title.place,
        evidence: title.frontMatter ? 'front-matter' : evidenceOf(this.outline.lines[title.first]!),
        confidence: 1,
        outline: undefined,
        end: this.refAt(title.last + 1),
      });
    for (const [node, matches] of headings.matches) {
      for (const match of matches) this.putHeading(match.node, node, match.confidence);
    }
    this.annexes();
    this.signature();
    const hits = this.contentHits(title);
    this.undecided(headings, hits);
    this.content(hits);
    this.chapters(this.locator(headings).sectionAt);
    const mentioned = this.mentions(hits);
    const tops = this.tree.tops.filter((node) => node.id !== 'title' && this.found.has(node.id));
    for (const list of this.found.values()) list.sort(byQuality);
    return {
      standard: this.standard,
      title,
      matches: this.found,
      mentioned,
      unknown: headings.unknown,
      fragment: !title && tops.length < 3,
      ...this.locator(headings),
      matters: judgeOf(headings, this.named, new Map(this.sentences)),
      shownBy: this.shower(),
    };
  }

  private flat(ref: LineRef): number {
    const base = this.indexOf.get(ref.chunk);
    return base === undefined ? this.outline.lines.length : base + ref.line;
  }

  private refAt(index: number): LineRef {
    const line = this.outline.lines[index];
    if (line) return line.ref;
    const last = this.outline.lines.at(-1)?.ref;
    return { chunk: last ? last.chunk + 1 : 0, line: 0 };
  }

  /** Counts the lines that say something, so that emptiness of any extent is one subtraction. */
  private measure(headings: HeadingMatches): void {
    const { lines } = this.outline;
    const named = new Set<number>();
    for (const node of headings.matches.keys()) named.add(this.flat(node.ref));
    this.substance = new Int32Array(lines.length + 1);
    lines.forEach(({ reading, line }, i) => {
      const speaks = !reading.blank || (reading.title !== '' && !named.has(i)) || line.block === 'table';
      this.substance[i + 1] = this.substance[i]! + (speaks ? 1 : 0);
    });
  }

  private isEmpty(from: LineRef, end: LineRef): boolean {
    const last = Math.min(this.outline.lines.length, this.flatEnd(end));
    return this.substance[last]! - this.substance[Math.min(last, this.flat(from))]! === 0;
  }

  private flatEnd(end: LineRef): number {
    return this.indexOf.has(end.chunk) ? this.flat(end) : this.outline.lines.length;
  }

  private put(id: string, match: Omit<SectionMatch, 'node' | 'empty'> & { empty?: boolean }): void {
    const node = this.tree.get(id);
    if (!node) return;
    const key = `${id}:${match.place.chunk}:${match.place.line}`;
    if (this.placed.has(key)) return;
    this.placed.add(key);
    const list = this.found.get(id) ?? [];
    list.push({ ...match, node, empty: match.empty ?? false });
    this.found.set(id, list);
  }

  private putHeading(node: StandardNode, outline: OutlineNode, confidence: number): void {
    const place = { ...outline.ref, from: outline.titleFrom, to: outline.titleTo };
    const evidence = headingEvidence(outline);
    const end = this.ends.get(outline) ?? outline.end;
    this.put(node.id, {
      place,
      outline,
      end,
      evidence,
      confidence,
      empty: this.isEmpty(outline.ref, end),
    });
  }

  private annexes(): void {
    const { lines } = this.outline;
    for (const node of this.outline.nodes) {
      const index = this.flat(node.ref);
      const { reading } = lines[index]!;
      if (reading.special !== 'annex' || (index < lines.length * 0.2 && lines.length >= 10)) continue;
      const place = { ...node.ref, from: node.titleFrom, to: node.titleTo };
      this.put('annexes', {
        place,
        outline: node,
        end: node.end,
        evidence: headingEvidence(node),
        confidence: 1,
      });
      return;
    }
  }

  private signature(): void {
    const { lines, nodes } = this.outline;
    const closing = nodes.filter((one) => lines[this.flat(one.ref)]!.reading.special === 'signature');
    // （以下无正文，为签署页）directly over the heading of the page only announces it
    const node =
      closing.find((one, i) => closing[i + 1] && this.flat(closing[i + 1]!.ref) > this.flat(one.ref) + 1) ??
      closing.at(-1);
    if (node) {
      const place = { ...node.ref, from: node.titleFrom, to: node.titleTo };
      this.put('signature', {
        place,
        outline: node,
        end: node.end,
        evidence: headingEvidence(node),
        confidence: 1,
      });
      return;
    }
    if (this.found.has('signature')) return;
    const first = findSignatureBlock(this.outline);
    if (first === undefined) return;
    const { ref, line } = lines[first]!;
    this.put('signature', {
      place: { ...ref, ...leadOf(line.text) },
      outline: undefined,
      end: this.refAt(lines.length),
      evidence: 'content',
      confidence: 0.9,
    });
  }

  /** Sentences of the operative part that treat a node, by flat line index. */
  private contentHits(title: DocumentTitle | undefined): ReadonlyMap<number, readonly CueHit[]> {
    const cues = cuesOf(this.standard);
    const out = new Map<number, readonly CueHit[]>();
    const signature = this.found.get('signature')?.[0];
    const stop = signature ? this.flat(signature.place) : Infinity;
    this.outline.lines.forEach(({ line, reading }, index) => {
      if (this.outline.regions[index] !== 'body' || index >= stop) return;
      if (title && !title.frontMatter && index >= title.first && index <= title.last) return;
      if (line.block === 'front-matter' || line.block === 'rule') return;
      // an item that is all title (（二）成员的除名) is a heading or names a matter; it treats nothing by itself
      if (reading.heading && !reading.hasText && reading.number && ITEM_STYLES.has(reading.number.style))
        return;
      const hits = cues.hits(line.text);
      if (hits.length > 0) out.set(index, hits);
    });
    return out;
  }

  /** 附则, 其他 and 总则 stand for the chapter that most of their sentences treat; so does a heading nobody knows. */
  private undecided(headings: HeadingMatches, hits: ReadonlyMap<number, readonly CueHit[]>): void {
    for (const node of headings.undecided) {
      const { best, named, share } = this.vote(node, headings, hits);
      const other = /其[他它]/.test(node.title) ? this.tree.get('main.other') : undefined;
      // 九、一般约定, 十、其他: what a heading of its own has already is not what 其他 stands for
      if (
        best &&
        !(other && this.found.has(best.id) && !named.has(best)) &&
        (share >= 0.5 || named.has(best))
      )
        this.putHeading(best, node, named.has(best) ? 1 : 0.9);
      else if (other) this.putHeading(other, node, 0.8);
    }
    for (const node of headings.open) {
      if (node.hasText || node.mark === 'short') continue;
      const { best, share } = this.vote(node, headings, hits);
      if (best && share >= 0.6 && !this.found.has(best.id)) this.putHeading(best, node, 0.75);
    }
  }

  /** The chapter that most sentences of a clause treat, with its share; `named`: chapters that its sub-headings name. */
  private vote(
    node: OutlineNode,
    headings: HeadingMatches,
    hits: ReadonlyMap<number, readonly CueHit[]>,
  ): { best: StandardNode | undefined; named: ReadonlySet<StandardNode>; share: number } {
    const votes = new Map<StandardNode, number>();
    const add = (chapter: StandardNode): void => void votes.set(chapter, (votes.get(chapter) ?? 0) + 1);
    const named = new Set<StandardNode>();
    for (const child of node.children) {
      for (const match of headings.matches.get(child) ?? []) {
        named.add(this.tree.chapter(match.node));
        add(this.tree.chapter(match.node));
      }
    }
    let sentences = 0;
    const end = Math.min(this.flatEnd(node.end), this.outline.lines.length);
    for (let i = this.flat(node.ref); i < end; i++) {
      const list = hits.get(i)?.filter((hit) => hit.confidence >= CONTENT);
      if (!list || list.length === 0) continue;
      sentences++;
      for (const chapter of new Set(list.map((hit) => this.tree.chapter(hit.node)))) add(chapter);
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1] || a[0].order - b[0].order);
    return { best: best?.[0], named, share: best && sentences > 0 ? best[1] / sentences : 0 };
  }

  /** The best sentence for each node that no heading names. */
  private content(hits: ReadonlyMap<number, readonly CueHit[]>): void {
    for (const id of this.found.keys()) this.named.add(id);
    for (const [index, list] of hits) {
      for (const { node, confidence } of list) {
        if (confidence < CONTENT || this.named.has(node.id)) continue;
        const known = this.sentences.get(node.id);
        if (!known || confidence > known.confidence)
          this.sentences.set(node.id, { index, ref: this.refAt(index), confidence });
      }
    }
    for (const [id, { index, ref, confidence }] of this.sentences) {
      const place = { ...ref, ...leadOf(this.outline.lines[index]!.line.text) };
      this.put(id, {
        place,
        outline: undefined,
        end: this.refAt(index + 1),
        evidence: 'content',
        confidence,
      });
    }
  }

  /** Parts without a place of their own whose words stand in their chapter. */
  private mentions(hits: ReadonlyMap<number, readonly CueHit[]>): ReadonlySet<string> {
    const out = new Set<string>();
    const extents = new Map<StandardNode, readonly { from: number; to: number }[]>();
    const extentsOf = (chapter: StandardNode): readonly { from: number; to: number }[] => {
      let list = extents.get(chapter);
      if (!list) {
        const places = (this.found.get(chapter.id) ?? []).filter((match) => match.outline);
        list =
          places.length === 0
            ? [{ from: 0, to: Infinity }]
            : places.map((match) => ({ from: this.flat(match.place), to: this.flatEnd(match.end) }));
        extents.set(chapter, list);
      }
      return list;
    };
    for (const [index, list] of hits) {
      for (const { node } of list) {
        if (out.has(node.id) || this.found.has(node.id)) continue;
        if (extentsOf(this.tree.chapter(node)).some(({ from, to }) => index >= from && index < to))
          out.add(node.id);
      }
    }
    return out;
  }

  private shower(): FullAlignment['shownBy'] {
    const shown = [...this.sentences].map(([id, { ref }]) => ({ id, ref }));
    return (ref) => shown.filter((one) => compareLines(one.ref, ref) === 0).map(({ id }) => id);
  }

  /**
   * A chapter without a heading of its own is present where its children are. One sentence inside another chapter (除名
   * under 违约责任) does not make it present.
   */
  private chapters(sectionAt: (ref: LineRef) => string): void {
    for (const top of this.tree.tops) {
      const own = this.found.get(top.id) ?? [];
      // a label (经费管理：…) may stand behind others of its chapter (经费来源：…)
      if (own.some(({ evidence }) => evidence !== 'run-in')) continue;
      const all = this.tree.descendants(top).flatMap((node) => this.found.get(node.id) ?? []);
      const children = new Set(all.map((match) => match.node.id));
      const passing =
        children.size === 1 &&
        all.every(({ evidence, place }) => evidence === 'content' && sectionAt(place) !== '');
      // 风险分担 is no 违约责任: what the standard merely recommends does not stand for its chapter
      const slight = top.severity === 'error' && all.every(({ node }) => node.status === 'recommended');
      if (own.length === 0 && (passing || slight)) continue;
      const inner = all
        // other matters are a chapter only where the draft makes them one
        .filter((match) => top.id !== 'main.other' || match.evidence !== 'content')
        .filter((match) => own.length === 0 || match.evidence === 'run-in')
        .sort(
          (a, b) =>
            Number(b.evidence !== 'content') - Number(a.evidence !== 'content') ||
            compareLines(a.place, b.place),
        );
      // parts of one chapter count alike: it begins with the first of them
      const confidence = [...own, ...inner].reduce((least, match) => Math.min(least, match.confidence), 1);
      if (own.length > 0)
        this.found.set(
          top.id,
          own.map((match) => ({ ...match, confidence })),
        );
      for (const match of inner) {
        this.put(top.id, {
          place: match.place,
          outline: match.outline,
          end: match.end,
          evidence: match.evidence,
          confidence,
          empty: match.empty,
        });
      }
    }
  }

  private locator(headings: HeadingMatches): Pick<FullAlignment, 'sectionAt' | 'sections'> {
    const { nodes } = this.outline;
    const own = new Map<OutlineNode, string>();
    for (const [node, matches] of headings.matches) own.set(node, matches[0]!.node.id);
    for (const list of this.found.values()) {
      for (const match of list)
        if (match.outline && !own.has(match.outline)) own.set(match.outline, match.node.id);
    }
    const sectionAt = (ref: LineRef): string => {
      let low = 0;
      let high = nodes.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (compareLines(nodes[middle]!.ref, ref) <= 0) low = middle + 1;
        else high = middle;
      }
      for (let at = nodes[low - 1]; at; at = at.parent) {
        const id = own.get(at);
        if (id !== undefined && compareLines(ref, at.end) < 0) return id;
      }
      return '';
    };
    return { sectionAt, sections: nodes.map((node) => own.get(node) ?? '') };
  }
}
