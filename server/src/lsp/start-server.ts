import type {
  Connection,
  InitializeParams,
  InitializeResult,
  ServerCapabilities,
} from 'vscode-languageserver';
import { VERSION } from '../host/version.js';
import { SECTION } from './configuration.js';
import { HANDLERS } from './handlers/index.js';
import type { Runtime } from './runtime.js';
import { Server } from './server.js';
import { DidChangeConfigurationNotification } from './values.js';

/**
 * Serves one editor over `connection` until it says `exit`. Every capability advertised comes from the handler that
 * honours it; see `handlers/`.
 */
export function startServer(connection: Connection, runtime: Runtime): void {
  const server = new Server(connection, runtime);
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    server.initialize(params);
    return {
      capabilities: capabilities(server),
      serverInfo: { name: 'agreement', version: VERSION },
    };
  });
  connection.onInitialized(() => {
    server.triggers.start();
    for (const handler of HANDLERS) handler.initialized?.(server);
    if (!server.client.registerConfiguration) return;
    server.background(
      'registerCapability',
      connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION }),
    );
  });
  connection.onShutdown(() => server.shutDown());
  for (const handler of HANDLERS) handler.register(server);
  connection.listen();
}

function capabilities(server: Server): ServerCapabilities {
  const all: ServerCapabilities = { positionEncoding: 'utf-16' };
  for (const handler of HANDLERS) {
    const { textDocumentSync, workspace, ...own } = handler.capability?.(server) ?? {};
    Object.assign(all, own);
    if (workspace !== undefined) all.workspace = { ...all.workspace, ...workspace };
    if (textDocumentSync !== undefined) {
      all.textDocumentSync = { ...(all.textDocumentSync as object), ...(textDocumentSync as object) };
    }
  }
  return all;
}
