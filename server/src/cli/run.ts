import { resolve } from 'node:path';
import type { Engine, Severity, Standard } from '../engine/index.js';
import type { FileSource } from '../host/files.js';
import type { FolderNames } from '../host/group-finder.js';
import { LEVELS } from '../host/project-file.js';
import { VERSION } from '../host/version.js';
import { analyse, type Task } from './analyse.js';
import { type Job, readArguments } from './args.js';
import { BaselineWriter } from './baseline-writer.js';
import { filesOf } from './folders.js';
import { formatFile, formatReport, type Formatted } from './format.js';
import { CliGroups } from './groups.js';
import { OwnStandards } from './own-standards.js';
import { Projects } from './project.js';
import { jsonReport } from './reporters/json.js';
import { faultLines, textReport } from './reporters/text.js';
import { outlineReport } from './reporters/outline.js';
import { printable } from './reporters/style.js';
import type { FileResult } from './result.js';
import { usageTexts } from './usage.js';

/** What the command line needs of the world around it. */
export interface World {
  readonly engine: Engine;
  readonly maxLength: number;
  readonly files: FileSource;
  /** Folder that paths are relative to, absolute. */
  readonly cwd: string;
  /** Paths of the standards of one's own in a folder (`standard.yaml` in each folder of it), at most `most`. */
  readonly listStandards?: (folder: string, most: number) => Promise<readonly string[]>;
  /** Names in a folder, undefined for what is no folder; absent where there are no folders. */
  list?(folder: string): Promise<FolderNames | undefined>;
  /** Writes a text file whole; rejects when it cannot. */
  write(path: string, text: string): Promise<void>;
  /** The terminal shows colours. */
  readonly color: boolean;
  out(text: string): void;
  err(text: string): void;
}

export const EXIT = { clean: 0, findings: 1, fault: 2 } as const;

/** Runs one command and returns its exit code; everything it has to say goes through `world`. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const builtIn = world.engine.standards.map(({ id }) => id);
  const own = new OwnStandards({ ...world, locale: readArguments(argv, builtIn).locale });
  const named = await namedStandards(argv, own);
  const request = readArguments(argv, [...builtIn, ...named.map(({ id }) => id)]);
  const usage = usageTexts(request.locale);
  switch (request.kind) {
    case 'help':
      world.out(usage.help);
      return EXIT.clean;
    case 'version':
      world.out(`${VERSION}\n`);
      return EXIT.clean;
    case 'mistake':
      world.err(`agreement: ${request.message}\n${usage.seeHelp}\n`);
      return EXIT.fault;
    default:
      return execute(request, world, own, named);
  }
}

/** One's own standards that `--standard` may name: those of the folder of the command and of all files. */
async function namedStandards(argv: readonly string[], own: OwnStandards): Promise<readonly Standard[]> {
  if (!argv.some((argument) => argument.startsWith('--standard'))) return [];
  const found = new Map<string, Standard>();
  for (const path of ['-', ...argv.filter((argument) => !argument.startsWith('-'))])
    for (const standard of await own.of(path)) if (!found.has(standard.id)) found.set(standard.id, standard);
  return [...found.values()];
}

async function execute(
  job: Job,
  world: World,
  own: OwnStandards,
  named: readonly Standard[],
): Promise<number> {
  const task = {
    engine: world.engine,
    files: world.files,
    maxLength: world.maxLength,
    locale: job.locale,
    findings: job.kind === 'check',
    settings: {
      ...(job.standard === undefined ? {} : { standard: job.standard }),
      ...(job.profile === undefined ? {} : { profile: job.profile }),
      ...(job.depth === undefined ? {} : { depth: job.depth }),
    },
  };
  const projects = new Projects({ ...world, locale: job.locale, own });
  const writer = job.writeBaseline ? new BaselineWriter(world) : undefined;
  const known = new Map<string, Engine['standards'][number]>();
  const groups = new CliGroups({
    ...world,
    standards: (file) => own.of(file),
    list: world.list?.bind(world),
  });
  const taskFor = async (path: string): Promise<Task> => {
    const project = await projects.of(path);
    const name = projects.nameIn(project, path);
    const found = await own.of(path);
    const wanted = named.filter(({ id }) => id === job.standard && found.every((one) => one.id !== id));
    const standards = [...found, ...wanted];
    for (const standard of [...world.engine.standards, ...standards]) known.set(standard.id, standard);
    return {
      ...task,
      belonging: await groups.of(path),
      opened: groups.opened,
      project: project.settings,
      standards,
      listed: path !== '-' && projects.lists(project, path),
      accepted: path === '-' ? [] : (project.baseline.get(name) ?? []),
      ...(writer === undefined ? {} : { accept: (entries) => writer.accept(project, name, entries) }),
    };
  };
  const style = { locale: job.locale, color: job.color && world.color };
  const tell = (mistakes: readonly string[], faults: string): void =>
    world.err(mistakes.map((line) => `agreement: ${printable(line)}\n`).join('') + faults);
  const files = await filesOf(job.paths, world);
  if (job.kind === 'format') {
    const formatted: Formatted[] = [];
    for (const { path } of files) {
      const write = (to: string, text: string): Promise<void> => world.write(resolve(world.cwd, to), text);
      formatted.push(await formatFile(path, await taskFor(path), job.formatted, write));
    }
    const mistakes = [...own.problems, ...projects.problems];
    tell(mistakes, faultLines(formatted, style));
    world.out(formatReport(formatted, job.formatted, job.locale));
    if (mistakes.length > 0 || formatted.some(({ problem }) => problem !== undefined)) return EXIT.fault;
    return job.formatted === 'check' && formatted.some(({ changed }) => changed) ? EXIT.findings : EXIT.clean;
  }
  const results: FileResult[] = [];
  for (const { path, asked } of files) {
    const result = await analyse(path, await taskFor(path));
    // of a folder only what is checked counts
    if (asked || result.standard !== null || result.problem !== undefined) results.push(result);
  }
  const mistakes = [...own.problems, ...projects.problems, ...((await writer?.write(job.locale)) ?? [])];
  tell(mistakes, faultLines(results, style));
  if (job.format === 'json') world.out(jsonReport(results));
  else if (job.kind === 'check') world.out(textReport(results, style));
  else world.out(outlineReport(results, [...known.values()], style));
  if (job.format === 'text') world.out(writer?.report(job.locale) ?? '');
  return mistakes.length > 0 ? EXIT.fault : exitCode(results, job.failOn);
}

function exitCode(results: readonly FileResult[], failOn: Severity): number {
  if (results.some(({ problem, faults }) => problem !== undefined || faults !== undefined)) return EXIT.fault;
  const counted = LEVELS.slice(0, LEVELS.indexOf(failOn) + 1);
  const found = results.some(({ findings }) =>
    findings?.some(({ severity, accepted }) => accepted !== true && counted.includes(severity)),
  );
  return found ? EXIT.findings : EXIT.clean;
}
