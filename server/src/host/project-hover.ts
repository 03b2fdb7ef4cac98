import type { Bilingual, Span } from '../engine/index.js';
import { shapeAt } from './project-complete.js';
import type { KeyShape } from './project-schema.js';
import { type Entry, readEntries } from './project-yaml.js';

/** What the word at an offset of a project file means. */
export interface ProjectHelp {
  readonly span: Span;
  readonly name: string;
  readonly help: Bilingual;
}

/** `undefined` where nothing is explained, and in a file that is no valid YAML. */
export function projectHelp(
  text: string,
  offset: number,
  shape: readonly KeyShape[],
): ProjectHelp | undefined {
  const covers = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const path: string[] = [];
  let entries: readonly Entry[] | undefined = readEntries(text).entries;
  while (entries !== undefined) {
    const entry: Entry | undefined = entries.find((one) => covers(one.span) || covers(one.value.span));
    if (entry === undefined) return undefined;
    const here = shapeAt(shape, path);
    if (covers(entry.span)) return found(entry.span, entry.key, here?.kind === 'map' ? here.keys : []);
    path.push(entry.key);
    const below = shapeAt(shape, path);
    if (below?.kind === 'one-of') return found(entry.value.span, entry.value.text ?? '', below.words);
    entries = entry.value.entries;
  }
  return undefined;
}

function found(
  span: Span,
  name: string,
  words: readonly { readonly name: string; readonly help: Bilingual }[],
): ProjectHelp | undefined {
  const word = words.find((one) => one.name === name);
  return word && { span, name, help: word.help };
}
