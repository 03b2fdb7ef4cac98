// Runs a bundled suite in the web extension host (VS Code in the browser, the server in a worker).
// node run-web.mjs EXTENSION TESTS FOLDER [SCREENSHOT]   prints the result line of the suite
import { createRequire } from 'node:module';
import { CHROMIUM_ARGS, chromium } from './chromium.mjs';
import { webBuild } from './web-build.mjs';

const [extensionDevelopmentPath, extensionTestsPath, folderPath, screenshot] = process.argv.slice(2);
const require = createRequire(import.meta.url);

// test-web has no option for the browser: give playwright's launcher ours
const playwright = createRequire(require.resolve('@vscode/test-web'))('playwright');
const launch = playwright.chromium.launch.bind(playwright.chromium);
let page;
playwright.chromium.launch = async (options) => {
  const browser = await launch({
    ...options,
    executablePath: chromium(),
    args: [...(options.args ?? []), ...CHROMIUM_ARGS],
  });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (contextOptions) => {
    const context = await newContext(contextOptions);
    context.on('page', (opened) => {
      page = opened;
      page.on('pageerror', (error) => console.error('[page error]', error.stack ?? error.message));
      page.on('crash', () => {
        console.error('the page crashed');
        process.exit(97);
      });
    });
    return context;
  };
  return browser;
};

const { runTests } = require('@vscode/test-web');
const { commit, testRunnerDataDir, vscode } = webBuild();
console.log(`VS Code ${vscode} in the browser`);
const timer = setTimeout(
  async () => {
    console.error('the web suite gave no result in time');
    if (screenshot) await page?.screenshot({ path: screenshot }).catch(() => undefined);
    process.exit(98);
  },
  Number(process.env.VSCODE_HOST_TIMEOUT_MS || 180000),
);
try {
  await runTests({
    browserType: 'chromium',
    headless: true,
    quality: 'stable',
    commit,
    testRunnerDataDir,
    host: 'localhost',
    port: 18000 + (process.pid % 1000),
    extensionDevelopmentPath,
    extensionTestsPath,
    folderPath,
    verbose: Boolean(process.env.VSCODE_HOST_VERBOSE),
    printServerLog: Boolean(process.env.VSCODE_HOST_VERBOSE),
  });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
clearTimeout(timer);
process.exit();
