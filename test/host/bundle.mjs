// Bundles the suites that run inside VS Code into out/.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Bundles the desktop suite; returns its path. */
export async function bundleDesktop() {
  const outfile = path.join(ROOT, 'out/test-vscode/index.cjs');
  await esbuild.build({
    ...common('test/vscode/index.ts', outfile),
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
  });
  return outfile;
}

/** Bundles the browser suite, mocha included; returns its path. */
export async function bundleWeb() {
  const outfile = path.join(ROOT, 'out/test-web/index.js');
  await esbuild.build({
    ...common('test/web/index.ts', outfile),
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    alias: { 'node:assert/strict': path.join(ROOT, 'test/web/assert.ts') },
    define: { global: 'globalThis' },
  });
  return outfile;
}

function common(entry, outfile) {
  fs.mkdirSync(path.dirname(outfile), { recursive: true });
  return {
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile,
    bundle: true,
    sourcemap: 'inline',
    logLevel: 'warning',
  };
}
