// npm run test:hosts: the suites in the other versions of VS Code, the oldest that the manifest admits and a recent one.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { conclude, node, step } from './lib/rows.mjs';
import { ensureBrowser, ensureDependencies, ROOT } from './lib/setup.mjs';

const MARK = 'HOST-ROWS ';
/** `npm test` runs 4.100.3. The browser build of 4.93.1 is of a kind (AMD) that cannot be started by itself. */
const OTHERS = { '4.93.1': ['vscode'], '4.139.1': ['vscode', 'web'] };

if (process.argv[2] === '--one') {
  // the version is fixed when modules load, so each version has a process of its own
  const { vscodeSuite, webSuite } = await import('../test/host/suites.mjs');
  const rows = [];
  for (const name of process.argv.slice(3)) rows.push(await { vscode: vscodeSuite, web: webSuite }[name]());
  console.log(MARK + JSON.stringify(rows));
} else {
  const rows = [await step('install', () => ensureDependencies())];
  if (rows[0].failed === 0) {
    rows.push(await step('browser and font', () => ensureBrowser()));
    rows.push(await step('build', () => node(['scripts/build.mjs'])));
    for (const [version, names] of Object.entries(OTHERS)) rows.push(...(await suites(version, names)));
  }
  conclude(rows);
}

function suites(version, names) {
  console.log(`\n── code-server ${version}`);
  const started = Date.now();
  return new Promise((resolve) => {
    const env = { ...process.env, VSCODE_HOST_VERSION: version };
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), '--one', ...names], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
      process.stdout.write(data);
    });
    child.once('close', (code) => {
      const line = output.split('\n').find((text) => text.startsWith(MARK));
      if (line) return resolve(JSON.parse(line.slice(MARK.length)));
      const problem = `ended with ${code} and no result`;
      resolve([{ name: version, passed: 0, failed: 1, problem, seconds: (Date.now() - started) / 1000 }]);
    });
  });
}
