import * as vscode from 'vscode';
import { CLAUSES, INSERT_CLAUSE } from '../../../server/src/lsp/protocol.js';
import type {
  ClauseItem,
  ClausesParams,
  InsertAwayArgument,
  InsertClauseParams,
  InsertClauseResult,
  ProtocolRange,
} from '../../../server/src/lsp/protocol.js';
import type { AgreementServer } from '../client.js';
import { t } from '../texts.js';
import type { ClausePages } from '../views/clause-pages.js';
import { clausesOf } from '../views/clause-rows.js';
import { pickClause } from './clause-picker.js';

/**
 * Inserts a reference clause into the active draft: the one named by its id or by a row of the view, else one that the
 * user picks; from the list of completions one whose place is elsewhere, in exchange for what was typed. Later numbers and references follow in the
 * same undo step, then the tab stops are visited.
 */
export async function insertClause(
  server: AgreementServer,
  pages: ClausePages,
  argument: unknown,
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const away = awayArgument(argument);
  if (editor?.document.languageId !== 'markdown' || (away && away.uri !== editor.document.uri.toString())) {
    void vscode.window.showInformationMessage(t('Open a Markdown draft first.'));
    return;
  }
  const uri = editor.document.uri.toString();
  if (away) {
    await insertInto(server, editor, away.id, away);
    return;
  }
  const given = clausesOf(argument);
  const clauses = given
    ? Promise.resolve(given)
    : server.request<readonly ClauseItem[]>(CLAUSES, { uri } satisfies ClausesParams);
  const clause =
    typeof argument === 'string'
      ? (await clauses)?.find(({ id }) => id === argument)
      : given?.length === 1
        ? given[0]
        : await pickClause(clauses, pages);
  if (clause === undefined) {
    if (typeof argument === 'string')
      void vscode.window.showErrorMessage(t('There is no clause “{0}”.', argument));
    return;
  }
  await insertInto(server, editor, clause.id, undefined, clause.caution);
}

/** Puts a clause in its place and tells what the user has to know of it. */
async function insertInto(
  server: AgreementServer,
  editor: vscode.TextEditor,
  id: string,
  away: InsertAwayArgument | undefined,
  caution?: string,
): Promise<void> {
  const insertion = await currentInsertion(server, editor.document, id, away);
  if (insertion === undefined) {
    void vscode.window.showErrorMessage(
      t('The clause could not be inserted: the draft is not being checked.'),
    );
    return;
  }
  await vscode.window.showTextDocument(editor.document, {
    viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active,
  });
  if (!(await vscode.workspace.applyEdit(insertionEdit(editor.document.uri, insertion)))) {
    void vscode.window.showErrorMessage(
      t('The clause could not be inserted: the draft has changed or is read-only.'),
    );
    return;
  }
  const remarks = [insertion.note ?? [], caution === undefined ? [] : t('Caution: {0}', caution)].flat();
  if (remarks.length > 0) void vscode.window.showInformationMessage(remarks.join('\n'));
}

/** What a completion names; other programs may call the command with anything. */
function awayArgument(argument: unknown): InsertAwayArgument | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { uri, id, gone, text } = argument as Partial<Record<keyof InsertAwayArgument, unknown>>;
  if (typeof uri !== 'string' || typeof id !== 'string' || typeof text !== 'string') return undefined;
  return typeof gone === 'object' && gone !== null ? (argument as InsertAwayArgument) : undefined;
}

/** Asks again when the draft has changed while the answer was on its way. */
export async function currentInsertion(
  server: Pick<AgreementServer, 'request'>,
  document: vscode.TextDocument,
  clause: string,
  away?: Pick<InsertAwayArgument, 'gone' | 'text'>,
): Promise<InsertClauseResult | undefined> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const gone = away && document.getText(range(away.gone)) === away.text ? { gone: away.gone } : {};
    const params: InsertClauseParams = {
      uri: document.uri.toString(),
      version: document.version,
      clause,
      ...gone,
    };
    const result = await server.request<InsertClauseResult | null>(INSERT_CLAUSE, params);
    if (result && result.version === document.version) return result;
    if (document.version === params.version) return undefined;
  }
  return undefined;
}

/** Snippet and plain edits together: VS Code applies them as one undo step. */
export function insertionEdit(uri: vscode.Uri, insertion: InsertClauseResult): vscode.WorkspaceEdit {
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
