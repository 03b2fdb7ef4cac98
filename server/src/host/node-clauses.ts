import { opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readLocalFile } from './node-files.js';
import { listLocalFolder } from './node-folders.js';

/** Folders inside each other that are looked into. */
const MAX_DEPTH = 8;

/**
 * URIs of the Markdown files below a folder of the local machine (its path or its `file:` URI), in the order of their
 * names, at most `most`. Links are not followed. A folder that is not there holds none; never rejects.
 */
async function listClauseFiles(folder: string, most: number): Promise<readonly string[]> {
  const found: string[] = [];
  await collect(folder.startsWith('file:') ? fileURLToPath(folder) : folder, 0, most, found);
  return found.map((path) => pathToFileURL(path).href);
}

/**
 * URIs of the standards in a folder of the local machine (its path or its `file:` URI): `standard.yaml` of each folder
 * in it, in the order of their names, at most `most`. Links are not followed; never rejects.
 */
async function listStandardFiles(folder: string, most: number): Promise<readonly string[]> {
  const paths = await standardPaths(folder.startsWith('file:') ? fileURLToPath(folder) : folder, most);
  return paths.map((path) => pathToFileURL(path).href);
}

/** As `listStandardFiles`, as paths below the path of the folder. */
export async function standardPaths(folder: string, most: number): Promise<readonly string[]> {
  const names: string[] = [];
  try {
    for await (const entry of await opendir(folder)) {
      if (entry.isDirectory()) names.push(entry.name);
      if (names.length > most * 4) break;
    }
  } catch {
    return [];
  }
  return names
    .sort()
    .slice(0, most)
    .map((name) => join(folder, name, 'standard.yaml'));
}

async function collect(folder: string, depth: number, most: number, found: string[]): Promise<void> {
  if (depth > MAX_DEPTH || found.length >= most) return;
  const names: { name: string; folder: boolean }[] = [];
  try {
    for await (const entry of await opendir(folder)) {
      if (entry.isDirectory()) names.push({ name: entry.name, folder: true });
      else if (entry.isFile() && entry.name.endsWith('.md')) names.push({ name: entry.name, folder: false });
      if (names.length > most * 4) break;
    }
  } catch {
    return;
  }
  names.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, folder: inner } of names) {
    if (found.length >= most) return;
    if (inner) await collect(join(folder, name), depth + 1, most, found);
    else found.push(join(folder, name));
  }
}

/** What a server on this machine reads by itself for editors that do not read files for it. */
export const localFiles = {
  readFile: readLocalFile,
  listClauses: listClauseFiles,
  listStandards: listStandardFiles,
  listFolder: listLocalFolder,
};
