// Finds the browser and the Chinese font that tests and pictures need; their absence is an error that names the cure.
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { createRequire } from 'node:module';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const FIXED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
export const PACKAGES = ['chromium', 'fonts-noto-cjk'];
const CURE = `sudo apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`;

/** No network, no sandbox (tests run as root in containers), nothing in the background. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
];

/** Path of the browser (the variable CHROMIUM wins), or undefined. */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...FIXED];
  return candidates.find((file) => fs.existsSync(file));
}

/** Path of the browser; throws with the command that installs it. */
export function chromium() {
  const found = findChromium();
  if (!found)
    throw new Error(`no Chromium found. Install it: ${CURE}   (or set CHROMIUM to the path of a browser)`);
  return found;
}

/** True when a font for Chinese is there. Desktop systems other than Linux always have one. */
export function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  try {
    return (
      execFileSync('fc-list', [':lang=zh-cn', 'family'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim() !== ''
    );
  } catch {
    return false;
  }
}

/** Throws with the command that installs a Chinese font when there is none. */
export function demandChineseFont() {
  if (!hasChineseFont()) throw new Error(`no font for Chinese found. Install one: ${CURE}`);
}

/** A headless browser with one page. */
export async function openBrowser({ viewport = { width: 1440, height: 900 } } = {}) {
  const executablePath = chromium();
  const playwright = createRequire(import.meta.url)('playwright-core');
  const browser = await playwright.chromium.launch({ executablePath, headless: true, args: CHROMIUM_ARGS });
  const context = await browser.newContext({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });
  return { browser, context, page: await context.newPage() };
}
