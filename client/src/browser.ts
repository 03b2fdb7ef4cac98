import { Uri } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { CLIENT_ID, CLIENT_NAME } from './client.js';
import { activate as activateExtension } from './extension.js';
import type { AgreementApi } from './extension.js';

/** Entry in VS Code for the Web: the language server is a worker. */
export function activate(context: ExtensionContext): Promise<AgreementApi> {
  const script = Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true);
  return activateExtension(context, (options, lost) => {
    // the worker itself, not a function: what VS Code gives out as a worker is no instance of `Worker` to the client
    const worker = new Worker(script);
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      worker.terminate();
      lost(event.message);
    });
    return new LanguageClient(CLIENT_ID, CLIENT_NAME, worker, options);
  });
}
