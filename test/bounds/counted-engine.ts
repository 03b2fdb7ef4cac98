import { build } from 'esbuild';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Engine } from '../../server/src/engine/index.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The engine as one script, so that one address tells its functions from those of the test. */
export const SCRIPT = `${ROOT}out/bounds/engine.cjs`;

/** Bundles the engine, names of functions kept; throws with what esbuild says. */
export async function bundle(): Promise<void> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['server/src/engine/index.ts'],
    outfile: SCRIPT,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
}

/** Loads the bundle; a counter has to be there before. */
export function load(): Engine {
  const { createEngine } = createRequire(import.meta.url)(SCRIPT) as { createEngine: () => Engine };
  return createEngine();
}

/** Tells the source files of the functions in the bundle. */
export class BundleMap {
  private readonly starts: { readonly at: number; readonly file: string }[] = [];
  private readonly lines: number[] = [0];

  constructor(text = fs.readFileSync(SCRIPT, 'utf8')) {
    // esbuild puts the name of each file before what comes from it
    for (const { 1: file, index } of text.matchAll(/^\/\/ (\S+\.[cm]?[jt]s)$/gm))
      this.starts.push({ at: index, file: file! });
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.lines.push(at + 1);
  }

  /** The file from which the character at an offset comes. */
  fileAt(offset: number): string {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]!.at <= offset) low = middle + 1;
      else high = middle;
    }
    return this.starts[low - 1]?.file ?? '';
  }

  /** File and name of the first function of the bundle in a stack. */
  callerIn(stack: string): string {
    const frame = /^ +at (?:(.+) \()?[^()\n]*[\\/]engine\.cjs:(\d+):(\d+)/m.exec(stack);
    if (!frame) return '(outside)';
    const file = this.fileAt(this.lines[Number(frame[2]) - 1]! + Number(frame[3]));
    return `${file} ${frame[1] ?? '(anonymous)'}`;
  }
}
