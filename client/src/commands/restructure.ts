import * as vscode from 'vscode';
import { RESTRUCTURE } from '../../../server/src/lsp/protocol.js';
import type { RestructureParams, RestructureResult } from '../../../server/src/lsp/protocol.js';
import type { AgreementServer } from '../client.js';
import { t } from '../texts.js';
import { applyResult } from './apply-result.js';
import { showPlaces } from './show-places.js';

/** Carries out one operation (as the server names them) at the cursor, as one undo step, and tells what was left for a person to decide. */
export async function restructure(server: AgreementServer, operation: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown') {
    void vscode.window.showInformationMessage(t('Open a Markdown draft first.'));
    return;
  }
  const { document } = editor;
  const { line, character } = editor.selection.active;
  const uri = document.uri.toString();
  const params: RestructureParams = {
    uri,
    version: document.version,
    operation,
    position: { line, character },
  };
  const result = await server.request<RestructureResult | null>(RESTRUCTURE, params);
  if (!(await applyResult(document, result)) || !result || 'refusal' in result) return;
  if (result.cursor !== undefined) {
    const cursor = new vscode.Position(result.cursor.line, result.cursor.character);
    editor.selection = new vscode.Selection(cursor, cursor);
    editor.revealRange(
      new vscode.Range(cursor, cursor),
      vscode.TextEditorRevealType.InCenterIfOutsideViewport,
    );
  }
  if (result.left.length === 0) return;
  const reasons = [...new Set(result.left.map(({ reason }) => reason))].slice(0, 3).join('\n');
  void showPlaces(
    uri,
    result.left[0]!.range.start,
    result.left.map(({ range }) => range),
    reasons,
  );
}
