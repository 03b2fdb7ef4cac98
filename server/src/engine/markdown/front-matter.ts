/**
 * YAML front matter: a fence line `---` on the first line of the document, closed by another. Whether the first line
 * opens it depends on a line that may stand anywhere below, blank lines between, so the chunk store has to know both.
 */

const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;

/** True when `text`, the beginning of a document, starts with a fence line. Front matter only if another one follows. */
export function opensFrontMatter(text: string): boolean {
  return OPENING.test(text);
}

/** Offset after the first fence line at or after `from` (a line start), its line end not included; -1 if there is none. */
export function closingFence(text: string, from = 0): number {
  for (let at = text.indexOf('---', from); at !== -1; at = text.indexOf('---', at + 1)) {
    if (at !== from && !isLineEnd(text.charCodeAt(at - 1))) continue;
    let end = at + 3;
    while (text.charCodeAt(end) === 32 || text.charCodeAt(end) === 9) end++;
    if (end === text.length || isLineEnd(text.charCodeAt(end))) return end;
  }
  return -1;
}

/** Length of the front matter at the start of a document, its last line end not included; 0 when there is none. */
export function frontMatterLength(text: string): number {
  const opening = OPENING.exec(text);
  return opening === null ? 0 : Math.max(0, closingFence(text, opening[0].length));
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
