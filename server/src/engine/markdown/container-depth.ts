/**
 * A bound on how deep quotes, list items and footnotes nest, found without parsing. remark overflows the stack on some
 * thousands of levels and is slow long before, so what lies above the bound is never handed to it.
 */

/** Deepest nesting of containers that is parsed. Drafts reach about ten. */
export const MAX_CONTAINER_DEPTH = 100;

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const LINE_END = /[\r\n]/g;
const ORDERED_MARKER = /\d{1,9}[.)]/y;
const FOOTNOTE_MARKER = /\[\^(?:\\[^]|[^[\]\\]){1,999}\]:/y;

/** True when containers may nest deeper than `MAX_CONTAINER_DEPTH` in `text` from `start` (a line start) to `end`. */
export function nestsTooDeep(text: string, start: number, end: number): boolean {
  if (end - start <= MAX_CONTAINER_DEPTH) return false;
  let depth = 0;
  let line = start;
  while (line < end) {
    depth = Math.max(depth, depthAfterLine(text, line, depth));
    if (depth > MAX_CONTAINER_DEPTH) return true;
    LINE_END.lastIndex = line;
    const found = LINE_END.exec(text);
    line = found === null ? end : found.index + 1;
  }
  return false;
}

/**
 * At most how deep containers nest after this line. The line goes on with open containers by one `>` each or by two
 * columns of white space each, and opens new ones by their markers; without markers it opens none.
 */
function depthAfterLine(text: string, line: number, depthBefore: number): number {
  let markers = 0;
  let columns = 0;
  let at = line;
  let noBreakBefore = line;
  while (markers <= MAX_CONTAINER_DEPTH) {
    const code = text.charCodeAt(at);
    if (code === SPACE || code === TAB) {
      columns += code === TAB ? 4 : 1;
      at++;
      continue;
    }
    const length = markerLength(text, at);
    if (length === 0) break;
    // `- - -` is a line across and no list in a list in a list.
    if ((code === 42 || code === 45) && at >= noBreakBefore) {
      const run = runOfMarkers(text, at);
      if (run.count >= 3 && isLineEnd(text, run.end)) break;
      noBreakBefore = run.end;
    }
    markers++;
    at += length;
  }
  return Math.min(depthBefore + markers, markers + (columns >> 1));
}

/** Length of the container marker at `at`; 0 when there is none. */
function markerLength(text: string, at: number): number {
  switch (text[at]) {
    case '>':
      return 1;
    case '-':
    case '+':
    case '*':
      return endsMarker(text, at + 1) ? 1 : 0;
    case '[':
      FOOTNOTE_MARKER.lastIndex = at;
      return FOOTNOTE_MARKER.test(text) ? FOOTNOTE_MARKER.lastIndex - at : 0;
    default:
      ORDERED_MARKER.lastIndex = at;
      return ORDERED_MARKER.test(text) && endsMarker(text, ORDERED_MARKER.lastIndex)
        ? ORDERED_MARKER.lastIndex - at
        : 0;
  }
}

/** How often the character at `at` comes, white space between not counted, and where something else follows. */
function runOfMarkers(text: string, at: number): { count: number; end: number } {
  const marker = text.charCodeAt(at);
  let count = 0;
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    if (code === marker) count++;
    else if (code !== SPACE && code !== TAB) return { count, end };
    end++;
  }
}

function endsMarker(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === SPACE || code === TAB || isLineEnd(text, at);
}

function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return at >= text.length || code === LF || code === CR;
}
