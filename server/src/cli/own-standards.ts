import { dirname, join, resolve } from 'node:path';
import type { Engine, Locale, Standard } from '../engine/index.js';
import type { FileSource } from '../host/files.js';
import { problemText } from '../host/problems.js';

/** Folder with standards of one's own; the nearest one at or above a file counts. */
const FOLDER = join('.agreement', 'standards');
/** Most standards that are read from one folder. */
const MOST = 50;

interface Parts {
  readonly engine: Engine;
  readonly files: FileSource;
  readonly maxLength: number;
  readonly cwd: string;
  readonly locale: Locale;
  /** Paths of the standards in a folder; absent where there are none. */
  readonly listStandards?: (folder: string, most: number) => Promise<readonly string[]>;
}

/** Finds and reads the user's own standards, every file once. What is wrong is collected in `problems`. */
export class OwnStandards {
  /** One line each: the file, the line in it, what is wrong. */
  readonly problems: string[] = [];
  private readonly found = new Map<string, Promise<readonly Standard[]>>();

  constructor(private readonly parts: Parts) {}

  /** The standards for a file; the standard input belongs to the folder of the command. */
  of(path: string): Promise<readonly Standard[]> {
    const { cwd } = this.parts;
    return this.nearest(path === '-' ? cwd : dirname(resolve(cwd, path)));
  }

  /** The standards for the files of a folder. */
  nearest(folder: string): Promise<readonly Standard[]> {
    let found = this.found.get(folder);
    if (found === undefined) this.found.set(folder, (found = this.read(folder)));
    return found;
  }

  private async read(folder: string): Promise<readonly Standard[]> {
    const paths = (await this.parts.listStandards?.(join(folder, FOLDER), MOST)) ?? [];
    if (paths.length > 0) return this.parse(paths);
    const parent = dirname(folder);
    return parent === folder ? [] : this.nearest(parent);
  }

  private async parse(paths: readonly string[]): Promise<readonly Standard[]> {
    const { engine, files, locale, maxLength } = this.parts;
    const read: { file: string; text: string }[] = [];
    for (const file of paths) {
      const { text, problem } = await files.read(file);
      if (text !== undefined) read.push({ file, text });
      else if (problem.kind !== 'missing')
        this.problems.push(`${file}: ${problemText(problem, maxLength, locale).message}`);
    }
    if (read.length === 0) return [];
    const { readOwnStandards } = await import('../host/project-reader.js');
    const { standards, problems } = await readOwnStandards(engine, read);
    for (const { file, line, reason } of problems)
      this.problems.push(`${file}:${line}: ${locale === 'en' ? reason.en : reason.zh}`);
    return standards.map(({ standard }) => standard);
  }
}
