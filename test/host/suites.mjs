// The suites that need a VS Code. Each returns { name, passed, failed, problem, seconds }; nothing is ever skipped.
import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { bundleDesktop, bundleWeb, ROOT } from './bundle.mjs';
import { chromium } from './chromium.mjs';
import { install } from './install.mjs';
import { checkVsix, VSIX_CHECKS } from './vsix.mjs';

/** Fewer tests than these mean that a part of the suite was not run. */
const LEAST = { vscode: 62, web: 49 };
const FIXTURES = path.join(ROOT, 'test/vscode/workspace');
const RESULT_MARK = 'AGREEMENT-RESULT ';
export const PICTURES = path.join(ROOT, 'out/failures');

/**
 * Mocha in the extension host: desktop VS Code when VSCODE_E2E=desktop (it is downloaded), else the VS Code server of
 * the version that VSCODE_HOST_VERSION names.
 */
export function vscodeSuite() {
  return measured('VS Code', LEAST.vscode, async (work) => {
    const extensionTestsPath = await bundleDesktop();
    const desktop = process.env.VSCODE_E2E === 'desktop';
    if (!desktop) chromium();
    const version = desktop ? undefined : install().vscode;
    const vscodeExecutablePath = desktop
      ? await downloadAndUnzipVSCode('stable')
      : path.join(ROOT, 'test/host/code.mjs');
    const result = path.join(work, 'result.json');
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: ROOT,
      extensionTestsPath,
      extensionTestsEnv: {
        AGREEMENT_RESULT: result,
        VSCODE_HOST_FAILURE_PNG: path.join(PICTURES, `vscode-${version ?? 'desktop'}.png`),
      },
      launchArgs: [
        path.join(work, 'workspace'),
        '--disable-extensions',
        `--user-data-dir=${path.join(work, 'user')}`,
        `--extensions-dir=${path.join(work, 'extensions')}`,
      ],
    }).catch((error) => ({ error }));
    if (!fs.existsSync(result)) throw new Error('VS Code ended without a result file');
    return { name: `VS Code ${version ?? 'desktop'}`, ...JSON.parse(fs.readFileSync(result, 'utf8')) };
  });
}

/** Mocha in the web extension host, the language server in a worker. */
export function webSuite() {
  return measured('VS Code in the browser', LEAST.web, async (work) => {
    chromium();
    const { vscode } = install();
    const tests = await bundleWeb();
    const picture = path.join(PICTURES, `web-${vscode}.png`);
    const script = path.join(ROOT, 'test/host/run-web.mjs');
    const output = await run(process.execPath, [script, ROOT, tests, path.join(work, 'workspace'), picture]);
    const line = output.split('\n').find((text) => text.startsWith(RESULT_MARK));
    if (line === undefined) throw new Error('the browser ended without a result');
    return { name: `VS Code ${vscode} in the browser`, ...JSON.parse(line.slice(RESULT_MARK.length)) };
  });
}

/** The packaged extension, installed and looked at. */
export function vsixSuite() {
  return measured('packaged extension', VSIX_CHECKS, async (work) => ({
    name: 'packaged extension',
    ...(await checkVsix({
      work,
      folder: path.join(work, 'workspace'),
      picture: path.join(PICTURES, 'vsix.png'),
    })),
  }));
}

/** Runs a program, shows and returns what it prints. */
function run(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
      process.stdout.write(data);
    });
    child.once('error', reject);
    child.once('close', () => resolve(output));
  });
}

/**
 * Runs one suite in a temporary folder with a copy of the fixtures, and turns whatever happens into a row. A run that
 * gives no result at all (the browser or VS Code did not come up) is repeated once; a failed test is not.
 */
async function measured(name, least, suite) {
  const started = Date.now();
  const seconds = () => (Date.now() - started) / 1000;
  for (let attempt = 1; ; attempt++) {
    try {
      const result = await withFixtures(suite);
      const ran = result.passed + result.failed;
      const short = ran < least;
      const problem = short ? `only ${ran} of at least ${least} tests ran` : result.problem;
      const failed = result.failed + (short && result.failed === 0 ? 1 : 0);
      return { name: result.name, passed: result.passed, failed, problem, seconds: seconds() };
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      console.error(`${name}: ${problem}`);
      if (attempt === 2) return { name, passed: 0, failed: 1, problem, seconds: seconds() };
      console.error(`${name}: once more`);
    }
  }
}

async function withFixtures(suite) {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'agreement-host-'));
  fs.cpSync(FIXTURES, path.join(work, 'workspace'), { recursive: true });
  fs.mkdirSync(PICTURES, { recursive: true });
  try {
    return await suite(work);
  } finally {
    fs.rmSync(work, { recursive: true, force: true, maxRetries: 3 });
  }
}
