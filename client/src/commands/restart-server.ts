import * as vscode from 'vscode';
import type { AgreementServer } from '../client.js';
import { t } from '../texts.js';

/** Ends the language server and starts a new one. */
export async function restartServer(server: AgreementServer): Promise<void> {
  const client = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: t('Restarting the agreement checker') },
    () => server.restart(),
  );
  if (client !== undefined)
    vscode.window.setStatusBarMessage(t('The agreement checker has been restarted.'), 4000);
}
