import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { packageOf } from './imports.js';
import { ROOT } from './repository.js';

/** The questions of `questions.ts`, asked of the engine in a context of its own. */
export interface PureEngine {
  read(text: string): string;
  type(parts: readonly string[]): string;
  /** `typeof` of a name in that context. */
  typeOf(name: string): string;
  /** Packages that the bundle holds. */
  readonly packages: ReadonlySet<string>;
}

/**
 * Bundles the engine for no platform at all and runs it where there is nothing but the language itself: no DOM, no
 * worker, no Node, no timers, and no code made from strings.
 */
export async function pureEngine(): Promise<PureEngine> {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: ['test/architecture/questions.ts'],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'iife',
    globalName: 'questions',
    target: 'es2023',
    logLevel: 'silent',
  });
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  runInContext(result.outputFiles[0]!.text, context, { filename: 'engine.js' });
  const call = (name: string, argument: unknown): string =>
    runInContext(`questions.${name}(${JSON.stringify(argument)})`, context) as string;
  return {
    read: (text) => call('read', text),
    type: (parts) => call('type', parts),
    typeOf: (name) => runInContext(`typeof ${name}`, context) as string,
    packages: new Set(
      Object.keys(result.metafile.inputs).flatMap((path) => {
        const [, inside] = path.split('node_modules/').slice(-2);
        return inside === undefined ? [] : [packageOf(inside)];
      }),
    ),
  };
}
