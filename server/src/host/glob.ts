/**
 * True when a glob of the setting `agreement.files` matches the path of a URI. `*` stands for anything but `/`, `?` for
 * one character, `**` for any folders, `{a,b}` for either. A pattern that is not anchored with `/` may begin in any
 * folder, so `drafts/*.md` and `*.md` mean what they mean in the settings of the editor. Time is bounded by pattern
 * length times path length; braces past 64 combinations match nothing.
 */
export function matchesGlob(glob: string, uri: string): boolean {
  return matchesPath(glob, pathOf(uri));
}

/** The same for a path given as its segments; a pattern anchored with `/` begins at the first of them. */
export function matchesPath(glob: string, path: readonly string[]): boolean {
  return alternatives(glob.trim().replace(/\\/g, '/')).some((pattern) => {
    if (pattern === '') return false;
    const anchored = pattern.startsWith('/') || /^[a-zA-Z]:\//.test(pattern);
    const parts = pattern.split('/').filter((part) => part !== '' && part !== '.');
    return matchesParts(anchored ? parts : ['**', ...parts], path);
  });
}

/** Decoded segments of the path of a URI (`file:///a/%E5%8D%8F.md` gives `a` and `协.md`). */
export function pathOf(uri: string): string[] {
  const scheme = uri.indexOf(':');
  let path = scheme < 0 ? uri : uri.slice(scheme + 1);
  if (path.startsWith('//')) path = path.slice(Math.max(2, path.indexOf('/', 2)));
  return path
    .split(/[?#]/, 1)[0]!
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `{a,b}` written out; braces do not nest. */
function alternatives(glob: string): string[] {
  let patterns = [''];
  for (let at = 0; at < glob.length;) {
    const close = glob[at] === '{' ? glob.indexOf('}', at) : -1;
    const choices = close > 0 ? glob.slice(at + 1, close).split(',') : [glob[at]!];
    patterns = patterns.flatMap((pattern) => choices.map((choice) => pattern + choice));
    if (patterns.length > 64) return [];
    at = close > 0 ? close + 1 : at + 1;
  }
  return patterns;
}

function matchesParts(pattern: readonly string[], path: readonly string[]): boolean {
  // reachable[i]: the pattern read so far can end just before segment i
  let reachable = path.map(() => false);
  reachable.push(false);
  reachable[0] = true;
  for (const part of pattern) {
    const next = reachable.map(() => false);
    if (part === '**') {
      let open = false;
      for (let at = 0; at < next.length; at++) next[at] = open = open || reachable[at]!;
    } else {
      for (let at = 0; at < path.length; at++) {
        if (reachable[at]! && matchesSegment(part, path[at]!)) next[at + 1] = true;
      }
    }
    reachable = next;
  }
  return reachable[path.length]!;
}

/** Wildcards inside one segment; remembers only the last `*`, so it is linear in practice and never exponential. */
function matchesSegment(pattern: string, text: string): boolean {
  let at = 0;
  let place = 0;
  let star = -1;
  let resume = 0;
  while (place < text.length) {
    const wish = pattern[at];
    if (wish === '*') {
      star = at++;
      resume = place;
    } else if (wish !== undefined && (wish === '?' || wish === text[place])) {
      at++;
      place++;
    } else if (star >= 0) {
      at = star + 1;
      place = ++resume;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
