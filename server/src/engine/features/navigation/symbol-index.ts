import type { NumberReference } from '../../facts/reference/references.js';
import type { OutlineNode } from '../../outline/types.js';
import { annexesOf } from '../../rules/support/reference/annexes.js';
import type { LineRef, Place } from '../../text/place.js';
import type { Span } from '../../text/span.js';
import type { Draft } from '../draft.js';
import { lineReferences, referencesIn } from './line-references.js';
import { namesOf, type NamedSymbol, type Names } from './names.js';
import { headOf, meaningOf, nodeAt, relativeMeaning, type Meaning } from './resolve.js';
import type { Occurrence } from './types.js';

/** What stands at a place of the draft. */
export type Found =
  | { readonly kind: 'name'; readonly span: Span; readonly symbol: NamedSymbol }
  | {
      readonly kind: 'reference';
      readonly span: Span;
      readonly words: Span;
      readonly meaning: Meaning;
      readonly ref: LineRef;
      /** Undefined for a reference by words (前条). */
      readonly number: NumberReference | undefined;
    }
  | { readonly kind: 'clause'; readonly span: Span; readonly node: OutlineNode }
  | { readonly kind: 'annex'; readonly span: Span; readonly number: number };

/** Names, clauses and references of one snapshot; everything is looked for when first asked for. */
export class SymbolIndex {
  readonly names: Names;
  private byClause_: ReadonlyMap<OutlineNode, readonly Span[]> | undefined;

  constructor(readonly draft: Draft) {
    this.names = namesOf(draft);
  }

  /** What stands at an offset (both ends count): a reference, a name, the number or title of a clause. */
  at(offset: number): Found | undefined {
    const ref = this.draft.lineAt(offset);
    if (!ref) return undefined;
    const line = this.draft.lineSpan(ref);
    if (offset > line.end) return undefined;
    return this.referenceAt(ref, offset) ?? this.nameAt(ref, offset) ?? this.clauseAt(ref, offset);
  }

  private referenceAt(ref: LineRef, offset: number): Found | undefined {
    const at = offset - this.draft.lineSpan(ref).start;
    const { numbers, relative } = lineReferences(this.draft.line(ref));
    const holds = ({ start, end }: Span): boolean => start <= at && at <= end;
    const fitting = numbers.filter(holds);
    // of the numerals of one list the one under the cursor, else the first
    const number = fitting.find(({ from, to }) => from <= at && at <= to) ?? fitting[0];
    if (number) {
      const list = fitting.filter(({ start }) => start === number.start).length > 1;
      const words = this.span(ref, number.start, number.end);
      const span = list ? this.span(ref, number.from, number.to) : words;
      if (number.kind === 'annex') return { kind: 'annex', span, number: number.values[0]! };
      return { kind: 'reference', span, words, meaning: meaningOf(this.draft, ref, number), ref, number };
    }
    const word = relative.find(holds);
    if (!word) return undefined;
    const words = this.span(ref, word.start, word.end);
    const meaning = relativeMeaning(this.draft, ref, word);
    return { kind: 'reference', span: words, words, meaning, ref, number: undefined };
  }

  private nameAt(ref: LineRef, offset: number): Found | undefined {
    const at = offset - this.draft.lineSpan(ref).start;
    const hits = this.names.hits(this.draft.line(ref)).filter(({ from, to }) => from <= at && at <= to);
    // between two names the one that begins here
    const hit = hits.find(({ from }) => from === at) ?? hits[0];
    return hit && { kind: 'name', span: this.span(ref, hit.from, hit.to), symbol: hit.symbol };
  }

  private clauseAt(ref: LineRef, offset: number): Found | undefined {
    const node = nodeAt(this.draft, ref);
    if (node?.ref.chunk !== ref.chunk || node.ref.line !== ref.line) return undefined;
    const entry = this.annexEntries().find(
      ({ place }) => place.chunk === ref.chunk && place.line === ref.line,
    );
    const head = headOf(this.draft, node);
    if (offset < head.start || offset > head.end) return undefined;
    if (entry) return { kind: 'annex', span: this.draft.spanOf(entry.place), number: entry.number };
    return node.number || node.heading ? { kind: 'clause', span: head, node } : undefined;
  }

  private span(ref: LineRef, from: number, to: number): Span {
    return this.draft.spanOf({ ...ref, from, to });
  }

  /** Every place of a name, in text order. Linear in the lines; each line is searched once. */
  usesOf(symbol: NamedSymbol): readonly Occurrence[] {
    const out: Occurrence[] = [];
    for (const { ref, line } of this.draft.outline.lines) {
      if (line.block === 'front-matter') continue;
      for (const hit of this.names.hits(this.draft.line(ref))) {
        if (hit.symbol !== symbol) continue;
        const definition = symbol.definitions.some(
          (place) =>
            place.chunk === ref.chunk &&
            place.line === ref.line &&
            place.from <= hit.from &&
            hit.from < place.to,
        );
        out.push({ span: this.span(ref, hit.from, hit.to), definition });
      }
    }
    return out;
  }

  /** Clear references to each clause, by clause. Linear in the lines, once for a snapshot. */
  get byClause(): ReadonlyMap<OutlineNode, readonly Span[]> {
    if (!this.byClause_) {
      const out = new Map<OutlineNode, Span[]>();
      for (const found of referencesIn(this.draft)) {
        const own = 'relative' in found && found.relative.back === 0;
        if (own || ('relative' in found && found.relative.kind !== 'article')) continue;
        const { clauses } =
          'number' in found
            ? meaningOf(this.draft, found.ref, found.number)
            : relativeMeaning(this.draft, found.ref, found.relative);
        if (clauses.length !== 1) continue;
        const words = 'number' in found ? found.number : found.relative;
        const span = this.span(found.ref, words.start, words.end);
        const list = out.get(clauses[0]!);
        if (list) list.push(span);
        else out.set(clauses[0]!, [span]);
      }
      this.byClause_ = out;
    }
    return this.byClause_;
  }

  /** Lines that begin with 附件N: headings of annexes first, then entries of the list. */
  annexEntries(): readonly { readonly number: number; readonly place: Place; readonly body: boolean }[] {
    const { bodies, listed } = annexesOf(this.draft);
    return [
      ...bodies.map((found) => ({ found, body: true })),
      ...listed.map((found) => ({ found, body: false })),
    ].map(({ found: { ref, fact }, body }) => ({
      number: fact.number,
      place: { ...ref, from: fact.from, to: fact.to },
      body,
    }));
  }

  /** Every place of an annex: its heading, its entry in the list, and where the clauses name it. */
  annexPlaces(number: number): readonly Occurrence[] {
    const entries = this.annexEntries().filter((entry) => entry.number === number);
    const out: Occurrence[] = entries.map(({ place }) => ({
      span: this.draft.spanOf(place),
      definition: true,
    }));
    for (const { ref, fact } of this.draft.facts('annexMention')) {
      if (fact.number > number || fact.last < number) continue;
      const span = this.span(ref, fact.from, fact.to);
      if (!out.some((other) => other.span.start === span.start)) out.push({ span, definition: false });
    }
    return out.sort((a, b) => a.span.start - b.span.start);
  }
}
