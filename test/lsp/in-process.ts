// The server and an editor in one process, over streams, with a fake engine and a clock that stands still.
import { PassThrough } from 'node:stream';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Runtime } from '../../server/src/lsp/runtime.js';
import { startServer } from '../../server/src/lsp/start-server.js';
import { FakeEngine } from './fake-engine.js';
import { LspClient } from './lsp-client.js';

interface Timer {
  readonly due: number;
  readonly run: () => void;
}

/** Time that passes only when a test says so. */
export class Clock {
  now = 0;
  readonly timers = new Set<Timer>();

  after(milliseconds: number, run: () => void): () => void {
    const timer = { due: this.now + milliseconds, run };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  }

  /** Lets time pass and runs the timers that fall due, in order. */
  advance(milliseconds: number): void {
    const end = this.now + milliseconds;
    for (;;) {
      const [next] = [...this.timers].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
      if (next === undefined) break;
      this.timers.delete(next);
      this.now = next.due;
      next.run();
    }
    this.now = end;
  }
}

export interface InProcess {
  readonly client: LspClient;
  readonly engine: FakeEngine;
  readonly clock: Clock;
  dispose(): void;
}

export function startInProcess(overrides: Partial<Runtime> = {}): InProcess {
  const engine = new FakeEngine();
  const clock = new Clock();
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  startServer(connection, {
    engine,
    detect: (head, { listed }) => ({
      agreement: (listed || head.includes('联盟')) && !head.includes('agreement: false'),
      ...(head.includes('agreement: charter') ? { standard: 'charter' } : {}),
    }),
    maxDocumentLength: 10_000,
    now: () => clock.now,
    turn: () => new Promise((resolve) => setImmediate(resolve)),
    after: (milliseconds, run) => clock.after(milliseconds, run),
    ...overrides,
  });
  const client = new LspClient(
    createMessageConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)),
  );
  return {
    client,
    engine,
    clock,
    dispose() {
      client.connection.dispose();
      connection.dispose();
    },
  };
}
