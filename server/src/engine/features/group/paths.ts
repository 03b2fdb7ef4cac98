/** Segments of a path that are looked at; a longer one leads nowhere. */
const DEEPEST = 64;

/**
 * Where a link in a file leads: a path below the workspace folder with `/`, as `from` is one. Undefined for what leaves the
 * folder (`../../etc/x.md`, `/x.md`), for addresses and for paths that make no sense.
 */
export function resolvePath(from: string, target: string): string | undefined {
  if (target === '' || /^(?:[\\/]|[a-z][a-z0-9+.-]*:)/i.test(target) || target.includes('\0'))
    return undefined;
  const out = from.split('/').slice(0, -1);
  const parts = target.replaceAll('\\', '/').split('/');
  if (out.length + parts.length > DEEPEST) return undefined;
  for (const part of parts) {
    if (part === '' || part === '.') continue;
    if (part !== '..') out.push(part);
    else if (out.pop() === undefined) return undefined;
  }
  return out.length === 0 ? undefined : out.join('/');
}

/** How a file is written in a link of another one: `../a/b.md`. Both paths are below one folder. */
export function relativePath(from: string, to: string): string {
  const base = from.split('/').slice(0, -1);
  const path = to.split('/');
  let common = 0;
  while (common < base.length && common < path.length - 1 && base[common] === path[common]) common++;
  return [...base.slice(common).map(() => '..'), ...path.slice(common)].join('/');
}

/** The folder of a path, `''` for the workspace folder itself. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last part of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** True for a folder whose name says that it holds annexes. */
export function isAnnexFolder(folder: string): boolean {
  return /^(?:附件|附录|annex(?:es)?|appendi(?:x|ces)|attachments?)$/i.test(fileName(folder));
}
