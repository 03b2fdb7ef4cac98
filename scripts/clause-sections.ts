import { readFile } from 'node:fs/promises';
import { loadStandard } from '../server/src/engine/standard/load.js';
import type { StandardNode } from '../server/src/engine/standard/types.js';

const FILE = 'server/standards/alliance-agreement/standard.yaml';

/**
 * The sections of the standard that the clauses belong to, in its order: read from the data and not from the
 * generated module, so that one run of the generators is enough. Throws when the standard is broken.
 */
export async function readSections(): Promise<readonly StandardNode[]> {
  const loaded = await loadStandard(await readFile(new URL(`../${FILE}`, import.meta.url), 'utf8'), FILE);
  if ('problems' in loaded) throw new Error(loaded.problems.map(({ reason }) => reason.zh).join('\n'));
  return loaded.standard.nodes;
}
