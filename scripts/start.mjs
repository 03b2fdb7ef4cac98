// npm start: installs and builds what is missing, prints the findings of the example drafts, then opens VS Code on them.
// --check-only ends after the findings; --port N fixes the port of the VS Code server.
import { spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { copyExtension } from './lib/extension-copy.mjs';
import { node } from './lib/rows.mjs';
import { ensureDependencies, ROOT } from './lib/setup.mjs';

const EXAMPLES = path.join(ROOT, 'examples');
ensureDependencies();
node(['scripts/build.mjs']);
checkExamples();
if (!process.argv.includes('--check-only')) {
  if (spawnSync('code', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0)
    openDesktop();
  else await openServer();
}

/** Findings are what the examples are for (exit code 1); anything else is a fault. */
function checkExamples() {
  const drafts = fs
    .readdirSync(EXAMPLES)
    .filter((file) => file.endsWith('.md'))
    .sort();
  if (drafts.length === 0) throw new Error('examples/ holds no drafts');
  const args = ['dist/cli.js', 'check', ...drafts.map((file) => path.join('examples', file))];
  const { status, error } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0 && status !== 1) process.exit(status ?? 2);
}

function openDesktop() {
  const args = [`--extensionDevelopmentPath=${ROOT}`, EXAMPLES];
  spawn('code', args, { stdio: 'ignore', detached: true, shell: process.platform === 'win32' }).unref();
  console.log('\nVS Code opens with the extension: choose a draft on the left.');
}

/** No desktop VS Code: the server build from npm, used with any browser. */
async function openServer() {
  const { startServer } = await import('../test/host/vscode-host.mjs');
  const { installChinese } = await import('../test/host/language-pack.mjs');
  console.log('\nThere is no program "code" on the PATH: starting the VS Code server from npm.');
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'agreement-start-'));
  process.once('exit', () => fs.rmSync(data, { recursive: true, force: true }));
  const extensionsDir = path.join(data, 'extensions');
  copyExtension(extensionsDir);
  const userDataDir = path.join(data, 'user');
  // a browser that prefers Chinese then gets the whole interface in Chinese
  await installChinese(userDataDir);
  const at = process.argv.indexOf('--port');
  const server = await startServer({
    extensionsDir,
    userDataDir,
    settings: { 'agreement.language': 'zh-CN', 'files.autoSave': 'off' },
    port: at < 0 ? 0 : Number(process.argv[at + 1]),
  });
  console.log(`\nOpen in a browser:  ${server.url}?folder=${encodeURI(EXAMPLES)}\nEnd with Ctrl+C.`);
}
