import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { CLIENT_ID, CLIENT_NAME } from './client.js';
import { activate as activateExtension } from './extension.js';
import type { AgreementApi } from './extension.js';

/** Entry on the desktop and on a VS Code server: the language server is a process of its own, spoken to over IPC. */
export function activate(context: ExtensionContext): Promise<AgreementApi> {
  const module = context.asAbsolutePath('dist/server.js');
  return activateExtension(
    context,
    (options) =>
      new LanguageClient(
        CLIENT_ID,
        CLIENT_NAME,
        {
          run: { module, transport: TransportKind.ipc },
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
