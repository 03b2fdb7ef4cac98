import type { Engine, Severity } from '../engine/index.js';
import type { FileSource } from '../host/files.js';
import { VERSION } from '../host/version.js';
import { analyse } from './analyse.js';
import { type Job, LEVELS, readArguments } from './args.js';
import { jsonReport } from './reporters/json.js';
import { faultLines, textReport } from './reporters/text.js';
import { outlineReport } from './reporters/outline.js';
import type { FileResult } from './result.js';
import { usageTexts } from './usage.js';

/** What the command line needs of the world around it. */
export interface World {
  readonly engine: Engine;
  readonly maxLength: number;
  readonly files: FileSource;
  /** The terminal shows colours. */
  readonly color: boolean;
  out(text: string): void;
  err(text: string): void;
}

export const EXIT = { clean: 0, findings: 1, fault: 2 } as const;

/** Runs one command and returns its exit code; everything it has to say goes through `world`. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const request = readArguments(
    argv,
    world.engine.standards.map(({ id }) => id),
  );
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
      return execute(request, world);
  }
}

async function execute(job: Job, world: World): Promise<number> {
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
  const results: FileResult[] = [];
  for (const path of job.paths) results.push(await analyse(path, task));
  const style = { locale: job.locale, color: job.color && world.color };
  world.err(faultLines(results, style));
  if (job.format === 'json') world.out(jsonReport(results));
  else if (job.kind === 'check') world.out(textReport(results, style));
  else world.out(outlineReport(results, world.engine.standards, style));
  return exitCode(results, job.failOn);
}

function exitCode(results: readonly FileResult[], failOn: Severity): number {
  if (results.some(({ problem, faults }) => problem !== undefined || faults !== undefined)) return EXIT.fault;
  const counted = LEVELS.slice(0, LEVELS.indexOf(failOn) + 1);
  const found = results.some(({ findings }) => findings?.some(({ severity }) => counted.includes(severity)));
  return found ? EXIT.findings : EXIT.clean;
}
