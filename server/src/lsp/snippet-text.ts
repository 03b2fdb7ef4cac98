/**
 * The text a snippet stands for, for editors without snippets: defaults and first choices filled in, tab stops and
 * variables gone. Malformed syntax is kept as it is written. Linear in the length of the snippet for the depth of
 * nesting that snippets have (at most 20 are followed).
 */
export function snippetText(snippet: string): string {
  return read(snippet, 0, false, 0).text;
}

interface Read {
  readonly text: string;
  readonly end: number;
}

/** Reads up to the end, or up to the `}` that closes a default. */
function read(source: string, start: number, inner: boolean, depth: number): Read {
  let text = '';
  let at = start;
  while (at < source.length) {
    const char = source[at]!;
    if (char === '\\' && '\\$}'.includes(source[at + 1] ?? ' ')) {
      text += source[at + 1]!;
      at += 2;
    } else if (char === '}' && inner) {
      return { text, end: at };
    } else if (char === '$') {
      const stop = depth < 20 ? tabStop(source, at, depth) : undefined;
      text += stop?.text ?? char;
      at = stop?.end ?? at + 1;
    } else {
      text += char;
      at++;
    }
  }
  return { text, end: at };
}

const NAME = /\$(?:\d+|[A-Za-z_]\w*)/y;
const OPEN = /\$\{(?:\d+|[A-Za-z_]\w*)/y;

/** `$1`, `${1}`, `${1:default}`, `${1|a,b|}`, `$NAME`; `undefined` where the `$` is an ordinary one. */
function tabStop(source: string, at: number, depth: number): Read | undefined {
  NAME.lastIndex = at;
  if (NAME.test(source)) return { text: '', end: NAME.lastIndex };
  OPEN.lastIndex = at;
  if (!OPEN.test(source)) return undefined;
  const next = OPEN.lastIndex;
  if (source[next] === '}') return { text: '', end: next + 1 };
  if (source[next] === ':') {
    const inner = read(source, next + 1, true, depth + 1);
    return source[inner.end] === '}' ? { text: inner.text, end: inner.end + 1 } : undefined;
  }
  return source[next] === '|' ? firstChoice(source, next + 1) : undefined;
}

function firstChoice(source: string, start: number): Read | undefined {
  let first: string | undefined;
  let text = '';
  for (let at = start; at < source.length; at++) {
    const char = source[at]!;
    if (char === '\\' && at + 1 < source.length) text += source[++at]!;
    else if (char === ',') {
      first ??= text;
      text = '';
    } else if (char === '|' && source[at + 1] === '}') return { text: first ?? text, end: at + 2 };
    else text += char;
  }
  return undefined;
}
