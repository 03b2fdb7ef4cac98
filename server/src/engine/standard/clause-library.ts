import type { Clause } from './clause-types.js';
import type { Bilingual } from './types.js';

/** A fault of the library as a whole, at one clause. */
export interface LibraryProblem {
  readonly clause: string;
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
 * not have, `requires` and `conflicts` that name no clause or contradict each other, cycles of `requires`.
 * The order follows the order of the clauses. Any input is accepted; never throws.
 */
export function validateLibrary(
  clauses: readonly Clause[],
  standardIds: readonly string[],
): readonly LibraryProblem[] {
  const problems: LibraryProblem[] = [];
  const note = (clause: string, zh: string, en: string): void => {
    problems.push({ clause, reason: { zh, en } });
  };
  const sections = new Set(standardIds);
  const byId = new Map<string, Clause>();
  const prefixes = new Map<string, string>();
  for (const clause of clauses) {
    if (byId.has(clause.id))
      note(clause.id, `条款 id 重复：${clause.id}`, `Duplicate clause id ${clause.id}`);
    else byId.set(clause.id, clause);
    if (!sections.has(clause.section)) {
      note(clause.id, `标准中没有节点：${clause.section}`, `The standard has no section ${clause.section}`);
    }
    for (const prefix of Object.values(clause.prefixes)) {
      const owner = prefixes.get(prefix);
      if (owner === undefined) prefixes.set(prefix, clause.id);
      else note(clause.id, `前缀“${prefix}”已用于 ${owner}`, `Prefix ${prefix} is already used by ${owner}`);
    }
  }
  for (const clause of clauses) {
    for (const id of [...clause.requires, ...clause.conflicts]) {
      if (!byId.has(id)) note(clause.id, `引用的条款不存在：${id}`, `There is no clause ${id}`);
    }
    for (const id of clause.requires) {
      if (clause.conflicts.includes(id) || byId.get(id)?.conflicts.includes(clause.id)) {
        note(clause.id, `既需要又排斥：${id}`, `Both required and in conflict: ${id}`);
      }
    }
  }
  for (const cycle of cycles(byId)) {
    const way = [...cycle, cycle[0]].join(' → ');
    note(cycle[0] ?? '', `requires 循环：${way}`, `Cycle of requires: ${way}`);
  }
  return problems;
}
