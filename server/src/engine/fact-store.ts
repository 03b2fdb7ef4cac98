import { extractFacts } from './facts/extract.js';
import type { Fact, FactType, FactTypes, Located } from './facts/types.js';
import type { Line } from './outline/lines.js';
import type { LineTable } from './outline/table.js';
import type { Structure } from './structure.js';
import type { LineText } from './text/line-text.js';

type LocatedFact = Located<Fact>;
type Lists = ReadonlyMap<FactType, readonly LocatedFact[]>;

const NONE: readonly Fact[] = [];
const EMPTY: readonly LocatedFact[] = [];
const cache = new WeakMap<LineText, readonly Fact[]>();

/** Facts of one line, extracted once: a line that only moved keeps its text, and no text serves two kinds of block. */
function factsOf(line: Line): readonly Fact[] {
  if (line.block === 'front-matter') return NONE;
  let facts = cache.get(line.text);
  if (!facts) cache.set(line.text, (facts = extractFacts(line.text, { table: line.block === 'table' })));
  return facts;
}

/**
 * All facts of one snapshot by type, in text order. A list is the same object as long as none of its facts changed, so
 * that what rests on it can be kept.
 */
export class FactStore {
  private lists: Lists | undefined;

  constructor(
    private table: LineTable | undefined,
    private readonly structure: Structure,
    lists?: Lists,
  ) {
    this.lists = lists;
  }

  /** Facts of one type; the list is also the token of that type. */
  list<T extends FactType>(type: T): readonly Located<FactTypes[T]>[] {
    if (!this.lists) {
      this.lists = this.collect(this.table ?? [], 0, this.table?.length ?? 0);
      this.table = undefined;
    }
    return (this.lists.get(type) ?? EMPTY) as readonly Located<FactTypes[T]>[];
  }

  /** The store after chunks from `from` on were replaced one for one: only lists with a change are new. */
  replaced(from: number, before: LineTable, fresh: LineTable, table: LineTable): FactStore {
    if (!this.lists) return new FactStore(table, this.structure);
    const changed = new Set(before.flatMap((lines, i) => changedTypes(lines, fresh[i]!)));
    if (changed.size === 0) return this;
    const come = this.collect(table, from, from + fresh.length);
    const lists = new Map(this.lists);
    for (const type of changed) {
      const old = lists.get(type) ?? EMPTY;
      const start = firstFrom(old, from);
      const list = [
        ...old.slice(0, start),
        ...(come.get(type) ?? EMPTY),
        ...old.slice(firstFrom(old, from + fresh.length)),
      ];
      if (list.length > 0) lists.set(type, list);
      else lists.delete(type);
    }
    return new FactStore(undefined, this.structure, lists);
  }

  private collect(table: LineTable, from: number, to: number): Lists {
    const out = new Map<FactType, LocatedFact[]>();
    for (let chunk = from; chunk < to; chunk++) {
      const lines = table[chunk]!;
      for (let line = 0; line < lines.length; line++) {
        const facts = factsOf(lines[line]!);
        if (facts.length === 0) continue;
        const ref = { chunk, line };
        const section = this.structure.alignment.sectionAt(ref);
        const region = this.structure.regionAt(ref);
        for (const fact of facts) {
          const list = out.get(fact.type);
          const located: LocatedFact = { ref, fact, section, region };
          if (list) list.push(located);
          else out.set(fact.type, [located]);
        }
      }
    }
    return out;
  }
}

/** Types whose facts differ between two versions of a chunk. */
function changedTypes(before: readonly Line[], after: readonly Line[]): readonly FactType[] {
  const types: FactType[] = [];
  for (let i = 0; i < Math.max(before.length, after.length); i++) {
    const a = before[i] ? factsOf(before[i]!) : NONE;
    const b = after[i] ? factsOf(after[i]!) : NONE;
    if (a === b || (a.length === 0 && b.length === 0)) continue;
    addChanged(a, b, types);
  }
  return types;
}

function addChanged(a: readonly Fact[], b: readonly Fact[], types: FactType[]): void {
  const texts = (facts: readonly Fact[]): ReadonlyMap<FactType, string> => {
    const out = new Map<FactType, string>();
    for (const fact of facts) out.set(fact.type, (out.get(fact.type) ?? '') + JSON.stringify(fact));
    return out;
  };
  const before = texts(a);
  const after = texts(b);
  for (const type of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(type) !== after.get(type)) types.push(type);
  }
}

/** Index of the first fact in chunk `chunk` or behind it. */
function firstFrom(list: readonly LocatedFact[], chunk: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.ref.chunk < chunk) low = middle + 1;
    else high = middle;
  }
  return low;
}
