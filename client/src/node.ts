import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { CLIENT_ID, CLIENT_NAME } from './client.js';
import { activate as activateExtension } from './extension.js';
import type { AgreementApi } from './extension.js';

/** Entry on the desktop and on a VS Code server: the language server is a process of its own, spoken to over IPC. */
export function activate(context: ExtensionContext): Promise<AgreementApi> {
  const module = context.asAbsolutePath('dist/server.js');
  // the server keeps its compiled form in the extension's own storage, so that the next start is faster
  const env = { AGREEMENT_CODE_CACHE: join(context.globalStorageUri.fsPath, 'code') };
  return activateExtension(
    context,
    (options) =>
      new LanguageClient(
        CLIENT_ID,
        CLIENT_NAME,
        {
          run: { module, transport: TransportKind.ipc, options: { env } },
          debug: {
            module,
            transport: TransportKind.ipc,
            options: { execArgv: ['--nolazy', '--inspect=6009'] },
          },
        },
        options,
      ),
  );
}
