import { posix } from 'node:path';
import { FILES, read } from '../architecture/repository.js';

/** Pages written by hand, from the root. */
export const PAGES: readonly string[] = FILES.filter(
  (path) =>
    /^[^/]+\.md$/.test(path) ||
    /^(?:docs|examples|snippets)\/[^/]+\.md$/.test(path) ||
    /^test\/corpus\/[^/]+\/README\.md$/.test(path),
).filter((path) => !/^examples\/\d/.test(path));

/** What stands in backquotes in one line. */
export function inCode(line: string): readonly string[] {
  return line.split('`').filter((_, index) => index % 2 === 1);
}

/** Everything that stands between `open` and the next `close`, in order. */
export function between(text: string, open: string, close: string): readonly string[] {
  return text
    .split(open)
    .slice(1)
    .flatMap((rest) => (rest.includes(close) ? [rest.split(close, 1)[0]!] : []));
}

/** The rows of the tables in a text: the cells of each, without the lines that only draw the table. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[ :|-]+$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** A fenced block of a page with its language (`''` for none) and the line of its opening, 1-based. */
export interface Block {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a page, in order. Fences of three backquotes only. */
export function blocksOf(page: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { readonly line: number; readonly language: string; readonly text: string[] } | undefined;
  read(page)
    .split('\n')
    .forEach((text, index) => {
      if (!text.startsWith('```')) open?.text.push(text);
      else if (open) {
        blocks.push({ page, line: open.line, language: open.language, text: open.text.join('\n') });
        open = undefined;
      } else open = { line: index + 1, language: text.slice(3).trim(), text: [] };
    });
  return blocks;
}

/** The lines of a page; those of fenced blocks are empty, so that all keep their numbers. */
function unfenced(page: string): readonly string[] {
  let inside = false;
  return read(page)
    .split('\n')
    .map((line) => {
      const fence = line.startsWith('```');
      if (fence) inside = !inside;
      return inside || fence ? '' : line;
    });
}

/** A link or picture: where it stands and what it points to. */
export interface Link {
  readonly page: string;
  readonly line: number;
  readonly target: string;
  readonly picture: boolean;
}

/** Links and pictures of a page, in order; those in code are none. */
export function linksOf(page: string): readonly Link[] {
  return unfenced(page).flatMap((line, index) => {
    const prose = line
      .split('`')
      .filter((_, part) => part % 2 === 0)
      .join('');
    const parts = prose.split('](');
    return parts.slice(1).map((part, at) => {
      const opening = parts[at]!.lastIndexOf('[');
      return {
        page,
        line: index + 1,
        target: part.split(')', 1)[0]!,
        picture: parts[at]!.charAt(opening - 1) === '!',
      };
    });
  });
}

/** Path from the root that a relative link leads to, and its fragment. */
export function destination({ page, target }: Link): {
  readonly path: string;
  readonly fragment: string | undefined;
} {
  const [path, fragment] = decodeURI(target).split('#');
  if (path === '') return { path: page, fragment };
  const joined = posix.normalize(posix.join(posix.dirname(page), path!));
  return { path: joined.endsWith('/') ? joined.slice(0, -1) : joined, fragment };
}

/** Names of the headings of a page as GitHub and VS Code write them into addresses. */
export function anchorsOf(page: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const names = new Set<string>();
  for (const line of unfenced(page)) {
    if (!/^#{1,6} /.test(line)) continue;
    const words = line.slice(line.indexOf(' ')).trim().toLowerCase();
    const name = words.replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '').replace(/\s/g, '-');
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    names.add(times === 0 ? name : `${name}-${times}`);
  }
  return names;
}
