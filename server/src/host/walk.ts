import type { FolderNames } from './group-finder.js';

const DEEPEST = 8;
/** Folders of other programs, and hidden ones. */
const PASSED_OVER = /^(?:\.|node_modules$)/;

/**
 * The Markdown files below a folder in the order of their paths, at most `most`; hidden folders and `node_modules` are
 * passed over. `list` gives the names in a folder, `join` makes a path of a folder and a name.
 */
export async function markdownBelow(
  folder: string,
  list: (folder: string) => Promise<FolderNames | undefined>,
  join: (folder: string, name: string) => string,
  most: number,
): Promise<readonly string[]> {
  const found: string[] = [];
  const walk = async (at: string, depth: number): Promise<void> => {
    if (depth > DEEPEST || found.length >= most) return;
    const names = await list(at);
    for (const name of names?.files ?? []) if (found.length < most) found.push(join(at, name));
    for (const name of [...(names?.folders ?? [])].sort())
      if (!PASSED_OVER.test(name)) await walk(join(at, name), depth + 1);
  };
  await walk(folder, 0);
  return found;
}
