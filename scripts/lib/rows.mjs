// Rows of a test run: what was run, how many tests passed and failed, how long it took.
import { spawnSync } from 'node:child_process';
import { ROOT } from './setup.mjs';

/** Runs `work` as one test. It fails by throwing; the reason is printed. Returns the row. */
export async function step(name, work) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  let problem;
  try {
    await work();
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
    console.error(problem);
  }
  const failed = problem === undefined ? 0 : 1;
  return { name, passed: 1 - failed, failed, problem, seconds: (Date.now() - started) / 1000 };
}

/** Runs node with arguments in the repository; throws on any exit code but 0. */
export function node(args, options = {}) {
  const { status, signal } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit', ...options });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${signal ?? status}`);
}

/** Prints the table, then the one line that sums it up, and sets the exit code. */
export function conclude(rows) {
  const width = Math.max(...rows.map((row) => row.name.length));
  console.log(`\n${'suite'.padEnd(width)}  passed  failed      s`);
  for (const { name, passed, failed, seconds, problem } of rows) {
    const numbers = `${String(passed).padStart(6)}  ${String(failed).padStart(6)}  ${seconds.toFixed(1).padStart(5)}`;
    console.log(`${name.padEnd(width)}  ${numbers}${problem ? `  ${problem.split('\n')[0]}` : ''}`);
  }
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
}
