import type { BuiltOutline } from '../outline/build.js';
import { FlatIndex } from '../outline/flat-index.js';
import type { OutlineNode } from '../outline/types.js';
import { compareLines, lastUpTo, type LineRef } from '../text/place.js';
import type { Alignment, SectionMatch } from './alignment.js';
import { leadOf } from './cues.js';
import { findTitle, type DocumentTitle } from './document-title.js';
import { evidenceOf, headingEvidence } from './evidence.js';
import { ITEM_STYLES, matchHeadings, type HeadingMatches } from './heading-match.js';
import type { Judge } from './judge.js';
import { secondDeed } from './second-deed.js';
import { SectionMatches } from './section-matches.js';
import { SentenceEvidence, UNDECIDED, UNKNOWN } from './sentence-evidence.js';
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
  readonly shownBy: (ref: LineRef) => readonly string[];
}

/** Lays a draft beside a standard. Mapping is many-to-many; every match keeps its evidence. Linear in the lines. */
export function align(outline: BuiltOutline, standard: Standard): FullAlignment {
  return new Aligner(outline, standard).run();
}

/** Confidence of headings behind the signatures. */
const BEHIND = 0.8;

class Aligner {
  private readonly tree;
  private readonly index: FlatIndex;
  private readonly found: SectionMatches;
  private ends: ReadonlyMap<OutlineNode, LineRef> = new Map();
  private substance: Int32Array = new Int32Array(0);

  constructor(
    private readonly outline: BuiltOutline,
    private readonly standard: Standard,
  ) {
    this.tree = lookup(standard);
    this.index = new FlatIndex(outline.lines);
    this.found = new SectionMatches(this.tree, this.index);
  }

  run(): FullAlignment {
    const title = findTitle(this.outline);
    const titles = titlesOf(this.standard);
    const isTitle = (node: OutlineNode): boolean => {
      if (!title) return false;
      const index = this.index.of(node.ref);
      if (title.frontMatter) return false;
      // （技术合作合同）right below says what kind of paper it is
      return (
        (index >= title.first && index <= title.last) || (index <= title.last + 2 && isSubtitle(node.title))
      );
    };
    const headings = matchHeadings(this.outline, this.standard, titles, isTitle);
    this.ends = subheadingEnds(this.outline, headings, this.standard);
    this.measure(headings);
    if (title)
      this.found.put('title', {
        place: title.place,
        evidence: title.frontMatter ? 'front-matter' : evidenceOf(this.outline.lines[title.first]!),
        confidence: 1,
        outline: undefined,
        end: this.index.refAt(title.last + 1),
      });
    const behind = secondDeed(this.outline) ?? Infinity;
    for (const [node, matches] of headings.matches) {
      // what the agreement names itself comes before the headings of rules behind its signatures
      const first = this.index.of(node.ref) < behind;
      for (const { node: section, confidence } of matches)
        if (first || section.id !== 'signature')
          this.putHeading(section, node, first ? confidence : Math.min(confidence, BEHIND));
    }
    this.annexes();
    this.signature(behind);
    const signed = this.found.get('signature')[0];
    const stop = signed ? this.index.of(signed.place) : Infinity;
    const sentences = new SentenceEvidence(this.outline, this.index, this.standard, title, stop);
    this.undecided(headings, sentences);
    sentences.place(this.found);
    this.chapters(headings);
    const mentioned = sentences.mentions(this.found);
    const tops = this.tree.tops.filter((node) => node.id !== 'title' && this.found.has(node.id));
    const matches = this.found.sorted();
    return {
      standard: this.standard,
      title,
      matches,
      mentioned,
      unknown: headings.unknown,
      fragment: !title && tops.length < 3,
      ...this.locator(headings),
      matters: sentences.judge(headings),
      shownBy: sentences.shownBy(),
    };
  }

  /** Counts the lines that say something, so that emptiness of any extent is one subtraction. */
  private measure(headings: HeadingMatches): void {
    const { lines } = this.outline;
    const named = new Uint8Array(lines.length);
    for (const node of headings.matches.keys()) named[this.index.of(node.ref)] = 1;
    this.substance = new Int32Array(lines.length + 1);
    lines.forEach(({ reading, line }, i) => {
      const speaks = !reading.blank || (reading.title !== '' && named[i] === 0) || line.block === 'table';
      this.substance[i + 1] = this.substance[i]! + (speaks ? 1 : 0);
    });
  }

  private isEmpty(from: LineRef, end: LineRef): boolean {
    const last = this.index.of(end);
    return this.substance[last]! - this.substance[Math.min(last, this.index.of(from))]! === 0;
  }

  private putHeading(node: StandardNode, outline: OutlineNode, confidence: number): void {
    const { titleFrom: from, titleTo: to, ref } = outline;
    const place = { chunk: ref.chunk, line: ref.line, from, to };
    const evidence = headingEvidence(outline);
    const end = this.ends.get(outline) ?? outline.end;
    this.found.put(node.id, {
      place,
      outline,
      end,
      evidence,
      confidence,
      empty: this.isEmpty(outline.ref, end) && !this.leadsItems(outline, end),
    });
  }

  /** 鉴于： or 缔约各方： on a line of its own: the items behind it, which stand beside it in the outline, are its text. */
  private leadsItems({ mark, number, hasText }: OutlineNode, end: LineRef): boolean {
    if (mark !== 'run-in' || number || hasText) return false;
    const next = this.outline.lines[this.index.of(end)]?.reading;
    return next?.number !== undefined && ITEM_STYLES.has(next.number.style) && !next.heading && !next.blank;
  }

  private annexes(): void {
    const { lines } = this.outline;
    for (const node of this.outline.nodes) {
      const index = this.index.of(node.ref);
      const { reading } = lines[index]!;
      if (reading.special !== 'annex' || (index < lines.length * 0.2 && lines.length >= 10)) continue;
      const place = { ...node.ref, from: node.titleFrom, to: node.titleTo };
      this.found.put('annexes', {
        place,
        outline: node,
        end: node.end,
        evidence: headingEvidence(node),
        confidence: 1,
      });
      return;
    }
  }

  /** `behind`: where rules of their own begin. */
  private signature(behind: number): void {
    const { lines, nodes } = this.outline;
    const closing = nodes.filter((one) => {
      const at = this.index.of(one.ref);
      return at < behind && lines[at]!.reading.special === 'signature';
    });
    // （以下无正文，为签署页）directly over the heading of the page only announces it
    const node =
      closing.find(
        (one, i) => closing[i + 1] && this.index.of(closing[i + 1]!.ref) > this.index.of(one.ref) + 1,
      ) ?? closing.at(-1);
    if (node) {
      const place = { ...node.ref, from: node.titleFrom, to: node.titleTo };
      this.found.put('signature', {
        place,
        outline: node,
        end: node.end,
        evidence: headingEvidence(node),
        confidence: 1,
      });
      return;
    }
    if (this.found.has('signature')) return;
    const first = findSignatureBlock(this.outline, behind);
    if (first === undefined) return;
    const { ref, line } = lines[first]!;
    this.found.put('signature', {
      place: { ...ref, ...leadOf(line.text) },
      outline: undefined,
      end: this.index.refAt(lines.length),
      evidence: 'content',
      confidence: 0.9,
    });
  }

  /** 附则, 其他 and 总则 stand for the chapter that most of their sentences treat; so does a heading nobody knows. */
  private undecided(headings: HeadingMatches, sentences: SentenceEvidence): void {
    for (const node of headings.undecided) {
      const { best, named, treated, share } = sentences.vote(node, headings);
      const other = /其[他它]/.test(node.title) ? this.tree.get('main.other') : undefined;
      // 其他 with 保密 below it is just that, whatever else stands there
      if (other && named.has(other)) {
        this.putHeading(other, node, 1);
        continue;
      }
      // 九、一般约定, 十、其他: what a heading of its own has already is not what 其他 stands for
      const stands =
        best !== undefined &&
        !(other && this.found.has(best.id) && !named.has(best)) &&
        (share >= UNDECIDED || named.has(best));
      if (stands) this.putHeading(best, node, named.has(best) ? 1 : 0.9);
      // 十二、其他 with general terms and secrecy in it is both
      if (other && (!stands || (treated.has(other) && !this.found.has(other.id))))
        this.putHeading(other, node, 0.8);
    }
    for (const node of headings.open) {
      if (node.hasText || node.mark === 'short') continue;
      const { best, share } = sentences.vote(node, headings);
      if (best && share >= UNKNOWN && !this.found.has(best.id)) this.putHeading(best, node, 0.75);
    }
  }

  /**
   * A chapter without a heading of its own is present where its children are. One sentence inside another chapter (除名
   * under 违约责任) does not make it present.
   */
  private chapters(headings: HeadingMatches): void {
    // asked for one chapter or none
    let sectionAt: ((ref: LineRef) => string) | undefined;
    const standsIn = (ref: LineRef): string => (sectionAt ??= this.locator(headings).sectionAt)(ref);
    for (const top of this.tree.tops) {
      const own = this.found.get(top.id);
      // a label (经费管理：…) may stand behind others of its chapter (经费来源：…)
      if (!own.every(isLabel)) continue;
      const all = this.tree.descendants(top).flatMap((node) => this.found.get(node.id));
      const children = new Set(all.map((match) => match.node.id));
      const passing =
        children.size === 1 &&
        all.every(({ evidence, place }) => evidence === 'content' && standsIn(place) !== '');
      // 风险分担 is no 违约责任: what the standard merely recommends does not stand for its chapter
      const slight = top.severity === 'error' && all.every(({ node }) => node.status === 'recommended');
      if (own.length === 0 && (passing || slight)) continue;
      const inner = all
        // other matters are a chapter only where the draft makes them one
        .filter((match) => top.id !== 'main.other' || match.evidence !== 'content')
        // 风险分担：… before 违约责任：… does not begin the chapter
        .filter((match) => own.length === 0 || (isLabel(match) && match.node.status !== 'recommended'))
        .sort(
          (a, b) =>
            Number(b.evidence !== 'content') - Number(a.evidence !== 'content') ||
            compareLines(a.place, b.place),
        );
      // parts of one chapter count alike: it begins with the first of them
      const confidence = [...own, ...inner].reduce((least, match) => Math.min(least, match.confidence), 1);
      if (own.length > 0) this.found.level(top.id, confidence);
      for (const match of inner) {
        this.found.put(top.id, {
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
    for (const list of this.found.all()) {
      for (const match of list)
        if (match.outline && !own.has(match.outline)) own.set(match.outline, match.node.id);
    }
    const nodeUpTo = lastUpTo(nodes);
    const sectionAt = (ref: LineRef): string => {
      let article = false;
      for (let at = nodes[nodeUpTo(ref)]; at; at = at.parent) {
        const id = own.get(at);
        if (compareLines(ref, at.end) >= 0) continue;
        if (id !== undefined) return article && NO_ARTICLES.test(id) ? '' : id;
        article ||= at.number?.style === 'article';
      }
      return '';
    };
    return { sectionAt, sections: nodes.map((node) => own.get(node) ?? '') };
  }
}

/** 第九条 below the bold line 鉴于 is a clause of the operative part, whatever the outline makes of it. */
const NO_ARTICLES = /^(?:preamble|title)/;

/** 第二十条 经费管理：…: a label before the words of one clause, not the heading of others. */
function isLabel({ evidence, outline }: SectionMatch): boolean {
  return evidence === 'run-in' || (evidence === 'numbered-line' && outline?.hasText === true);
}

function isSubtitle(text: string): boolean {
  return /^[(（][^()（）]{2,20}(?:合同|协议书?|章程|草案|稿)[)）]$/.test(text);
}
