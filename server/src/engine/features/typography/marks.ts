import type { EditList } from './edit-list.js';
import type { Scope, ScopedChunk } from './scopes.js';

/** One space behind the marks of headings and of one-line items. */
export function tidyMarks({ start, text, prose }: ScopedChunk, list: EditList): void {
  for (const block of prose.blocks) {
    if (block.kind !== 'heading' || text[block.start] !== '#') continue;
    const marks = /^#{1,6}([ \t]+)(?=\S)/.exec(text.slice(block.start, block.start + 40));
    if (marks) oneSpace(marks[1]!, start + block.start + marks[0].length, list);
  }
  for (const { at, content, single } of prose.bullets) {
    const gap = content === undefined ? '' : text.slice(at + 1, content);
    if (single && /^[ \t]{2,4}$/.test(gap)) oneSpace(gap, start + content!, list);
  }
}

/** Leaves one space of a gap that ends at `end`. */
function oneSpace(gap: string, end: number, list: EditList): void {
  const start = end - gap.length;
  if (gap.startsWith(' ')) {
    if (gap.length > 1) list.put(start + 1, end, '');
  } else if (gap.endsWith(' ')) list.put(start, end - 1, '');
  else list.put(start, end, ' ');
}

/** The mark that most items of bullet lists have; `-` where two are used equally often. */
export function usualBullet(chunks: readonly ScopedChunk[]): '-' | '*' | '+' {
  const counts = { '-': 0, '*': 0, '+': 0 };
  for (const { prose } of chunks) for (const { mark } of prose.bullets) counts[mark]++;
  const most = Math.max(...Object.values(counts));
  return counts['-'] === most ? '-' : counts['*'] === most ? '*' : '+';
}

/** One mark for all items of bullet lists. An item that would become a rule or an underline keeps its own. */
export function uniformBullets({ start, text, prose }: ScopedChunk, usual: string, list: EditList): void {
  for (const { at, mark, content } of prose.bullets) {
    if (mark === usual || content === undefined || isRule(text, content)) continue;
    list.put(start + at, start + at + 1, usual);
  }
}

/** Nothing but marks up to the end of the line: `* - -` would become a rule. */
function isRule(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && '-*+_ \t'.includes(text[at]!)) at++;
  return at === text.length || text[at] === '\n' || text[at] === '\r';
}

/**
 * Headings whose marks Markdown does not see (`##第一章`, `＃ 第一章`, `#　第一章`), where the outline reads the line as a
 * heading and it stands alone. Gives the places of the lines too: whether the structure stays the same is seen afterwards.
 */
export function mendHeadings({ start, text, prose, scopes }: ScopedChunk, list: EditList): Scope[] {
  if (!/[#＃]/.test(text)) return [];
  const out: Scope[] = [];
  const byStart = new Map(scopes.map((scope) => [scope.start, scope]));
  for (const block of prose.blocks) {
    if (block.kind !== 'paragraph' || block.nested) continue;
    const line = text.slice(block.start, block.end);
    const marks = /^([#＃]{1,6})[ \t\u3000]*(?=[^\s#＃])/.exec(line);
    if (!marks || /[\r\n]/.test(line)) continue;
    // a mark that is none may have become a line of its own
    const scope = [block.start, block.start + marks[0].length]
      .map((at) => byStart.get(start + at))
      .find((one) => one?.end === start + block.end);
    if (!scope?.flat.reading.heading) continue;
    const newText = `${'#'.repeat(marks[1]!.length)} `;
    if (!list.free(start + block.start, start + block.start + marks[0].length)) continue;
    list.put(start + block.start, start + block.start + marks[0].length, newText);
    out.push(scope);
  }
  return out;
}
