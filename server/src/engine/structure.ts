import type { MarkdownDocument } from './markdown/document.js';
import { buildOutline, type BuiltOutline } from './outline/build.js';
import type { Line } from './outline/lines.js';
import type { LineTable } from './outline/table.js';
import type { OutlineNode } from './outline/types.js';
import { align, type FullAlignment } from './standard/align.js';
import { cuesOf, type CueHit } from './standard/cues.js';
import { SEARCH_LINES } from './standard/document-title.js';
import {
  sameAlignment,
  sameExtents,
  sameItems,
  sameOutline,
  sameRegionsOutside,
} from './standard/same-structure.js';
import type { ShapeSetting } from './standard/shape.js';
import { titlesOf } from './standard/titles.js';
import type { Standard } from './standard/types.js';
import type { Span } from './text/span.js';
import { normaliseLine, type LineText } from './text/line-text.js';
import { compareLines, lastUpTo, type LineRef, type Place, type PlaceResolver } from './text/place.js';

interface Built {
  readonly outline: BuiltOutline;
  readonly alignment: FullAlignment;
  readonly listed: boolean;
  readonly tokens: Tokens;
  /** Index of a line among those of the outline. */
  readonly lineUpTo: (ref: LineRef) => number;
}

/** Objects that stay the same until what they stand for changes. */
interface Tokens {
  /** Headings, numbers and sections. */
  readonly outline: object;
  /** These, and which lines hold text. */
  readonly tree: object;
}

/** An edit that put as many chunks in the place of some. */
export interface Aligned {
  readonly from: number;
  readonly count: number;
  /** True when the same lines hold text and blanks as before: all that rules may see beside headings and sections. */
  readonly sameLayout: boolean;
}

/** The structure before an edit. */
interface Predecessor {
  readonly built: Built;
  /** Undefined when chunks have other numbers. */
  readonly aligned: Aligned | undefined;
}

/**
 * Outline and alignment, built when first asked for. One object serves all versions of a draft between two changes of
 * its shape: places refer to lines, never to offsets.
 */
export class Structure implements ShapeSetting {
  private built: Built | undefined;

  constructor(
    private table: LineTable | undefined,
    readonly standard: Standard,
    private before?: Predecessor,
  ) {}

  /** The structure after an edit that may have changed it. */
  after(table: LineTable, aligned: Aligned | undefined): Structure {
    const before = this.built
      ? { built: this.built, aligned }
      : this.before && { ...this.before, aligned: undefined };
    return new Structure(table, this.standard, before);
  }

  private get(): Built {
    if (!this.built) {
      const titles = titlesOf(this.standard);
      const outline = buildOutline(this.table!, (title) => titles.knows(title));
      const listed = outline.lines.some(
        ({ reading }) => reading.special === 'contents' || reading.special === 'note',
      );
      const alignment = align(outline, this.standard);
      const tokens = tokensOf(outline, alignment, this.before);
      this.built = { outline, alignment, listed, tokens, lineUpTo: lastUpTo(outline.lines) };
      this.table = undefined;
      this.before = undefined;
    }
    return this.built;
  }

  /** The same object until headings, numbers, sections or the lines between them change. */
  get token(): object {
    return this.get().tokens.tree;
  }

  /** The same object until headings, numbers or sections change, or the lines on which they stand. */
  get outlineToken(): object {
    return this.get().tokens.outline;
  }

  /**
   * True when every line stands in the same section and region as in the other structure, line for line; lines of the
   * chunks that were put in the place of others are not looked at.
   */
  placesAsIn(other: Structure, { from, count }: Pick<Aligned, 'from' | 'count'>): boolean {
    const own = this.get();
    const its = other.get();
    return (
      sameRegionsOutside(own.outline, its.outline, from, from + count) &&
      (own.tokens.outline === its.tokens.outline ||
        (sameExtents(own.outline, its.outline) && sameItems(own.alignment.sections, its.alignment.sections)))
    );
  }

  get outline(): BuiltOutline {
    return this.get().outline;
  }

  get alignment(): FullAlignment {
    return this.get().alignment;
  }

  /**
   * True when plain lines tell where a table of contents or a note to the drafter ends; true while nothing was built, when
   * nothing can be lost by building again.
   */
  get listed(): boolean {
    return this.built?.listed ?? true;
  }

  beyondTitle(ref: LineRef): boolean {
    const first = this.built?.outline.lines[SEARCH_LINES];
    return first !== undefined && compareLines(ref, first.ref) >= 0;
  }

  beginsSignatures(ref: LineRef): boolean {
    const signatures = this.built?.alignment.matches.get('signature');
    return signatures?.some(({ place }) => compareLines(place, ref) === 0) ?? !this.built;
  }

  knows(title: string): boolean {
    return titlesOf(this.standard).knows(title);
  }

  hits(line: Line | undefined): readonly CueHit[] {
    return line ? cuesOf(this.standard).hits(line.text) : [];
  }

  matters: ShapeSetting['matters'] = (...change) => this.built?.alignment.matters(...change) ?? true;

  /** Region of a line; lines without one (an unknown reference) count as body. */
  regionAt(ref: LineRef): OutlineNode['region'] {
    const { outline, lineUpTo } = this.get();
    const index = lineUpTo(ref);
    const found = outline.lines[index];
    return found && compareLines(found.ref, ref) === 0 ? outline.regions[index]! : 'body';
  }
}

/** What is as before an edit keeps its token. */
function tokensOf(outline: BuiltOutline, alignment: FullAlignment, before: Predecessor | undefined): Tokens {
  const same =
    before?.aligned !== undefined &&
    sameOutline(before.built.outline, outline) &&
    sameAlignment(before.built.alignment, alignment);
  if (!same) return { outline: {}, tree: {} };
  const { tokens } = before.built;
  return { outline: tokens.outline, tree: before.aligned!.sameLayout ? tokens.tree : {} };
}

const EMPTY = normaliseLine('');

/** Resolves lines and places of one snapshot. Unknown lines resolve to the end of the draft. */
export class SnapshotPlaces implements PlaceResolver {
  constructor(
    private readonly document: MarkdownDocument,
    private readonly table: LineTable,
  ) {}

  private find(ref: LineRef): Line | undefined {
    return this.table.at(ref.chunk)[ref.line];
  }

  lineSpan(ref: LineRef): Span {
    const line = this.find(ref);
    if (!line) return { start: this.document.length, end: this.document.length };
    const base = this.document.chunkStart(ref.chunk);
    return { start: base + line.start, end: base + line.end };
  }

  spanOf(place: Place): Span {
    const { start, end } = this.lineSpan(place);
    return {
      start: Math.min(end, start + Math.max(0, place.from)),
      end: Math.min(end, start + Math.max(place.from, place.to)),
    };
  }

  lineText(ref: LineRef): string {
    return this.find(ref)?.text.raw ?? '';
  }

  line(ref: LineRef): LineText {
    return this.find(ref)?.text ?? EMPTY;
  }

  next(ref: LineRef): LineRef | undefined {
    if (ref.line + 1 < this.table.at(ref.chunk).length) return { chunk: ref.chunk, line: ref.line + 1 };
    for (let chunk = ref.chunk + 1; chunk < this.table.length; chunk++) {
      if (this.table.at(chunk).length > 0) return { chunk, line: 0 };
    }
    return undefined;
  }

  previous(ref: LineRef): LineRef | undefined {
    if (ref.line > 0 && ref.chunk < this.table.length) return { chunk: ref.chunk, line: ref.line - 1 };
    for (let chunk = Math.min(ref.chunk, this.table.length) - 1; chunk >= 0; chunk--) {
      const lines = this.table.at(chunk);
      if (lines.length > 0) return { chunk, line: lines.length - 1 };
    }
    return undefined;
  }

  /** The line that holds an offset, or the last one before it; undefined before the first line. */
  lineAt(offset: number): LineRef | undefined {
    if (this.table.length === 0) return undefined;
    let chunk = this.document.chunkAt(offset);
    const inner = offset - this.document.chunkStart(chunk);
    const lines = this.table.at(chunk);
    let line = lines.length - 1;
    while (line >= 0 && lines[line]!.start > inner) line--;
    if (line >= 0) return { chunk, line };
    while (--chunk >= 0)
      if (this.table.at(chunk).length > 0) return { chunk, line: this.table.at(chunk).length - 1 };
    return undefined;
  }
}
