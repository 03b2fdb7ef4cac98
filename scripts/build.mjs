// Bundles: desktop client and server, browser client and server, command line.
// node scripts/build.mjs [--dev] [--watch]   --dev: no minifying, with source maps, nothing kept compiled
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { apart, libraryEntry, nodeLater } from './lib/apart.mjs';
import { warmUp } from './lib/code-cache.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const watch = process.argv.includes('--watch');
const dev = watch || process.argv.includes('--dev');

/** Options that every bundle shares. */
const common = {
  absWorkingDir: root,
  bundle: true,
  minify: !dev,
  sourcemap: dev ? 'linked' : false,
  target: 'es2023',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};
const node = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  // a program from its compiled form has `require` only
  supported: { 'dynamic-import': false },
};
// `worker`: without it esbuild takes the DOM-only file of decode-named-character-reference, which dies in a worker
const web = {
  ...common,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  conditions: ['worker'],
};

/** A program of its own process: `dist/NAME.js` starts it, from V8's compiled form if there is one. */
const program = (name, entry) => [
  { ...node, entryPoints: [entry], outfile: `dist/${name}-program.js`, plugins: [apart, nodeLater] },
  {
    ...node,
    entryPoints: ['server/src/boot/main.ts'],
    outfile: `dist/${name}.js`,
    define: { PROGRAM: JSON.stringify(name) },
  },
];

const bundles = [
  { ...node, entryPoints: ['client/src/node.ts'], outfile: 'dist/client.js', external: ['vscode'] },
  ...program('server', 'server/src/lsp/node.ts'),
  { ...node, entryPoints: ['server/src/host/project-reader.ts'], outfile: 'dist/project.js' },
  { ...node, stdin: libraryEntry(root), outfile: 'dist/library.js' },
  ...program('cli', 'server/src/cli/main.ts'),
  {
    ...web,
    format: 'cjs',
    entryPoints: ['client/src/browser.ts'],
    outfile: 'dist/web/client.js',
    external: ['vscode'],
  },
  {
    ...web,
    format: 'iife',
    entryPoints: ['server/src/lsp/browser.ts'],
    outfile: 'dist/web/server.js',
  },
];

if (watch) {
  const contexts = await Promise.all(
    bundles.map((bundle) =>
      esbuild.context({ ...bundle, plugins: [...(bundle.plugins ?? []), announce(bundle)] }),
    ),
  );
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  fs.rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  const results = await Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
  if (!dev) await warmUp(root);
  for (const [index, bundle] of bundles.entries()) {
    const [output] = Object.entries(results[index].metafile.outputs).filter(([file]) => file.endsWith('.js'));
    console.log(`${bundle.outfile.padEnd(24)} ${(output[1].bytes / 1024).toFixed(0).padStart(6)} KB`);
  }
}

/** Tells the task of VS Code when a rebuild begins and ends. */
function announce(bundle) {
  return {
    name: 'announce',
    setup(build) {
      build.onStart(() => console.log(`[build] started ${bundle.outfile}`));
      build.onEnd((result) => {
        for (const { text, location } of result.errors) {
          console.error(`${location?.file}:${location?.line}:${location?.column}: error: ${text}`);
        }
        console.log(`[build] finished ${bundle.outfile}`);
      });
    },
  };
}
