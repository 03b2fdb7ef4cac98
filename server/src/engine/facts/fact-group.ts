import type { Line } from '../outline/lines.js';
import type { LineTable } from '../outline/table.js';
import { normaliseLine, type LineText } from '../text/line-text.js';
import type { LineRef } from '../text/place.js';
import type { Fact, FactType, FactTypes, Located } from './types.js';

/** Neighbouring chunks share a group: an edit costs the facts of one group, and all groups are few. */
const GROUP_CHUNKS = 32;

/** All facts of each chunk, in text order. */
export type ChunkFacts = readonly (readonly Located<Fact>[])[];

const NONE: readonly Located<Fact>[] = [];
const NO_LINE = normaliseLine('');

/**
 * The facts of some neighbouring chunks. A group is the same object from version to version until a word in its lines
 * changes, or a line comes to stand in another section or region: what is made of its facts and lines can be kept by it.
 */
export class FactGroup {
  private lists: ReadonlyMap<FactType, readonly Located<Fact>[]> | undefined;

  /** `first`: number of its first chunk; `table`: lines of its chunks. */
  constructor(
    readonly chunks: ChunkFacts,
    private readonly first: number,
    private readonly table: readonly (readonly Line[])[],
  ) {}

  /** Facts of one type in text order. */
  facts<T extends FactType>(type: T): readonly Located<FactTypes[T]>[] {
    return ((this.lists ??= byType(this.chunks)).get(type) ?? NONE) as readonly Located<FactTypes[T]>[];
  }

  /** The group with chunks from the one with the index `at` in it on replaced. */
  with(at: number, lines: readonly (readonly Line[])[], facts: ChunkFacts): FactGroup {
    const chunks = this.chunks.slice();
    const table = this.table.slice();
    for (let i = 0; i < facts.length; i++) {
      chunks[at + i] = facts[i]!;
      table[at + i] = lines[i]!;
    }
    return new FactGroup(chunks, this.first, table);
  }

  /** A line of the group; an empty one for another line. */
  line({ chunk, line }: LineRef): LineText {
    return this.table[chunk - this.first]?.[line]?.text ?? NO_LINE;
  }

  /** The line behind a line of the group, `undefined` at its end. */
  next({ chunk, line }: LineRef): LineRef | undefined {
    const lines = this.table[chunk - this.first];
    if (lines && line + 1 < lines.length) return { chunk, line: line + 1 };
    for (let at = chunk + 1; at - this.first < this.table.length; at++)
      if (this.table[at - this.first]!.length > 0) return { chunk: at, line: 0 };
    return undefined;
  }

  /** True for a line of its chunks. */
  holds({ chunk }: LineRef): boolean {
    return chunk >= this.first && chunk < this.first + this.table.length;
  }

  /** All its lines in text order. */
  lines(): readonly LineText[] {
    return this.table.flatMap((lines) => lines.map(({ text }) => text));
  }
}

function byType(chunks: ChunkFacts): ReadonlyMap<FactType, readonly Located<Fact>[]> {
  const out = new Map<FactType, Located<Fact>[]>();
  for (const facts of chunks) {
    for (const located of facts) {
      const list = out.get(located.fact.type);
      if (list) list.push(located);
      else out.set(located.fact.type, [located]);
    }
  }
  return out;
}

/** All chunks in groups; a group of `before` of which every chunk has the same facts is taken over. */
export function grouped(
  chunks: ChunkFacts,
  table: LineTable,
  before: readonly FactGroup[],
): readonly FactGroup[] {
  const out: FactGroup[] = [];
  for (let from = 0; from < chunks.length; from += GROUP_CHUNKS) {
    const own = chunks.slice(from, from + GROUP_CHUNKS);
    const old = before[out.length];
    const same = old?.chunks.length === own.length && old.chunks.every((facts, i) => facts === own[i]);
    out.push(same ? old : new FactGroup(own, from, table.range(from, from + GROUP_CHUNKS)));
  }
  return out;
}

/** The groups after chunks from `from` on were replaced one for one, by chunks with these lines and facts. */
export function regrouped(
  groups: readonly FactGroup[],
  from: number,
  lines: readonly (readonly Line[])[],
  facts: ChunkFacts,
): readonly FactGroup[] {
  const out = groups.slice();
  for (let at = 0; at < facts.length;) {
    const index = Math.floor((from + at) / GROUP_CHUNKS);
    const inner = from + at - index * GROUP_CHUNKS;
    const count = Math.min(facts.length - at, GROUP_CHUNKS - inner);
    out[index] = out[index]!.with(inner, lines.slice(at, at + count), facts.slice(at, at + count));
    at += count;
  }
  return out;
}
