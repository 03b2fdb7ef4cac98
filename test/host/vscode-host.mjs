// Starts the VS Code server, opens its workbench in a headless browser, and runs a mocha suite in its extension host.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './chromium.mjs';
import { install } from './install.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

export const SETTINGS = {
  // in a browser the default is afterDelay: it would write into the fixtures
  'files.autoSave': 'off',
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
};

/**
 * Starts a server on a free port of this machine. Returns { port, authority, url, userDataDir, extensionsDir, output,
 * stop }; `stop` ends the whole process group. `arguments_` are added to the command line of the server.
 */
export async function startServer({
  userDataDir,
  extensionsDir,
  settings = {},
  env = {},
  logFile,
  arguments_ = [],
  port = 0,
} = {}) {
  const { server, node } = install();
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'vsh-'));
  userDataDir ??= path.join(temporary, 'user');
  extensionsDir ??= path.join(temporary, 'extensions');
  const home = path.join(temporary, 'home');
  for (const folder of [path.join(userDataDir, 'User'), extensionsDir, home])
    fs.mkdirSync(folder, { recursive: true });
  const settingsFile = path.join(userDataDir, 'User/settings.json');
  if (!fs.existsSync(settingsFile)) {
    fs.writeFileSync(settingsFile, JSON.stringify({ ...SETTINGS, ...settings }, null, 2));
  }
  const program = fs.readFileSync(path.join(server, 'out/server-main.js'), 'utf8');
  const starter = program.includes('module.exports.loadCodeWithNls')
    ? [path.join(here, 'shims/start-old.cjs')]
    : [];
  const args = [
    ...starter,
    'out/server-main.js',
    ...[
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--without-connection-token',
      '--accept-server-license-terms',
    ],
    ...['--telemetry-level', 'off', '--server-data-dir', path.join(temporary, 'server')],
    ...['--user-data-dir', userDataDir, '--extensions-dir', extensionsDir],
    // without the driver VS Code 1.139 ignores the paths of extension and tests in the address
    ...['--force-disable-user-env', '--enable-smoke-test-driver', ...arguments_],
  ];
  const child = spawn(node, args, {
    cwd: server,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      HOME: home,
      XDG_RUNTIME_DIR: temporary,
      EXTENSIONS_GALLERY: '{"serviceUrl":"","itemUrl":"","resourceUrlTemplate":""}',
      ...env,
    },
  });
  const reap = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // all of the group has ended
    }
    fs.rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', reap);
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) process.once(signal, () => process.exit(130));
  const lines = [];
  const sink = logFile ? fs.createWriteStream(logFile, { flags: 'a' }) : undefined;
  const listening = await new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      reject(new Error(`the VS Code server ended with ${code}\n${lines.join('')}`)),
    );
    setTimeout(
      () => reject(new Error(`the VS Code server is not ready after 60 s\n${lines.join('')}`)),
      60000,
    ).unref();
    const onData = (data) => {
      lines.push(data.toString());
      sink?.write(data);
      const ready = /Extension host agent listening on (\d+)/.exec(lines.join(''));
      if (ready) resolve(Number(ready[1]));
    };
    child.stdout.on('data', onData);
    child.stderr.on('data', onData);
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit');
      process.kill(-child.pid, 'SIGTERM');
      const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), 5000);
      await gone;
      clearTimeout(timer);
    }
    process.off('exit', reap);
    reap();
    sink?.end();
  };
  const authority = `127.0.0.1:${listening}`;
  const output = () => lines.join('');
  return {
    port: listening,
    authority,
    url: `http://${authority}/`,
    userDataDir,
    extensionsDir,
    output,
    stop,
  };
}

/** Installs a packaged extension, the way a user does. */
export function installVsix(vsix, { extensionsDir, userDataDir }) {
  const { server, node } = install();
  const folders = [
    '--extensions-dir',
    extensionsDir,
    '--user-data-dir',
    userDataDir,
    '--server-data-dir',
    userDataDir,
  ];
  const args = [
    'out/server-main.js',
    '--accept-server-license-terms',
    ...folders,
    '--install-extension',
    path.resolve(vsix),
    '--force',
  ];
  return execFileSync(node, args, { cwd: server, encoding: 'utf8' });
}

function remote(server, file) {
  return `vscode-remote://${server.authority}${path.resolve(file).split(path.sep).map(encodeURIComponent).join('/')}`;
}

/** Address of the workbench; the payload is what VS Code's own integration tests hand over. */
export function workbenchUrl(
  server,
  { folder, extensionDevelopmentPath = [], extensionTestsPath, open, extra = [] } = {},
) {
  const url = new URL(server.url);
  const payload = [...extra];
  for (const extension of [extensionDevelopmentPath].flat())
    payload.push(['extensionDevelopmentPath', remote(server, extension)]);
  if (extensionTestsPath) payload.push(['extensionTestsPath', remote(server, extensionTestsPath)]);
  payload.push(['skipWelcome', 'true'], ['skipReleaseNotes', 'true']);
  if (open) payload.push(['openFile', remote(server, open)]);
  if (folder) url.searchParams.set('folder', path.resolve(folder));
  else url.searchParams.set('ew', 'true');
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.toString();
}

/** Messages of VS Code itself that say nothing about the extension. */
const NOISE =
  /^(Resolv(ing|ed) connection token|Creating a socket|Ignoring fetching additional builtin|Updating additional builtin|\[Service Worker\]|\[reconnection-grace-time\]|\[AgentHost|\[AccountPolicyGate\]|ChatSessionStore)/;

/**
 * Runs the module `extensionTestsPath` (`run(): Promise<void>`) in the extension host. Returns { code, why }: 0 passed,
 * 1 failed, 96 the extension host died, 97 the page crashed, 98 time is over.
 */
export async function runTests({
  extensionDevelopmentPath,
  extensionTestsPath,
  folder,
  userDataDir,
  extensionsDir,
  timeoutMs = 300000,
  failureScreenshot,
}) {
  const server = await startServer({ userDataDir, extensionsDir, logFile: process.env.VSCODE_HOST_LOG });
  let opened;
  try {
    opened = await openBrowser();
    const { page } = opened;
    let finish;
    const finished = new Promise((resolve) => (finish = resolve));
    await page.exposeFunction('codeAutomationLog', (type, args) => {
      if (process.env.VSCODE_HOST_VERBOSE || !NOISE.test(String(args[0])))
        (console[type] ?? console.log)(...args);
    });
    await page.exposeFunction('codeAutomationExit', (code) => finish({ code }));
    page.on('crash', () => finish({ code: 97, why: 'the page crashed' }));
    page.on('pageerror', (error) => console.error('[page error]', error.message));
    if (process.env.VSCODE_HOST_VERBOSE)
      page.on('console', (message) => console.error('[page]', message.type(), message.text()));
    const timer = setTimeout(
      () => finish({ code: 98, why: `no result after ${timeoutMs / 1000} s` }),
      timeoutMs,
    );
    await page.goto(workbenchUrl(server, { folder, extensionDevelopmentPath, extensionTestsPath }), {
      waitUntil: 'domcontentloaded',
    });
    const result = await finished;
    clearTimeout(timer);
    // VS Code reports an extension host that died as success: look at how the server saw it end
    const died = /Extension Host Process exited with code: (?!0, signal: null).*/.exec(server.output());
    if (result.code === 0 && died) Object.assign(result, { code: 96, why: died[0] });
    if (result.code !== 0 && failureScreenshot)
      await page.screenshot({ path: failureScreenshot }).catch(() => undefined);
    if (result.why) console.error(result.why);
    return result;
  } finally {
    await opened?.browser.close().catch(() => undefined);
    await server.stop();
  }
}
