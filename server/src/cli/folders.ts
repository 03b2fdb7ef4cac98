import { join, resolve } from 'node:path';
import type { FolderNames } from '../host/group-finder.js';
import { markdownBelow } from '../host/walk.js';

/** Files of one folder that are checked at most. */
const MOST = 5000;

interface Folders {
  readonly cwd: string;
  list?(folder: string): Promise<FolderNames | undefined>;
}

/** The files that the paths of a command name, each once; a folder stands for the Markdown files below it. */
export async function filesOf(
  paths: readonly string[],
  world: Folders,
): Promise<readonly { readonly path: string; readonly asked: boolean }[]> {
  const out = new Map<string, boolean>();
  for (const path of paths) {
    const folder = path === '-' ? undefined : await world.list?.(resolve(world.cwd, path));
    if (folder === undefined) {
      out.set(path, true);
      continue;
    }
    const list = (at: string): Promise<FolderNames | undefined> => world.list!(resolve(world.cwd, at));
    for (const file of await markdownBelow(path, list, join, MOST)) if (!out.has(file)) out.set(file, false);
  }
  return [...out].map(([path, asked]) => ({ path, asked }));
}
