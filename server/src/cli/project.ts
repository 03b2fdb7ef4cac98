import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Engine, Locale } from '../engine/index.js';
import { BASELINE_FILE, type Baseline, parseBaseline } from '../host/baseline.js';
import type { FileSource } from '../host/files.js';
import { matchesPath } from '../host/glob.js';
import { PROJECT_FILE, type ProjectSettings } from '../host/project-file.js';
import { problemText } from '../host/problems.js';
import { baselineBroken, projectProblemText } from '../host/project-texts.js';
import type { OwnStandards } from './own-standards.js';

/** What holds for the files of one folder: the nearest project file and the accepted findings beside it. */
export interface Project {
  /** Folder of the nearest project file, of the command where there is none; the baseline lies here. */
  readonly folder: string;
  readonly settings: ProjectSettings;
  readonly baseline: Baseline;
  /** The baseline is there and cannot be read: it is not written over. */
  readonly broken: boolean;
}

interface Parts {
  readonly engine: Engine;
  readonly files: FileSource;
  readonly maxLength: number;
  readonly cwd: string;
  readonly locale: Locale;
  readonly own: OwnStandards;
}

type Found = Pick<Project, 'folder' | 'settings'>;

/** Finds and reads the project of each file, every one once. What is wrong is collected in `problems`. */
export class Projects {
  /** One line each: the file, the line in it, what is wrong. */
  readonly problems: string[] = [];
  private readonly found = new Map<string, Promise<Found | undefined>>();
  private readonly projects = new Map<string, Promise<Project>>();

  constructor(private readonly parts: Parts) {}

  /** The project that a file belongs to; the standard input belongs to the folder of the command. */
  async of(path: string): Promise<Project> {
    const { cwd } = this.parts;
    const start = path === '-' ? cwd : dirname(resolve(cwd, path));
    const found = (await this.nearest(start)) ?? { folder: cwd, settings: {} };
    let project = this.projects.get(found.folder);
    if (project === undefined) {
      project = this.withBaseline(found);
      this.projects.set(found.folder, project);
    }
    return project;
  }

  /** The name of a file in the baseline of its project. */
  nameIn({ folder }: Project, path: string): string {
    return relative(folder, resolve(this.parts.cwd, path)).split(sep).join('/');
  }

  /** Whether the project file says that a file is an agreement. */
  lists(project: Project, path: string): boolean {
    const segments = this.nameIn(project, path).split('/');
    return (project.settings.files ?? []).some((glob) => matchesPath(glob, segments));
  }

  private nearest(folder: string): Promise<Found | undefined> {
    let found = this.found.get(folder);
    if (found === undefined) {
      found = this.read(folder);
      this.found.set(folder, found);
    }
    return found;
  }

  private async read(folder: string): Promise<Found | undefined> {
    const { files, engine, locale, maxLength } = this.parts;
    const path = join(folder, PROJECT_FILE);
    const { text, problem } = await files.read(path);
    if (problem?.kind === 'missing') {
      const parent = dirname(folder);
      return parent === folder ? undefined : this.nearest(parent);
    }
    if (problem !== undefined) {
      this.problems.push(`${path}: ${problemText(problem, maxLength, locale).message}`);
      return { folder, settings: {} };
    }
    const { parseProject } = await import('../host/project-reader.js');
    const standards = [...engine.standards, ...(await this.parts.own.nearest(folder))];
    const { settings, problems } = parseProject(text, { rules: engine.rules, standards });
    for (const one of problems) {
      const place = one.kind === 'too-large' ? path : `${path}:${one.line}`;
      this.problems.push(`${place}: ${projectProblemText(one, locale)}`);
    }
    return { folder, settings };
  }

  private async withBaseline(found: Found): Promise<Project> {
    const { files, locale, maxLength } = this.parts;
    const path = join(found.folder, BASELINE_FILE);
    const { text, problem } = await files.read(path);
    if (problem?.kind === 'missing') return { ...found, baseline: new Map(), broken: false };
    const baseline = text === undefined ? undefined : parseBaseline(text);
    if (baseline !== undefined) return { ...found, baseline, broken: false };
    const reason =
      problem === undefined ? baselineBroken(locale) : problemText(problem, maxLength, locale).message;
    this.problems.push(`${path}: ${reason}`);
    return { ...found, baseline: new Map(), broken: true };
  }
}
