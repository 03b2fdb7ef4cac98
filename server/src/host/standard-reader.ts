// Loaded with the first standard of a user: it brings the YAML parser and the compiled schema along.
import type { Engine, Standard } from '../engine/index.js';
import { loadStandard } from '../engine/standard/load.js';
import type { Bilingual } from '../engine/standard/types.js';

/** A standard file as read; `file` is whatever names it to its reader. */
export interface StandardFile {
  readonly file: string;
  readonly text: string;
}

/** What is wrong with a standard file; `line` is 1-based. */
export interface OwnStandardProblem {
  readonly file: string;
  readonly line: number;
  readonly reason: Bilingual;
}

/** The standards of a folder that can be used, each with its file, and everything that is wrong. */
export interface OwnStandardFiles {
  readonly standards: readonly { readonly file: string; readonly standard: Standard }[];
  readonly problems: readonly OwnStandardProblem[];
}

/** Words that the front matter and the settings use for something else. */
const RESERVED: readonly string[] = ['auto', 'none', 'true', 'false', 'yes', 'no', 'on', 'off'];

/**
 * Reads the standards of a user and lays them beside each other and beside those of the product. A file with a fault is
 * left out and each fault comes with file, line and reason; the others stay usable. `fallback` counts for nothing: only
 * the product decides what a draft without a title is. Never throws, never rejects.
 */
export async function readOwnStandards(
  engine: Pick<Engine, 'standards'>,
  files: readonly StandardFile[],
): Promise<OwnStandardFiles> {
  const standards: { file: string; standard: Standard }[] = [];
  const problems: OwnStandardProblem[] = [];
  const builtIn = new Set(engine.standards.map(({ id }) => id));
  const owners = new Map<string, string>();
  for (const { file, text } of files) {
    const loaded = await loadStandard(text, file);
    if ('problems' in loaded) {
      problems.push(...loaded.problems);
      continue;
    }
    const { standard } = loaded;
    const reason = idFault(standard.id, builtIn, owners);
    if (reason) problems.push({ file, line: lineOfId(text), reason });
    else {
      owners.set(standard.id, file);
      standards.push({ file, standard: { ...standard, fallback: false } });
    }
  }
  return { standards, problems };
}

function idFault(
  id: string,
  builtIn: ReadonlySet<string>,
  owners: ReadonlyMap<string, string>,
): Bilingual | undefined {
  if (RESERVED.includes(id))
    return { zh: `“${id}”另有含义，不能用作编号`, en: `“${id}” means something else` };
  if (builtIn.has(id))
    return { zh: `“${id}”是自带标准的编号`, en: `“${id}” is the id of a standard of the product` };
  const owner = owners.get(id)?.split('/').slice(-2).join('/');
  return owner === undefined
    ? undefined
    : { zh: `编号“${id}”已用于 ${owner}`, en: `the id “${id}” is already used by ${owner}` };
}

/** The 1-based line of the key `id` at the top of a file that was read without fault. */
function lineOfId(text: string): number {
  return text.split(/\r\n?|\n/).findIndex((line) => /^["']?id["']? *:/.test(line)) + 1 || 1;
}
