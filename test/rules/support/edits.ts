import { readFileSync } from 'node:fs';
import { ANNOTATED, readAnnotated } from '../../../scripts/lib/annotated.js';
import { isPart, pagesIn, type Part } from './wordings.js';

/** A small change of an annotated draft in which nothing is wrong. */
export interface Edit {
  readonly part: Part;
  /** Kind of defect as `kinds.json` names it. */
  readonly kind: string;
  /** Id of the section that is missing afterwards, for the kind `missing-section`. */
  readonly section: string | undefined;
  readonly hunks: readonly Hunk[];
  /** Line of the page on which the block begins. */
  readonly line: number;
}

/** Lines that stay, lines that go and lines that come; in the first two `…` at the end stands for the rest of a line. */
interface Hunk {
  readonly context: readonly string[];
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

const FOLDER = new URL('../../corpus/edits/', import.meta.url);

/** Names of the drafts that have a page of edits. */
export const editedDrafts = (): readonly string[] => pagesIn(FOLDER);

/** The text of the draft that is edited; throws when there is none of this name. */
export function hostOf(name: string): string {
  return readAnnotated(`${name}.md`);
}

/** Rules by kind of defect. */
export const KINDS = JSON.parse(readFileSync(new URL('kinds.json', ANNOTATED), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;

/** The edits of a draft in the order of its page; throws at a block that is not of the format. */
export function editsOf(name: string): readonly Edit[] {
  const lines = readFileSync(new URL(`${name}.md`, FOLDER), 'utf8').split('\n');
  const out: Edit[] = [];
  let part: string | undefined;
  for (let i = 0; i < lines.length; i++) {
    part = /^## (.+)$/.exec(lines[i]!)?.[1] ?? part;
    const info = /^```diff (\S+)(?: (\S+))?$/.exec(lines[i]!);
    if (!info) continue;
    const end = lines.indexOf('```', i);
    if (!isPart(part) || end < 0 || (!KINDS[info[1]!.split(':')[0]!] && !KINDS[info[1]!]))
      throw new Error(`a block without its place or kind: ${name}.md, line ${i + 1}`);
    out.push({
      part,
      kind: info[1]!,
      section: info[2],
      hunks: hunksOf(lines.slice(i + 1, end)),
      line: i + 1,
    });
    i = end;
  }
  return out;
}

function hunksOf(lines: readonly string[]): readonly Hunk[] {
  const hunks: { context: string[]; removed: string[]; added: string[] }[] = [];
  for (const line of ['@@', ...lines]) {
    if (line === '@@') hunks.push({ context: [], removed: [], added: [] });
    else if (line.startsWith('+')) hunks.at(-1)!.added.push(line.slice(1));
    else if (line.startsWith('-')) hunks.at(-1)!.removed.push(line.slice(1));
    else hunks.at(-1)!.context.push(line.slice(1));
  }
  return hunks.filter(({ context, removed, added }) => context.length + removed.length + added.length > 0);
}

/**
 * The draft with the edit, marks still in it; line breaks stay as they are in the draft. Empty lines between the lines of
 * a hunk need not be written. Throws when its lines are not found exactly once.
 */
export function applied(host: string, { hunks, line }: Edit): string {
  const eol = host.includes('\r\n') ? '\r\n' : '\n';
  const lines = host.split(eol);
  for (const { context, removed, added } of hunks) {
    const wanted = [...context, ...removed];
    const places = lines.flatMap((_, start) => {
      const rows = rowsFrom(lines, start, wanted);
      return rows ? [rows] : [];
    });
    const [rows] = places;
    if (!rows || places.length > 1)
      throw new Error(`${places.length} places for the edit of line ${line}: ${wanted.join('\n')}`);
    const end = rows.at(-1)! + 1;
    const from = removed.length > 0 ? rows[context.length]! : end;
    lines.splice(from, end - from, ...added);
  }
  return lines.join(eol);
}

/** Numbers of the lines that are wanted, one after the other from `start` on; undefined when others stand there. */
function rowsFrom(
  lines: readonly string[],
  start: number,
  wanted: readonly string[],
): readonly number[] | undefined {
  const rows: number[] = [];
  let at = start;
  for (const words of wanted) {
    while (rows.length > 0 && words !== '' && lines[at]?.trim() === '') at++;
    if (!isLine(lines[at], words)) return undefined;
    rows.push(at++);
  }
  return rows;
}

function isLine(line: string | undefined, words: string): boolean {
  return words.endsWith('…') ? line?.startsWith(words.slice(0, -1)) === true : line === words;
}
