import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the repository, without a trailing slash. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A file of the repository: its path from the root, with `/`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One line of .gitignore: a folder (`out/`), a path (`test/x/`) or an ending (`*.vsix`). Other forms are not used here. */
function ignoredBy(pattern: string): (path: string) => boolean {
  if (pattern.startsWith('*')) return (path) => path.endsWith(pattern.slice(1));
  const folder = pattern.replace(/\/$/, '');
  if (folder.includes('/')) return (path) => path === folder;
  return (path) => path === folder || path.endsWith(`/${folder}`);
}

const ignored = readFileSync(join(ROOT, '.gitignore'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(ignoredBy);

function walk(folder: string, out: string[]): string[] {
  for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (path === '.git' || ignored.some((test) => test(path))) continue;
    if (entry.isDirectory()) walk(path, out);
    else out.push(path);
  }
  return out;
}

/** Paths of all files that belong to the repository: everything on disk that .gitignore does not name. */
export const FILES: readonly string[] = walk('', []).sort();

/** Text of one file; the path is from the root. Throws when there is none. */
export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Files whose path fits, with their texts. */
export function sources(path: RegExp): readonly SourceFile[] {
  return FILES.filter((file) => path.test(file)).map((file) => ({ path: file, text: read(file) }));
}

/** Code of the project: TypeScript and JavaScript, without what is generated and without what belongs to others. */
export function code(): readonly SourceFile[] {
  return sources(/\.(?:ts|mts|cts|js|mjs|cjs)$/).filter(({ path }) => !/\/generated\//.test(path));
}
