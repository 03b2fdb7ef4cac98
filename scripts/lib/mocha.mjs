// Runs the suites that need no VS Code and counts their tests.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { ROOT } from './setup.mjs';

/** Folder or file under test/, and the least number of tests it has to hold. */
export const SUITES = [
  ['unit', 1930],
  ['rules', 5400],
  ['metamorphic', 190],
  ['lsp', 180],
  ['cli', 65],
  ['grammar', 375],
  ['docs', 30],
  ['fuzz', 11],
  ['bounds', 80],
  ['architecture.test.ts', 35],
];

/** Throws when a folder of test/ holds tests that no suite of the list runs. */
export function demandKnownSuites() {
  const known = new Set(SUITES.map(([name]) => name));
  const unknown = fs
    .readdirSync(path.join(ROOT, 'test'), { withFileTypes: true })
    .filter((entry) => !known.has(entry.name) && holdsTests(path.join(ROOT, 'test'), entry))
    .map(({ name }) => `test/${name}`);
  if (unknown.length > 0) throw new Error(`no suite runs ${unknown.join(', ')}`);
}

function holdsTests(folder, entry) {
  if (!entry.isDirectory()) return entry.name.endsWith('.test.ts');
  if (entry.name.startsWith('.') || entry.name === 'node_modules') return false;
  const inner = path.join(folder, entry.name);
  return fs.readdirSync(inner, { withFileTypes: true }).some((child) => holdsTests(inner, child));
}

/** Runs one suite; returns its row. A suite that is missing, empty or smaller than it should be fails. */
export function mochaSuite(name, least) {
  console.log(`\n── mocha test/${name}`);
  const started = Date.now();
  const report = path.join(ROOT, 'out', `mocha-${name}.json`);
  fs.mkdirSync(path.dirname(report), { recursive: true });
  fs.rmSync(report, { force: true });
  const spec = name.endsWith('.ts') ? `test/${name}` : `test/${name}/**/*.test.ts`;
  const options = ['--no-config', '--timeout', '60000', '--forbid-only', '--forbid-pending'];
  const reporter = ['--reporter', 'json', '--reporter-option', `output=${report}`];
  const args = ['--import', 'tsx', 'node_modules/mocha/bin/_mocha', ...options, ...reporter, spec];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  const seconds = (Date.now() - started) / 1000;
  const row = { name: name.replace('.test.ts', ''), passed: 0, failed: 1, seconds };
  if (!fs.existsSync(report)) return { ...row, problem: `mocha ended with ${status} and left no report` };
  const { stats, failures } = JSON.parse(fs.readFileSync(report, 'utf8'));
  for (const { fullTitle, err } of failures) console.error(`✘ ${fullTitle}\n${err.stack ?? err.message}\n`);
  row.passed = stats.passes;
  row.failed = failures.length;
  if (stats.tests < least)
    return { ...row, failed: row.failed + 1, problem: `only ${stats.tests} of at least ${least} tests` };
  if (status !== 0 && row.failed === 0) return { ...row, failed: 1, problem: `mocha ended with ${status}` };
  return row;
}
