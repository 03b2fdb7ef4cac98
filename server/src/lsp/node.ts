// Language server over standard input and output (`--stdio`, for any editor), `--socket=` or `--pipe=`,
// and over Node's own channel otherwise.
import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
} from 'vscode-languageserver/node';
import { localFiles } from '../host/node-clauses.js';
import { engineRuntime } from './engine-runtime.js';
import { startServer } from './start-server.js';

const chosen = process.argv.slice(2).some((argument) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(argument));
if (chosen || process.send !== undefined) {
  const connection = chosen
    ? createConnection(ProposedFeatures.all)
    : createConnection(ProposedFeatures.all, new IPCMessageReader(process), new IPCMessageWriter(process));
  // a fault is worth a line in the log, never the process
  process.on('unhandledRejection', (reason) => process.stderr.write(`${String(reason)}\n`));
  process.on('uncaughtException', (error) => process.stderr.write(`${String(error)}\n`));
  startServer(
    connection,
    engineRuntime(() => new Promise((resolve) => setImmediate(resolve)), localFiles),
  );
} else {
  process.stderr.write('agreement language server: start it with --stdio (see docs/editors.md)\n');
  process.exitCode = 2;
}
