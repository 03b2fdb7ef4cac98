import type { SourceFile } from './repository.js';

const EXPORTED = /^export (?:async )?(?:abstract )?(?:function\*?|class|const|let) ([A-Za-z_$][\w$]*)/gm;

/** `file: name` of every value that a file exports and that no other file names. Types are left out, they explain; so is code inside a text. */
export function unusedExports(files: readonly SourceFile[]): readonly string[] {
  const homes = new Map<string, Set<string>>();
  for (const { path, text } of files) {
    for (const word of new Set(text.match(/[A-Za-z_$][\w$]*/g))) {
      const known = homes.get(word);
      if (known) known.add(path);
      else homes.set(word, new Set([path]));
    }
  }
  return files.flatMap(({ path, text }) =>
    [...text.replace(/`[^`]*`/g, '').matchAll(EXPORTED)]
      .map((match) => match[1]!)
      .filter((name) => homes.get(name)!.size === 1)
      .map((name) => `${path}: ${name}`),
  );
}
