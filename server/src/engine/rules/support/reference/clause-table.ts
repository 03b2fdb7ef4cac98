import type { NumberReference } from '../../../facts/reference/references.js';
import type { NumberStyle, OutlineNode } from '../../../outline/types.js';
import { compareLines, type LineRef } from '../../../text/place.js';
import { instrumentsOf, type Instrument, type LinedOutline } from './instruments.js';

/** What of a reference says which clause is meant. */
export type Wanted = Pick<
  NumberReference,
  'values' | 'local' | 'branch' | 'chapter' | 'annex' | 'own' | 'outer'
> & { readonly kind: NumberReference['kind'] | 'part' };

const STYLES: Readonly<Partial<Record<Wanted['kind'], NumberStyle>>> = {
  part: 'part',
  article: 'article',
  chapter: 'chapter',
  decimal: 'decimal',
};
const NONE: readonly OutlineNode[] = [];
const kept = new WeakMap<object, ClauseTable>();

/**
 * Looks up which clause a reference means. The number counts within its own instrument (an annex has its own 第一条); what
 * the words leave open gives all clauses that could be meant, so that nobody guesses.
 */
export class ClauseTable {
  readonly instruments: readonly Instrument[];
  private readonly byKey: readonly ReadonlyMap<string, readonly OutlineNode[]>[];

  private constructor(outline: LinedOutline) {
    this.instruments = instrumentsOf(outline);
    this.byKey = this.instruments.map(tableOf);
  }

  /** The table of an outline, built once for each shape of a draft. */
  static of(outline: LinedOutline): ClauseTable {
    let table = kept.get(outline);
    if (!table) kept.set(outline, (table = new ClauseTable(outline)));
    return table;
  }

  /** The instrument a line belongs to. */
  instrumentAt(ref: LineRef): Instrument {
    return this.instruments[this.indexAt(ref)]!;
  }

  private indexAt(ref: LineRef): number {
    let at = this.instruments.length - 1;
    while (at > 0 && compareLines(this.instruments[at]!.from, ref) > 0) at--;
    return at;
  }

  /** The clauses a reference on a line can mean: none, the one, or several among which its words do not choose. */
  resolve(ref: LineRef, wanted: Wanted): readonly OutlineNode[] {
    if (wanted.kind === 'annex') return NONE;
    const here = this.indexAt(ref);
    if (wanted.annex > 0) {
      const annex = this.instruments.findIndex((instrument) => instrument.annex === wanted.annex);
      return annex < 0 ? NONE : this.find(annex, wanted);
    }
    if (wanted.outer) return this.instruments[here]!.annex > 0 ? this.find(0, wanted) : NONE;
    const own = this.find(here, wanted);
    if (here === 0) return this.narrowed(own, ref, wanted);
    const main = this.find(0, wanted);
    // in an annex 本协议 may be the annex or the agreement
    if (wanted.own) return own.length > 0 && main.length > 0 ? [...own, ...main] : [...own, ...main];
    if (own.length === 0 && this.counts(here, wanted.kind)) return NONE;
    return own.length > 0 ? this.narrowed(own, ref, wanted) : main;
  }

  /** The clauses of the agreement itself (or of an annex in a file of its own) that a reference from another file means. */
  fromOutside(wanted: Wanted): readonly OutlineNode[] {
    return this.find(0, wanted);
  }

  /** True when the instrument of a line numbers clauses of a kind at all. */
  countsAt(ref: LineRef, kind: Wanted['kind']): boolean {
    return this.counts(this.indexAt(ref), kind);
  }

  /** Largest number of a kind in the instrument of a line, 0 when it has none. */
  largestAt(ref: LineRef, kind: Wanted['kind']): number {
    let largest = 0;
    for (const { number } of this.instrumentAt(ref).nodes)
      if (number!.style === STYLES[kind]) largest = Math.max(largest, number!.values[0]!);
    return largest;
  }

  /** True when an instrument numbers clauses of a kind at all. */
  private counts(index: number, kind: Wanted['kind']): boolean {
    return this.instruments[index]!.nodes.some(({ number }) => number!.style === STYLES[kind]);
  }

  private find(index: number, { kind, values, branch }: Wanted): readonly OutlineNode[] {
    return this.byKey[index]!.get(keyOf(kind, values, branch)) ?? NONE;
  }

  private narrowed(found: readonly OutlineNode[], ref: LineRef, wanted: Wanted): readonly OutlineNode[] {
    if (found.length < 2) return wanted.local && found[0] && !within(found[0], ref) ? NONE : found;
    if (wanted.chapter > 0) {
      return found.filter((node) => chapterOf(node)?.number?.values[0] === wanted.chapter);
    }
    return wanted.local ? found.filter((node) => within(node, ref)) : found;
  }
}

/** The chapter (or other part) that holds a clause. */
export function chapterOf(node: OutlineNode): OutlineNode | undefined {
  let at = node.parent;
  while (at && at.number?.style !== 'chapter' && at.parent) at = at.parent;
  return at;
}

/** True when a line stands in the same chapter as a clause. */
function within(node: OutlineNode, ref: LineRef): boolean {
  const chapter = chapterOf(node);
  return chapter !== undefined && compareLines(chapter.ref, ref) <= 0 && compareLines(ref, chapter.end) < 0;
}

/** The number behind 之 in 第五条之一, 0 for none. */
export function branchOf(node: OutlineNode): number {
  const raw = node.number?.raw ?? '';
  const at = raw.indexOf('之');
  return at < 0 ? 0 : Math.max(1, '一二三四五六七八九十'.indexOf(raw[at + 1] ?? '') + 1);
}

function keyOf(kind: Wanted['kind'], values: readonly number[], branch: number): string {
  return `${kind}:${values.join('.')}${branch > 0 ? `-${branch}` : ''}`;
}

function tableOf({ nodes }: Instrument): ReadonlyMap<string, readonly OutlineNode[]> {
  const out = new Map<string, OutlineNode[]>();
  const put = (key: string, node: OutlineNode): void => {
    const list = out.get(key);
    if (list) list.push(node);
    else out.set(key, [node]);
  };
  let articles = false;
  for (const node of nodes) {
    const { style, values } = node.number!;
    articles ||= style === 'article';
    if (style === 'article' || style === 'chapter' || style === 'decimal' || style === 'part')
      put(keyOf(style, values, branchOf(node)), node);
  }
  if (!articles) for (const node of headsOf(nodes)) put(keyOf('article', node.number!.values, 0), node);
  return out;
}

/** Where nothing is numbered 第一条, the clauses of the highest rank numbered 一、 or 1. are meant by 第一条. */
function headsOf(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  const plain = nodes.filter(({ number }) => number!.style === 'han' || number!.style === 'arabic');
  const depth = Math.min(...plain.map((node) => node.depth));
  const heads = plain.filter((node) => node.depth === depth);
  const style = heads[0]?.number!.style;
  return heads.filter(({ number }) => number!.style === style);
}
