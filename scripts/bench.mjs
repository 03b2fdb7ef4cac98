// Launches the benchmark: npm run bench [-- --quick] [--only PARTS] [--json FILE]
import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const build = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: ['ignore', 2, 2] });
if (build.status !== 0) process.exit(build.status ?? 1);
const args = ['--expose-gc', '--import', 'tsx', 'test/bench/main.ts', ...process.argv.slice(2)];
const bench = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
process.exit(bench.status ?? 1);
