import * as vscode from 'vscode';
import { CLAUSES, INSERT_CLAUSE } from '../../../server/src/lsp/protocol.js';
import type {
  ClauseItem,
  ClausesParams,
  InsertClauseParams,
  InsertClauseResult,
  ProtocolRange,
} from '../../../server/src/lsp/protocol.js';
import type { AgreementServer } from '../client.js';
import { t } from '../texts.js';
import type { ClausePages } from '../views/clause-pages.js';
import { pickClause } from './clause-picker.js';

/**
 * Inserts a reference clause into the active draft: the one named by its id, else one that the user picks. Later
 * numbers and references follow in the same undo step, then the tab stops are visited.
 */
export async function insertClause(
  server: AgreementServer,
  pages: ClausePages,
  argument: unknown,
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown') {
    void vscode.window.showInformationMessage(t('Open a Markdown draft first.'));
    return;
  }
  const uri = editor.document.uri.toString();
  const clauses = server.request<readonly ClauseItem[]>(CLAUSES, { uri } satisfies ClausesParams);
  const clause =
    typeof argument === 'string'
      ? (await clauses)?.find(({ id }) => id === argument)
      : await pickClause(clauses, pages);
  if (clause === undefined) {
    if (typeof argument === 'string')
      void vscode.window.showErrorMessage(t('There is no clause “{0}”.', argument));
    return;
  }
  const insertion = await currentInsertion(server, editor.document, clause.id);
  if (insertion === undefined) {
    void vscode.window.showErrorMessage(
      t('The clause could not be inserted: the draft is not being checked.'),
    );
    return;
  }
  await vscode.window.showTextDocument(editor.document, {
    viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active,
  });
  if (!(await vscode.workspace.applyEdit(workspaceEdit(editor.document.uri, insertion)))) {
    void vscode.window.showErrorMessage(
      t('The clause could not be inserted: the draft has changed or is read-only.'),
    );
    return;
  }
  const caution = clause.caution === undefined ? [] : [t('Caution: {0}', clause.caution)];
  const remarks = [insertion.note ?? [], caution].flat();
  if (remarks.length > 0) void vscode.window.showInformationMessage(remarks.join('\n'));
}

/** Asks again when the draft has changed while the answer was on its way. */
async function currentInsertion(
  server: AgreementServer,
  document: vscode.TextDocument,
  clause: string,
): Promise<InsertClauseResult | undefined> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const params: InsertClauseParams = { uri: document.uri.toString(), version: document.version, clause };
    const result = await server.request<InsertClauseResult | null>(INSERT_CLAUSE, params);
    if (result && result.version === document.version) return result;
    if (document.version === params.version) return undefined;
  }
  return undefined;
}

/** Snippet and plain edits together: VS Code applies them as one undo step. */
function workspaceEdit(uri: vscode.Uri, insertion: InsertClauseResult): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  const snippet = new vscode.SnippetTextEdit(
    range(insertion.at),
    new vscode.SnippetString(insertion.snippet),
  );
  edit.set(uri, [
    snippet,
    ...insertion.edits.map(
      (change): vscode.TextEdit => new vscode.TextEdit(range(change.range), change.newText),
    ),
  ]);
  return edit;
}

function range({ start, end }: ProtocolRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
