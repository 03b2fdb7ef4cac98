import type { Bilingual, Span } from '../engine/index.js';
import type { KeyShape, Shape, Word } from './project-schema.js';

/** A word that may stand at a place of a project file. */
export interface ProjectOffer {
  readonly kind: 'key' | 'value';
  readonly label: string;
  readonly help: Bilingual;
  readonly replace: Span;
  readonly newText: string;
}

/** Where something is being typed: below which keys, and what of it stands there. */
interface Place {
  readonly path: readonly string[];
  readonly kind: 'key' | 'value' | 'either';
  /** The word so far begins this many characters before the cursor. */
  readonly typed: number;
  /** Between brackets: no line ends there. */
  readonly flow: boolean;
}

const WORD_CHARACTER = /[\w-]/;
const WORD_AFTER = /^[\w-]*/;
/** The key at the start of a line, quoted or not. */
const KEY = /^( *)(?:"([\w-]{1,80})"|'([\w-]{1,80})'|([\w-]{1,80})) *:/;

/**
 * What may be written at an offset of a project file, while it is being typed and no valid YAML yet: read off the line
 * and the indentation of the lines above. Keys that stand there already are left out.
 */
export function projectOffers(
  text: string,
  offset: number,
  shape: readonly KeyShape[],
): readonly ProjectOffer[] {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const before = text.slice(lineStart, offset);
  const above = text.slice(0, lineStart).split(/\r\n|\r|\n/);
  const place = placeOf(before, above.slice(0, -1));
  if (place === undefined) return [];
  const here = shapeAt(shape, place.path);
  if (here === undefined) return [];
  const after = WORD_AFTER.exec(text.slice(offset, offset + 80))![0].length;
  const replace = { start: offset - place.typed, end: offset + after };
  if (here.kind === 'one-of') {
    if (place.kind === 'key') return [];
    const gap = before.slice(0, before.length - place.typed).endsWith(':') ? ' ' : '';
    return here.words.map((word) => offer('value', word, replace, gap + word.name));
  }
  if (here.kind !== 'map' || place.kind === 'value') return [];
  const taken = siblings(text, lineStart, place);
  const indent = ' '.repeat(before.length - before.trimStart().length + 2);
  return here.keys
    .filter(({ name }) => !taken.has(name))
    .map((word) => {
      const below = shapeAt(shape, [...place.path, word.name]);
      const opens = !place.flow && below?.kind !== 'one-of';
      const item = below?.kind === 'list' ? '- ' : '';
      return offer('key', word, replace, opens ? `${word.name}:\n${indent}${item}` : `${word.name}: `);
    });
}

/** What may stand below the keys of a path, from the top of the file. */
export function shapeAt(shape: readonly KeyShape[], path: readonly string[]): Shape | undefined {
  const top: Shape = { kind: 'map', keys: shape, value: { kind: 'list' } };
  let here: Shape | undefined = top;
  for (const key of path) {
    if (here?.kind !== 'map') return undefined;
    here = here === top ? shape.find(({ name }) => name === key)?.shape : here.value;
  }
  return here;
}

function placeOf(before: string, above: readonly string[]): Place | undefined {
  if (/(?:^|\s)#/.test(before)) return undefined;
  let typed = 0;
  while (typed < before.length && WORD_CHARACTER.test(before[before.length - typed - 1]!)) typed++;
  const rest = before.slice(0, before.length - typed);
  const indent = before.length - before.trimStart().length;
  const outer = pathAbove(above, rest.trim() === '' ? rest.length : indent);
  if (rest.trim() === '') return { path: outer, kind: 'either', typed, flow: false };
  const key = KEY.exec(before);
  if (key === null) return undefined;
  return flowPlace(rest.slice(key[0].length), [...outer, nameIn(key)], typed);
}

/** The place behind `key:` on one line: a plain value, or somewhere between braces. */
function flowPlace(rest: string, start: readonly string[], typed: number): Place | undefined {
  const path = [...start];
  let depth = 0;
  let last = '';
  for (const [part] of rest.matchAll(/[{}[\],:]|[\w-]+|\S/g)) {
    if (part === '{') depth++;
    else if (part === '}') {
      depth--;
      path.pop();
    } else if (part === '[') return undefined;
    else if (part === ',') path.length = start.length + depth - 1;
    else if (part === ':') path.push(last);
    last = part;
  }
  if (depth === 0) return last === '' ? { path, kind: 'value', typed, flow: false } : undefined;
  if (last === ':') return { path, kind: 'value', typed, flow: true };
  return last === '{' || last === ',' ? { path, kind: 'key', typed, flow: true } : undefined;
}

/** The keys that a line of this indentation stands below. */
function pathAbove(lines: readonly string[], indent: number): string[] {
  const path: string[] = [];
  let limit = indent;
  for (let at = lines.length - 1; at >= 0 && limit > 0; at--) {
    const key = KEY.exec(lines[at]!);
    if (key === null || key[1]!.length >= limit) continue;
    limit = key[1]!.length;
    path.unshift(nameIn(key));
  }
  return path;
}

/** The keys beside the place, on lines of their own below the same key. */
function siblings(text: string, lineStart: number, { path, flow }: Place): ReadonlySet<string> {
  const found = new Set<string>();
  if (flow) return found;
  const lines = text.split(/\r\n|\r|\n/);
  const current = text.slice(0, lineStart).split(/\r\n|\r|\n/).length - 1;
  const open: { readonly indent: number; readonly name: string }[] = [];
  for (const [at, line] of lines.entries()) {
    const key = at === current ? null : KEY.exec(line);
    if (key === null) continue;
    const indent = key[1]!.length;
    while (open.length > 0 && open.at(-1)!.indent >= indent) open.pop();
    const name = nameIn(key);
    if (open.length === path.length && open.every((one, index) => one.name === path[index])) found.add(name);
    open.push({ indent, name });
  }
  return found;
}

function nameIn(key: RegExpExecArray): string {
  return key[2] ?? key[3] ?? key[4]!;
}

function offer(kind: 'key' | 'value', { name, help }: Word, replace: Span, newText: string): ProjectOffer {
  return { kind, label: name, help, replace, newText };
}
