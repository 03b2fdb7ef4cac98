import * as vscode from 'vscode';
import { STANDARDS } from '../../../server/src/lsp/protocol.js';
import type { StandardItem, StandardsParams } from '../../../server/src/lsp/protocol.js';
import type { AgreementServer } from '../client.js';
import { frontMatterEdit } from '../front-matter.js';
import { t } from '../texts.js';

interface StandardPick extends vscode.QuickPickItem {
  readonly value: string;
}

/**
 * Writes into the front matter of the active draft what it is checked against, in one undo step: the id of a standard,
 * `auto` (by title) or `none` (not an agreement). Without an argument the user picks.
 */
export async function chooseStandard(server: AgreementServer, argument: unknown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown') {
    void vscode.window.showInformationMessage(t('Open a Markdown draft first.'));
    return;
  }
  const choice = typeof argument === 'string' ? argument : await pickStandard(server, editor.document.uri);
  if (choice === undefined) return;
  const { document } = editor;
  const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const lines = Array.from(
    { length: Math.min(document.lineCount, 200) },
    (_, line) => document.lineAt(line).text,
  );
  const change = frontMatterEdit(lines, choice === 'auto' ? undefined : choice === 'none' ? 'false' : choice);
  if (change === undefined) return;
  const edit = new vscode.WorkspaceEdit();
  const text = change.lines.map((line) => line + eol).join('');
  edit.replace(document.uri, new vscode.Range(change.from, 0, change.to, 0), text);
  await vscode.workspace.applyEdit(edit);
}

async function pickStandard(server: AgreementServer, draft: vscode.Uri): Promise<string | undefined> {
  const params: StandardsParams = { uri: draft.toString() };
  const standards = await server.request<readonly StandardItem[]>(STANDARDS, params);
  if (standards === undefined) return undefined;
  const picks: StandardPick[] = [
    { label: t('Automatic'), description: t('by title'), value: 'auto' },
    ...standards.map(({ id, title }) => ({ label: title, description: id, value: id })),
    { label: t('Not an agreement'), description: t('nothing is checked'), value: 'none' },
  ];
  const pick = await vscode.window.showQuickPick(picks, {
    title: t('Choose the standard'),
    placeHolder: t('The choice is kept in the front matter of the draft'),
    matchOnDescription: true,
  });
  return pick?.value;
}
