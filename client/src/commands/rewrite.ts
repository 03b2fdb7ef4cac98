import * as vscode from 'vscode';
import { REWRITE } from '../../../server/src/lsp/protocol.js';
import type { ProtocolRange, RewriteParams, RewriteResult } from '../../../server/src/lsp/protocol.js';
import type { AgreementServer } from '../client.js';
import { t } from '../texts.js';
import { applyResult } from './apply-result.js';

/** Carries out one change of form (as the server names them) on the selection, as one undo step. */
export async function rewrite(server: AgreementServer, operation: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown') {
    void vscode.window.showInformationMessage(t('Open a Markdown draft first.'));
    return;
  }
  const { document, selection } = editor;
  const { version } = document;
  const params: RewriteParams = { uri: document.uri.toString(), version, operation, range: plain(selection) };
  const result = await server.request<RewriteResult | null>(REWRITE, params);
  await applyResult(document, result);
}

function plain({ start, end }: vscode.Range): ProtocolRange {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}
