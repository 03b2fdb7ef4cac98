// What a fresh clone needs before anything else runs. Only node and npm are taken for granted.
import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, hasChineseFont, PACKAGES } from '../../test/host/chromium.mjs';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Runs `npm ci` unless node_modules already holds what package-lock.json asks for. */
export function ensureDependencies() {
  const wanted = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')).engines.node.replace(
    '>=',
    '',
  );
  if (compareVersions(process.versions.node, wanted) < 0) {
    throw new Error(
      `node ${wanted} or newer is needed, this is ${process.versions.node}: see https://nodejs.org`,
    );
  }
  // npm notes in node_modules what it has installed
  const installed = path.join(ROOT, 'node_modules', '.package-lock.json');
  const wantedSince = fs.statSync(path.join(ROOT, 'package-lock.json')).mtimeMs;
  if (fs.existsSync(installed) && fs.statSync(installed).mtimeMs >= wantedSince) return;
  console.log('npm ci --ignore-scripts');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

/** Negative when `a` is older than `b`. */
function compareVersions(a, b) {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let at = 0; at < 3; at++) {
    if ((left[at] ?? 0) !== (right[at] ?? 0)) return (left[at] ?? 0) - (right[at] ?? 0);
  }
  return 0;
}

/** Installs a browser and a Chinese font where they are missing and apt may be used; otherwise says what to do. */
export function ensureBrowser() {
  if (findChromium() && hasChineseFont()) return;
  const cure = `apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`;
  const apt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (!apt || process.getuid?.() !== 0) {
    const what = [findChromium() ? '' : 'a Chromium browser', hasChineseFont() ? '' : 'a font for Chinese'];
    const missing = what.filter(Boolean).join(' and ');
    throw new Error(
      `${missing} is missing. ${apt ? `Run: sudo ${cure}` : 'Install it, or set CHROMIUM to a browser.'}`,
    );
  }
  console.log(cure);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], options);
}
