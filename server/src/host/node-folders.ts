import { opendir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { countedNames, type FolderNames } from './group-finder.js';

/** Entries of a folder that are read at all. */
const MOST_ENTRIES = 50_000;

/** The Markdown files and folders in a folder of the local machine, by its URI. Links are not followed; never rejects. */
export async function listLocalFolder(uri: string): Promise<FolderNames> {
  const files: string[] = [];
  const folders: string[] = [];
  try {
    if (!uri.startsWith('file:')) return { files, folders };
    let count = 0;
    for await (const entry of await opendir(fileURLToPath(uri))) {
      if (entry.isFile()) files.push(entry.name);
      else if (entry.isDirectory()) folders.push(entry.name);
      if (++count >= MOST_ENTRIES) break;
    }
  } catch {
    // not there, or not to be read: it holds nothing
  }
  return countedNames({ files, folders });
}
