import { extractFacts } from './facts/extract.js';
import type { Fact, FactType, FactTypes, Located } from './facts/types.js';
import type { Line } from './outline/lines.js';
import type { LineTable } from './outline/table.js';
import type { Structure } from './structure.js';
import type { LineRef } from './text/place.js';

const NONE: readonly Fact[] = [];
const cache = new WeakMap<readonly Line[], readonly (readonly Fact[])[]>();

/** Facts of the lines of one chunk, by line; extracted once per chunk, and per text in the extractors' own cache. */
export function factsOfLines(lines: readonly Line[]): readonly (readonly Fact[])[] {
  let facts = cache.get(lines);
  if (!facts) {
    facts = lines.map((line) =>
      line.block === 'front-matter' ? NONE : extractFacts(line.text, { table: line.block === 'table' }),
    );
    cache.set(lines, facts);
  }
  return facts;
}

/** Types whose facts differ between two versions of a chunk. */
export function changedTypes(before: readonly Line[], after: readonly Line[]): ReadonlySet<FactType> {
  const types = new Set<FactType>();
  if (before === after) return types;
  const old = factsOfLines(before);
  const fresh = factsOfLines(after);
  for (let i = 0; i < Math.max(old.length, fresh.length); i++) {
    const a = old[i] ?? NONE;
    const b = fresh[i] ?? NONE;
    if (a === b || (a.length === 0 && b.length === 0)) continue;
    if (JSON.stringify(a) === JSON.stringify(b)) continue;
    for (const fact of a) types.add(fact.type);
    for (const fact of b) types.add(fact.type);
  }
  return types;
}

/** All facts of one type in text order, located; the object is kept until one of them changes. */
export class FactList<T extends FactType> {
  private list: readonly Located<FactTypes[T]>[] | undefined;

  constructor(
    private table: LineTable | undefined,
    private readonly type: T,
    private readonly structure: Structure,
  ) {}

  all(): readonly Located<FactTypes[T]>[] {
    if (!this.list) {
      const table = this.table ?? [];
      this.list = collect(table, 0, table.length, this.type, this.structure);
      this.table = undefined;
    }
    return this.list;
  }

  /** The list after `count` chunks from `from` on were replaced one for one by those of `table`. */
  replaced(from: number, count: number, table: LineTable): FactList<T> {
    const next = new FactList(table, this.type, this.structure);
    if (this.list) {
      const start = firstFrom(this.list, from);
      const fresh = collect(table, from, from + count, this.type, this.structure);
      next.list = [
        ...this.list.slice(0, start),
        ...fresh,
        ...this.list.slice(firstFrom(this.list, from + count)),
      ];
      next.table = undefined;
    }
    return next;
  }
}

/** Index of the first fact in chunk `chunk` or behind it. */
function firstFrom(list: readonly Located<unknown>[], chunk: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.ref.chunk < chunk) low = middle + 1;
    else high = middle;
  }
  return low;
}

function collect<T extends FactType>(
  table: LineTable,
  from: number,
  to: number,
  type: T,
  structure: Structure,
): readonly Located<FactTypes[T]>[] {
  const out: Located<FactTypes[T]>[] = [];
  for (let chunk = from; chunk < to; chunk++) {
    const facts = factsOfLines(table[chunk]!);
    for (let line = 0; line < facts.length; line++) {
      for (const fact of facts[line]!) {
        if (fact.type !== type) continue;
        const ref: LineRef = { chunk, line };
        out.push({
          ref,
          fact: fact as FactTypes[T],
          section: structure.alignment.sectionAt(ref),
          region: structure.regionAt(ref),
        });
      }
    }
  }
  return out;
}
