import * as fs from 'node:fs';
import Mocha from 'mocha';
import { runMocha } from './harness.js';

/** Called by VS Code in its extension host. Leaves a result file: an exit code of 0 alone proves nothing. */
export async function run(): Promise<void> {
  const file = process.env['AGREEMENT_RESULT'];
  if (file === undefined) throw new Error('AGREEMENT_RESULT does not name the file for the result');
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 30000,
    forbidOnly: true,
    forbidPending: true,
    reporter: Mocha.reporters.Base,
  });
  // for work on one test; the run then counts as too small
  const grep = process.env['AGREEMENT_GREP'];
  if (grep !== undefined) mocha.grep(grep);
  mocha.suite.emit('pre-require', globalThis, 'test/vscode', mocha);
  await import('./suite/all.js');
  const result = await runMocha(mocha);
  fs.writeFileSync(file, JSON.stringify(result));
  if (result.failed > 0) throw new Error(`${result.failed} tests failed`);
}
