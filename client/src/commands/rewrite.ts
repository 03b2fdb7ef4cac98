import * as vscode from 'vscode';
import { REWRITE } from '../../../server/src/lsp/protocol.js';
import type { ProtocolRange, RewriteParams, RewriteResult } from '../../../server/src/lsp/protocol.js';
import type { AgreementServer } from '../client.js';
import { t } from '../texts.js';

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
  if (result && 'refusal' in result) {
    void vscode.window.showInformationMessage(result.refusal);
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of result?.edits ?? []) edit.replace(document.uri, toRange(range), newText);
  if (!result || result.version !== document.version || !(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showErrorMessage(
      t('Nothing was changed: the draft has changed meanwhile or is read-only.'),
    );
  }
}

function plain({ start, end }: vscode.Range): ProtocolRange {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

function toRange({ start, end }: ProtocolRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
