// npm test: sets everything up on a fresh clone and runs every suite. The last line is "N passed, N failed".
import { conclude, node, step } from './lib/rows.mjs';
import { ensureBrowser, ensureDependencies } from './lib/setup.mjs';
import { demandKnownSuites, mochaSuite, SUITES } from './lib/mocha.mjs';

const rows = [];
rows.push(await step('install', () => ensureDependencies()));
if (rows[0].failed === 0) {
  rows.push(await step('browser and font', () => ensureBrowser()));
  rows.push(await step('build', () => node(['scripts/build.mjs'])));
  rows.push(
    await step('generated files are fresh', () =>
      node(['--import', 'tsx', 'scripts/generate.ts', '--check']),
    ),
  );
  rows.push(await step('types', () => node(['node_modules/typescript/bin/tsc', '-b'])));
  rows.push(
    await step('lint', () => node(['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'])),
  );
  rows.push(
    await step('format', () =>
      node(['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']),
    ),
  );
  rows.push(await step('every test belongs to a suite', () => demandKnownSuites()));
  for (const [name, least] of SUITES) rows.push(mochaSuite(name, least));
  rows.push(await step('npm start -- --check-only', () => node(['scripts/start.mjs', '--check-only'])));
  // only now: these modules need what "install" has installed
  const { vscodeSuite, vsixSuite, webSuite } = await import('../test/host/suites.mjs');
  for (const suite of [vscodeSuite, webSuite, vsixSuite]) {
    console.log(`\n── ${suite.name}`);
    rows.push(await suite());
  }
}
conclude(rows);
