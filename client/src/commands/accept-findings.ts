import * as vscode from 'vscode';
import { ACCEPT_FINDINGS } from '../../../server/src/lsp/protocol.js';
import type { AcceptFindingsParams, AcceptFindingsResult } from '../../../server/src/lsp/protocol.js';
import type { AgreementServer } from '../client.js';
import { t } from '../texts.js';

/**
 * Writes the findings of the active draft, or the one that a quick fix names, into the list of accepted findings. The
 * file is written by the editor, so that it works wherever the workspace lies.
 */
export async function acceptFindings(server: AgreementServer, argument: unknown): Promise<void> {
  const params = isParams(argument)
    ? argument
    : { uri: vscode.window.activeTextEditor?.document.uri.toString() };
  if (params.uri === undefined) return;
  const result = await server.request<AcceptFindingsResult | null>(ACCEPT_FINDINGS, params);
  if (result === undefined) return;
  if (result === null) {
    void vscode.window.showInformationMessage(t('There is nothing to accept.'));
    return;
  }
  if (result.problem !== undefined) {
    void vscode.window.showErrorMessage(result.problem);
    return;
  }
  const uri = vscode.Uri.parse(result.uri);
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(result.text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(t('{0} cannot be written: {1}', uri.fsPath, reason));
    return;
  }
  // not every file system tells of changes
  server.filesChanged([uri]);
  const message = t('{0} findings of this draft are accepted in agreement.baseline.json.', result.accepted);
  vscode.window.setStatusBarMessage(message, 6000);
}

function isParams(argument: unknown): argument is AcceptFindingsParams {
  return (
    typeof argument === 'object' &&
    argument !== null &&
    typeof (argument as { uri?: unknown }).uri === 'string'
  );
}
