import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Engine } from '../../server/src/engine/index.js';
import type * as Steps from './steps-entry.js';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = `${ROOT}out/bench/`;

/** What the benchmark runs in place of the sources: one file each, bundled as the shipped ones are. */
export const BUNDLES = {
  /** The engine's door. */
  engine: `${OUT}engine.cjs`,
  /** The steps behind it, one by one. */
  steps: `${OUT}steps.cjs`,
  /** remark-parse and remark-gfm alone, as the peers' package has them. */
  remark: `${OUT}remark.cjs`,
  /** A server that keeps the text and does nothing with it. */
  idleServer: `${OUT}idle-server.cjs`,
} as const;

const ENTRIES: Readonly<Record<keyof typeof BUNDLES, string>> = {
  engine: 'server/src/engine/index.ts',
  steps: 'test/bench/steps-entry.ts',
  remark: 'test/bench/peers/remark-parse.mjs',
  idleServer: 'test/bench/idle-server.mjs',
};

/** Bundles one of them; throws with what esbuild says. */
export async function bundle(name: keyof typeof BUNDLES): Promise<void> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: [ENTRIES[name]],
    outfile: BUNDLES[name],
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
}

const require = createRequire(import.meta.url);

/** The shipped engine. */
export async function loadEngine(): Promise<Engine> {
  await bundle('engine');
  const { createEngine } = require(BUNDLES.engine) as { createEngine: () => Engine };
  return createEngine();
}

/** The steps of a keystroke. */
export async function loadSteps(): Promise<typeof Steps> {
  await bundle('steps');
  return require(BUNDLES.steps) as typeof Steps;
}
