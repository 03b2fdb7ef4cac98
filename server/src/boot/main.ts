// Entry of dist/server.js and dist/cli.js: runs the program of that name, from V8's compiled form where one is kept.
// The bundle is made once for each program, with its name.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compile } from './code-cache.js';

declare const PROGRAM: string;

/** A server that lives long lets go of what it has compiled for its start; it is recorded before that. */
const RECORD_AFTER_MILLISECONDS = 20_000;

const load = createRequire(__filename);
const program = join(__dirname, `${PROGRAM}-program.js`);
/** Whoever starts the program may name a folder to keep the form in: VS Code its own storage, the build `cache`. */
const own = process.env['AGREEMENT_CODE_CACHE'];
const kept = join(own ?? join(__dirname, 'cache'), `${PROGRAM}-${process.versions.v8}-${process.arch}.bin`);
const debugged = process.execArgv.some((argument) => argument.startsWith('--inspect'));

if (debugged || (own === undefined && !existsSync(kept))) load(program);
else start();

function start(): void {
  const compiled = compile(program, kept);
  const module = { exports: {} };
  compiled.run.call(module.exports, module.exports, load, module, program, __dirname);
  if (own === undefined || compiled.cached) return;
  let recorded = false;
  const record = (): void => {
    if (!recorded) recorded = compiled.record();
  };
  setTimeout(record, RECORD_AFTER_MILLISECONDS).unref();
  process.once('exit', record);
}
