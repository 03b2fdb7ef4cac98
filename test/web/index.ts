import 'mocha/mocha.js';
import { RESULT_MARK, runMocha } from '../vscode/harness.js';

declare const mocha: BrowserMocha;

/** Called by VS Code in its web extension host, which cannot write a result file: the result is a line of the log. */
export async function run(): Promise<void> {
  mocha.setup({
    ui: 'bdd',
    timeout: 30000,
    forbidOnly: true,
    forbidPending: true,
    reporter: Mocha.reporters.Base,
  });
  await import('./suite.js');
  const result = await runMocha(mocha);
  console.log(RESULT_MARK + JSON.stringify(result));
  if (result.failed > 0) throw new Error(`${result.failed} tests failed`);
}
