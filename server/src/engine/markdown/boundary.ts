/**
 * Where a draft may be cut into chunks that are parsed alone: the part of the rule that is seen in the characters.
 *
 * An offset is a candidate when the line before it is blank (space, tab, carriage return only, and ends in `\n`) and its
 * own line starts in the first column with something that is no list item: a list item joins the paragraphs before it,
 * an indented line may go on with what a list item or a footnote began. `tail.ts` has the part seen in the tree.
 */

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const BYTE_ORDER_MARK = 0xfeff;

/** How many characters of a line decide whether it starts a chunk: nine digits, a delimiter, a space, and one to spare. */
export const DECIDING_CHARACTERS = 12;

const LIST_ITEM = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t\r\n]|$)/;

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB || code === CR;
}

/** True when the line at `at` may begin a chunk after a blank line. False at the end of the text. */
function mayStartChunk(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  if (isBlank(code) || code === LF || code === BYTE_ORDER_MARK) return false;
  return !LIST_ITEM.test(text.slice(at, at + DECIDING_CHARACTERS));
}

/** True when `text`, which begins at a line start, ends with a blank line; an empty text does. */
export function endsWithBlankLine(text: string): boolean {
  if (text.length === 0) return true;
  if (text.charCodeAt(text.length - 1) !== LF) return false;
  for (let at = text.length - 2; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (code === LF) return true;
    if (!isBlank(code)) return false;
  }
  return true;
}

/** First candidate after `from`, or the length of the text. One pass over the characters between. */
export function nextCandidate(text: string, from: number): number {
  let lineEnd = text.indexOf('\n', from);
  while (lineEnd !== -1) {
    let at = lineEnd + 1;
    let blankLines = 0;
    let lineStart = at;
    for (;;) {
      while (isBlank(text.charCodeAt(at))) at++;
      if (text.charCodeAt(at) !== LF) break;
      blankLines++;
      lineStart = ++at;
    }
    if (blankLines > 0 && mayStartChunk(text, lineStart)) return lineStart;
    lineEnd = text.indexOf('\n', at);
  }
  return text.length;
}
