import type { Clause } from './clause-types.js';
import type { Bilingual } from './types.js';

/** A fault of the library as a whole, at one clause. */
export interface LibraryProblem {
  /** Id of the clause, and its place among the clauses given: ids can be the fault. */
  readonly clause: string;
  readonly index: number;
  /** The key of the front matter where it stands, with the place in a list. */
  readonly path: readonly (string | number)[];
  readonly reason: Bilingual;
}

/** Finds one cycle of `requires` that goes through each clause at most once; each cycle is told once. */
function cycles(clauses: ReadonlyMap<string, Clause>): readonly string[][] {
  const state = new Map<string, 'open' | 'done'>();
  const found: string[][] = [];
  for (const root of clauses.keys()) {
    if (state.has(root)) continue;
    const path: { id: string; next: number }[] = [{ id: root, next: 0 }];
    state.set(root, 'open');
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const target = clauses.get(top.id)?.requires[top.next];
      top.next += 1;
      if (target === undefined) {
        state.set(top.id, 'done');
        path.pop();
      } else if (state.get(target) === 'open') {
        found.push(path.slice(path.findIndex(({ id }) => id === target)).map(({ id }) => id));
      } else if (!state.has(target) && clauses.has(target)) {
        state.set(target, 'open');
        path.push({ id: target, next: 0 });
      }
    }
  }
  return found;
}

/**
 * Everything that is wrong with the clauses together: an id or a prefix used twice, a section that the standard does
 * not have, `requires` and `conflicts` that name no clause or contradict each other, cycles of `requires`. `known` are
 * clauses that are valid already (the built-in ones beside those of a user): nothing is reported about them.
 * The order follows the order of the clauses. Any input is accepted; never throws.
 */
export function validateLibrary(
  clauses: readonly Clause[],
  standardIds: readonly string[],
  known: readonly Clause[] = [],
): readonly LibraryProblem[] {
  const problems: LibraryProblem[] = [];
  const sections = new Set(standardIds);
  const byId = new Map(known.map((clause) => [clause.id, clause]));
  const prefixes = new Map(
    known.flatMap(({ id, prefixes: own }) => Object.values(own).map((prefix) => [prefix, id] as const)),
  );
  const indexes = new Map<string, number>();
  clauses.forEach((clause, index) => {
    const note = (path: readonly string[], zh: string, en: string): void => {
      problems.push({ clause: clause.id, index, path, reason: { zh, en } });
    };
    if (byId.has(clause.id)) note(['id'], `条款 id 重复：${clause.id}`, `Duplicate clause id ${clause.id}`);
    else {
      byId.set(clause.id, clause);
      indexes.set(clause.id, index);
    }
    if (!sections.has(clause.section)) {
      const { section } = clause;
      note(['section'], `标准中没有节点：${section}`, `The standard has no section ${section}`);
    }
    for (const [key, prefix] of Object.entries(clause.prefixes)) {
      const owner = prefixes.get(prefix);
      if (owner === undefined) prefixes.set(prefix, clause.id);
      else if (owner !== clause.id) {
        const path = ['prefixes', key];
        note(path, `前缀“${prefix}”已用于 ${owner}`, `Prefix ${prefix} is already used by ${owner}`);
      }
    }
  });
  clauses.forEach((clause, index) => problems.push(...relations(clause, index, byId)));
  for (const cycle of cycles(byId)) {
    const way = [...cycle, cycle[0]].join(' → ');
    const first = cycle[0] ?? '';
    const index = indexes.get(first) ?? 0;
    const next = byId.get(first)?.requires.indexOf(cycle[1] ?? first) ?? 0;
    const reason = { zh: `requires 循环：${way}`, en: `Cycle of requires: ${way}` };
    problems.push({ clause: first, index, path: ['requires', next], reason });
  }
  return problems;
}

/** What is wrong with `requires` and `conflicts` of one clause. */
function relations(
  clause: Clause,
  index: number,
  byId: ReadonlyMap<string, Clause>,
): readonly LibraryProblem[] {
  const problems: LibraryProblem[] = [];
  for (const key of ['requires', 'conflicts'] as const) {
    clause[key].forEach((id, at) => {
      const reason = byId.has(id)
        ? undefined
        : { zh: `引用的条款不存在：${id}`, en: `There is no clause ${id}` };
      if (reason) problems.push({ clause: clause.id, index, path: [key, at], reason });
    });
  }
  clause.requires.forEach((id, at) => {
    if (!clause.conflicts.includes(id) && !byId.get(id)?.conflicts.includes(clause.id)) return;
    const reason = { zh: `既需要又排斥：${id}`, en: `Both required and in conflict: ${id}` };
    problems.push({ clause: clause.id, index, path: ['requires', at], reason });
  });
  return problems;
}
