// What is loaded with the first clause file of a user: the YAML parser and everything that needs it.
import type { Clause, Engine } from '../engine/index.js';
import { type ClauseFile, readClauseFiles } from '../engine/standard/clause-files.js';
import type { ClauseProblem } from '../engine/standard/clause-parse.js';

export type { ClauseProblem } from '../engine/standard/clause-parse.js';

/**
 * The clauses of a user, marked as such, and every fault with its file, line and reason. Ids and prefixes must not be those
 * of the product's own clauses; `ownSections` are the sections of standards of the user. A file with a fault is left out, the others stay usable. Never rejects.
 */
export async function readOwnClauses(
  engine: Engine,
  files: readonly ClauseFile[],
  ownSections: readonly string[] = [],
): Promise<{ readonly clauses: readonly Clause[]; readonly problems: readonly ClauseProblem[] }> {
  const { sections, clauses: known } = engine.library();
  const { clauses, problems } = await readClauseFiles(files, [...sections, ...ownSections], known);
  return { clauses: clauses.map((clause) => ({ ...clause, own: true })), problems };
}
