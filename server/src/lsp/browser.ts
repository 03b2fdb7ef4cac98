// Language server in a web worker.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { engineRuntime } from './engine-runtime.js';
import { startServer } from './start-server.js';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** A message to oneself comes after everything that already waits; timers in a worker are clamped to 4 ms. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });
}

startServer(
  createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)),
  engineRuntime(turn),
);
