// Entry of the command line; everything it does is in run.ts.
import { writeFile } from 'node:fs/promises';
import { createEngine, MAX_DOCUMENT_LENGTH } from '../engine/index.js';
import { standardPaths } from '../host/node-clauses.js';
import { nodeFiles } from '../host/node-files.js';
import { listFolder } from '../host/node-folders.js';
import { run } from './run.js';

/** Writes until the reader goes away (`| head`); the exit code is still worth having then. */
function writer(stream: NodeJS.WriteStream): (text: string) => void {
  let open = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    open = false;
  });
  return (text) => {
    if (open && text !== '') stream.write(text);
  };
}

const { NO_COLOR } = process.env;
void run(process.argv.slice(2), {
  engine: createEngine(),
  maxLength: MAX_DOCUMENT_LENGTH,
  files: nodeFiles(MAX_DOCUMENT_LENGTH),
  cwd: process.cwd(),
  listStandards: standardPaths,
  list: listFolder,
  write: (path, text) => writeFile(path, text),
  color: process.stdout.isTTY && (NO_COLOR === undefined || NO_COLOR === ''),
  out: writer(process.stdout),
  err: writer(process.stderr),
}).then((code) => {
  process.exitCode = code;
});
