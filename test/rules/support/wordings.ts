import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a block of the collection is there to show. */
export type Part = '应当报告' | '尚未报告' | '不应报告' | '仍然误报';

export interface Wording {
  readonly part: Part;
  /** With marks. */
  readonly text: string;
  /** Line of the page on which it begins. */
  readonly line: number;
}

const FOLDER = new URL('../../corpus/wordings/', import.meta.url);

/** True for the heading of a part. */
export const isPart = (heading: string | undefined): heading is Part =>
  heading === '应当报告' || heading === '尚未报告' || heading === '不应报告' || heading === '仍然误报';

/** Names of the pages of a folder, without extension, in order; its README is none. */
export function pagesIn(folder: URL): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => name.slice(0, -'.md'.length))
    .sort();
}

/** Codes of the rules that have a page of wordings. */
export const codesWithWordings = (): readonly string[] => pagesIn(FOLDER);

/** The wordings of a rule, none when it has no page. */
export function wordingsOf(code: string): readonly Wording[] {
  const page = new URL(`${code}.md`, FOLDER);
  return existsSync(page) ? read(readFileSync(page, 'utf8')) : [];
}

function read(page: string): readonly Wording[] {
  const out: Wording[] = [];
  const lines = page.split('\n');
  let part: string | undefined;
  for (let i = 0; i < lines.length; i++) {
    const heading = /^## (.+)$/.exec(lines[i]!)?.[1];
    if (heading !== undefined) part = heading;
    if (lines[i] !== '```agreement') continue;
    const end = lines.indexOf('```', i);
    if (!isPart(part) || end < 0) throw new Error(`a block without its place: line ${i + 1}`);
    out.push({ part, text: lines.slice(i + 1, end).join('\n'), line: i + 1 });
    i = end;
  }
  return out;
}
