import type { ServerCapabilities } from 'vscode-languageserver';
import type { Server } from '../server.js';

/** One method of the protocol: what it promises stands beside what it does. */
export interface Handler {
  readonly method: string;
  /** What `initialize` advertises for it; methods beyond the protocol and plain notifications have none. */
  capability?(server: Server): ServerCapabilities;
  register(server: Server): void;
  /** What has to wait until the editor is ready: subscriptions, requests to it. */
  initialized?(server: Server): void;
}
