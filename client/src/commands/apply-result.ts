import * as vscode from 'vscode';
import type { ProtocolRange } from '../../../server/src/lsp/protocol.js';
import { t } from '../texts.js';

/** What the server made of one version of a draft: edits, or the reason why there are none. */
type Result =
  | { readonly refusal: string }
  | {
      readonly version: number;
      readonly edits: readonly { readonly range: ProtocolRange; readonly newText: string }[];
    };

/**
 * Applies the edits of a result as one undo step. False when nothing was changed: the user has been told why (a refusal, a
 * draft that has changed meanwhile or is read-only).
 */
export async function applyResult<T extends Result>(
  document: vscode.TextDocument,
  result: T | null | undefined,
): Promise<boolean> {
  if (result && 'refusal' in result) {
    void vscode.window.showInformationMessage(result.refusal);
    return false;
  }
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of result?.edits ?? []) edit.replace(document.uri, toRange(range), newText);
  if (result?.version === document.version && (await vscode.workspace.applyEdit(edit))) return true;
  void vscode.window.showErrorMessage(
    t('Nothing was changed: the draft has changed meanwhile or is read-only.'),
  );
  return false;
}

function toRange({ start, end }: ProtocolRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
