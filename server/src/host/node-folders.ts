import { opendir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { countedNames, type FolderNames } from './group-finder.js';

/** Entries of a folder that are read at all. */
const MOST_ENTRIES = 50_000;
const NOTHING: FolderNames = { files: [], folders: [] };

/** The Markdown files and folders in a folder of the local machine, by its URI. Links are not followed; never rejects. */
export async function listLocalFolder(uri: string): Promise<FolderNames> {
  try {
    return uri.startsWith('file:') ? ((await listFolder(fileURLToPath(uri))) ?? NOTHING) : NOTHING;
  } catch {
    // no path of this machine
    return NOTHING;
  }
}

/** The same by its path; undefined for what is no folder, or not to be read. Never rejects. */
export async function listFolder(path: string): Promise<FolderNames | undefined> {
  const files: string[] = [];
  const folders: string[] = [];
  try {
    if (!(await stat(path)).isDirectory()) return undefined;
    let count = 0;
    for await (const entry of await opendir(path)) {
      if (entry.isFile()) files.push(entry.name);
      else if (entry.isDirectory()) folders.push(entry.name);
      if (++count >= MOST_ENTRIES) break;
    }
  } catch {
    return undefined;
  }
  return countedNames({ files, folders });
}
