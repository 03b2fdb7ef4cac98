/** A tab stop that is not closed yet: how it was written, and where in the output that would stand. */
interface Open {
  readonly written: string;
  readonly at: number;
}

const NAME = /\$(?:\d+|[A-Za-z_]\w*)/y;
const OPEN = /\$\{(?:\d+|[A-Za-z_]\w*)/y;

/**
 * The text a snippet stands for, for editors without snippets: defaults and first choices filled in, tab stops and
 * variables gone. Malformed syntax is kept as it is written. Linear in the length of the snippet.
 */
export function snippetText(snippet: string): string {
  const out: string[] = [];
  const open: Open[] = [];
  for (let at = 0; at < snippet.length;) {
    const char = snippet[at]!;
    if (char === '\\' && '\\$}'.includes(snippet[at + 1] ?? ' ')) {
      out.push(snippet[at + 1]!);
      at += 2;
    } else if (char === '}' && open.length > 0) {
      open.pop();
      at++;
    } else if (char === '$') {
      at = tabStop(snippet, at, out, open);
    } else {
      out.push(char);
      at++;
    }
  }
  for (const { written, at } of open) out[at] = written;
  return out.join('');
}

/** Reads `$1`, `${1}`, the opening of `${1:default}`, `${1|a,b|}` or `$NAME`; returns where the text goes on. */
function tabStop(snippet: string, at: number, out: string[], open: Open[]): number {
  NAME.lastIndex = OPEN.lastIndex = at;
  if (NAME.test(snippet)) return NAME.lastIndex;
  const next = OPEN.test(snippet) ? OPEN.lastIndex : -1;
  const mark = next < 0 ? '' : snippet[next];
  if (mark === '}') return next + 1;
  if (mark === ':') {
    open.push({ written: snippet.slice(at, next + 1), at: out.length });
    out.push('');
    return next + 1;
  }
  const choice = mark === '|' ? firstChoice(snippet, next + 1) : undefined;
  out.push(choice?.text ?? '$');
  return choice?.end ?? at + 1;
}

/** The first of `a,b|}`; a list of choices ends in its line, so that an open one costs no more than that. */
function firstChoice(snippet: string, start: number): { text: string; end: number } | undefined {
  let first: string | undefined;
  let text = '';
  for (let at = start; at < snippet.length && snippet[at] !== '\n'; at++) {
    const char = snippet[at]!;
    if (char === '\\' && at + 1 < snippet.length) text += snippet[++at]!;
    else if (char === ',') {
      first ??= text;
      text = '';
    } else if (char === '|' && snippet[at + 1] === '}') return { text: first ?? text, end: at + 2 };
    else text += char;
  }
  return undefined;
}
