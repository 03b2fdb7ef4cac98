// A real server in a process of its own, over standard input and output.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { LspClient } from './lsp-client.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bundle = `${root}dist/server.js`;

export interface StdioServer {
  readonly client: LspClient;
  readonly process: ChildProcessWithoutNullStreams;
  /** Exit code, once the process has ended; null when a signal ended it. */
  readonly exited: Promise<number | null>;
  /** Says shutdown and exit, and waits for the end. */
  stop(): Promise<number | null>;
}

/** Starts the bundled server where `npm run build` has made one (and the caller wants it), the sources otherwise. */
export function startStdio(options: { bundled?: boolean; entry?: string } = {}): StdioServer {
  const bundled = options.bundled === true && existsSync(bundle);
  const entry = bundled ? [bundle] : ['--import', 'tsx', options.entry ?? 'server/src/lsp/node.ts'];
  const child = spawn(process.execPath, [...entry, '--stdio'], { cwd: root });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const client = new LspClient(connection);
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  // a server that dies fails the request that waits for it, at once and with what it said
  void exited.then((code) => {
    if (code !== 0 && complaints !== '') process.stderr.write(complaints);
    connection.dispose();
  });
  return {
    client,
    process: child,
    exited,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        await client.request('shutdown');
        await client.notify('exit', null);
      }
      return exited;
    },
  };
}
