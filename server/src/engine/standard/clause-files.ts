import { validateLibrary } from './clause-library.js';
import { readClause, type ClauseProblem, type ClauseReading } from './clause-parse.js';
import type { Clause } from './clause-types.js';

/** A clause file as read; `file` is whatever names it to its reader. */
export interface ClauseFile {
  readonly file: string;
  readonly text: string;
}

/** The clauses of a folder that can be used, in the order of the files, and everything that is wrong. */
export interface ClauseFiles {
  readonly clauses: readonly Clause[];
  readonly problems: readonly ClauseProblem[];
}

/**
 * Reads clause files and lays them beside each other and beside clauses that are `known` already. A file with a fault is
 * left out and each fault comes with file, line and reason; the others stay usable. Never throws, never rejects.
 */
export async function readClauseFiles(
  files: readonly ClauseFile[],
  sections: readonly string[],
  known: readonly Clause[] = [],
): Promise<ClauseFiles> {
  const problems: ClauseProblem[] = [];
  const read: { file: string; reading: Extract<ClauseReading, { clause: Clause }> }[] = [];
  for (const { file, text } of files) {
    const reading = await readClause(text, file);
    if ('problems' in reading) problems.push(...reading.problems);
    else read.push({ file, reading });
  }
  const clauses = read.map(({ reading }) => reading.clause);
  const broken = new Set<number>();
  for (const { index, path, reason } of validateLibrary(clauses, sections, known)) {
    const { file, reading } = read[index]!;
    problems.push({ file, line: reading.lineOf(path), reason });
    broken.add(index);
  }
  return { clauses: clauses.filter((_, index) => !broken.has(index)), problems };
}
