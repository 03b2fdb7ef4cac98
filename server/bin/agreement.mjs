#!/usr/bin/env node
// Committed, so that npm can link it on a fresh clone; the program itself is built.
import { existsSync } from 'node:fs';

const program = new URL('../../dist/cli.js', import.meta.url);
if (existsSync(program)) {
  await import(program.href);
} else {
  process.stderr.write(
    'agreement: 尚未构建，请先在仓库根目录运行 npm run build。\n' +
      'agreement: not built yet; please run "npm run build" in the root of the repository first.\n',
  );
  process.exitCode = 2;
}
