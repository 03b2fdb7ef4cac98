import * as vscode from 'vscode';
import { STANDARDS } from '../../../server/src/lsp/protocol.js';
import type { StandardItem } from '../../../server/src/lsp/protocol.js';
import type { AgreementServer } from '../client.js';
import { frontMatterEdit } from '../front-matter.js';
import { t } from '../texts.js';

interface StandardPick extends vscode.QuickPickItem {
  /** Value of `agreement:` in the front matter; `undefined` takes the line out. */
  readonly value: string | undefined;
}

/** Lets the user say what the active draft is checked against, and writes it into its front matter (one undo step). */
export async function chooseStandard(server: AgreementServer): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown') {
    void vscode.window.showInformationMessage(t('Open a Markdown draft first.'));
    return;
  }
  const standards = await server.request<readonly StandardItem[]>(STANDARDS);
  if (standards === undefined) return;
  const picks: StandardPick[] = [
    { label: t('Automatic'), description: t('by title'), value: undefined },
    ...standards.map(({ id, title }) => ({ label: title, description: id, value: id })),
    { label: t('Not an agreement'), description: t('nothing is checked'), value: 'false' },
  ];
  const pick = await vscode.window.showQuickPick(picks, {
    title: t('Choose the standard'),
    placeHolder: t('The choice is kept in the front matter of the draft'),
    matchOnDescription: true,
  });
  if (pick === undefined) return;
  const { document } = editor;
  const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const lines = Array.from(
    { length: Math.min(document.lineCount, 200) },
    (_, line) => document.lineAt(line).text,
  );
  const change = frontMatterEdit(lines, pick.value);
  if (change === undefined) return;
  const range = new vscode.Range(change.from, 0, change.to, 0);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, change.lines.map((line) => line + eol).join(''));
  await vscode.workspace.applyEdit(edit);
}
