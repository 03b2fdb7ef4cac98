import type { LineUse } from '../../markdown/prose.js';
import { isHan } from '../../text/line-text.js';
import { trimEndOf } from '../../text/trim.js';
import type { EditList } from './edit-list.js';
import type { Scope, ScopedChunk } from './scopes.js';

/** A source line with its place in the draft; `end` is behind its last character. */
interface SourceLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly use: LineUse;
  /** The next line belongs to the same paragraph. */
  readonly goesOn: boolean;
  readonly scope: Scope | undefined;
}

/**
 * Blanks at the ends of lines, and rows of empty lines down to one. A hard break keeps its two spaces, a label its room
 * (日期：　　), and cover and signature page keep their empty lines.
 */
export function tidyLines(chunks: readonly ScopedChunk[], list: EditList): void {
  let row: SourceLine[] = [];
  let before: Scope | undefined;
  for (const chunk of chunks) {
    for (const line of sourceLines(chunk)) {
      if (line.use === 'gap' && line.text.trim() === '') {
        row.push(line);
        if (line.text !== '') list.put(line.start, line.end, '');
        continue;
      }
      if (row.length > 1 && before && !loose(before) && line.scope && !loose(line.scope))
        list.put(row[1]!.start, line.start, '');
      row = [];
      before = line.scope;
      if (line.use === 'prose') trailing(line, list);
    }
  }
}

/** Blanks behind the last character of a line of a paragraph or heading. */
function trailing({ start, end, text, goesOn, scope }: SourceLine, list: EditList): void {
  const visible = trimEndOf(text, ' \t\u3000\u00a0');
  const blanks = text.slice(visible.length);
  if (blanks === '' || visible === '' || scope === undefined || loose(scope)) return;
  const hard = goesOn && /^[ \t]{2,}$/.test(blanks);
  if (!hard && !/[:：_＿]$/.test(visible)) list.put(start + visible.length, end, '');
}

/** True where empty lines make room for a hand or a stamp. */
function loose({ cover, region }: Scope): boolean {
  return cover || region === 'signature';
}

function* sourceLines({ start, text, prose, scopes }: ScopedChunk): Generator<SourceLine> {
  let at = 0;
  let index = 0;
  let block = 0;
  for (let number = 0; at < text.length; number++) {
    const end = lineEnd(text, at);
    while (block < prose.blocks.length && prose.blocks[block]!.end <= at) block++;
    while (index + 1 < scopes.length && scopes[index + 1]!.start - start <= at) index++;
    yield {
      start: start + at,
      end: start + end,
      text: text.slice(at, end),
      use: prose.lines[number] ?? 'closed',
      goesOn: (prose.blocks[block]?.end ?? 0) > end,
      scope: scopes[index],
    };
    at = nextLine(text, at);
  }
}

function lineEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

/**
 * Up to three spaces before a line of Chinese text, which Markdown does not show, and the indentation of further lines of a
 * list item. `remove` takes two full-width spaces or four of another kind too; more of them centre a line.
 */
export function tidyIndentation(
  { start, text, prose, scopes }: ScopedChunk,
  indentation: 'keep' | 'remove',
  list: EditList,
): void {
  let index = 0;
  for (const block of prose.blocks) {
    for (let at = lineStart(text, block.start); at < block.end; at = nextLine(text, at)) {
      while (index + 1 < scopes.length && scopes[index + 1]!.start - start <= at) index++;
      const scope = scopes[index];
      if (scope === undefined || loose(scope)) continue;
      const plain = run(text, at, ' ');
      if (block.nested) {
        const first = at <= block.start;
        if (first || block.column === undefined || plain === at || !isText(text, plain)) continue;
        const lacking = block.column - (plain - at);
        if (lacking > 0) list.put(start + plain, start + plain, ' '.repeat(lacking));
        else if (lacking < 0) list.put(start + plain + lacking, start + plain, '');
        continue;
      }
      const wide = run(text, at, ' \u3000\u00a0');
      const columns = wide - at + [...text.slice(at, wide)].filter((char) => char === '\u3000').length;
      if (indentation === 'remove' && wide > at && columns <= 4 && isText(text, wide))
        list.put(start + at, start + wide, '');
      else if (plain > at && plain - at <= 3 && isText(text, plain)) list.put(start + at, start + plain, '');
    }
  }
}

function run(text: string, from: number, chars: string): number {
  let at = from;
  while (at < text.length && chars.includes(text[at]!)) at++;
  return at;
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

function nextLine(text: string, from: number): number {
  const end = lineEnd(text, from);
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

/** Chinese text: nothing that Markdown takes for a mark at the start of a line. */
function isText(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at)) || '（(《“'.includes(text[at] ?? ' ');
}
