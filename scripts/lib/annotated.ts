import { readdirSync, readFileSync } from 'node:fs';

/** Folder of the annotated drafts. */
export const ANNOTATED = new URL('../../test/corpus/annotated/', import.meta.url);

/** Text of a file of the folder. */
export const readAnnotated = (name: string): string => readFileSync(new URL(name, ANNOTATED), 'utf8');

/** Names of the drafts, without extension, open ones or locked ones. A lock is a whole name, or a number with its dash. */
export function annotatedDrafts(locked: boolean): readonly string[] {
  const locks = JSON.parse(readAnnotated('locked.json')) as readonly string[];
  const isLocked = (name: string): boolean =>
    locks.some((lock) => (lock.endsWith('-') ? name.startsWith(lock) : name === lock));
  return readdirSync(ANNOTATED)
    .filter((name) => /^\d{2,3}-.*\.md$/.test(name))
    .map((name) => name.replace(/\.md$/, ''))
    .filter((name) => isLocked(name) === locked);
}
