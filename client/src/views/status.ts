import * as vscode from 'vscode';
import type { StatusParams } from '../../../server/src/lsp/protocol.js';
import type { Agreements } from '../agreements.js';
import type { AgreementServer } from '../client.js';
import { t } from '../texts.js';
import { statusView } from './status-view.js';

/** One item at the right of the status bar, shown while the active editor holds an agreement. */
export function showStatus(agreements: Agreements, server: AgreementServer): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('agreement.status', vscode.StatusBarAlignment.Right, 100);
  const statuses = new Map<string, StatusParams>();

  const update = (): void => {
    item.name = t('Agreement');
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !agreements.has(document)) {
      item.hide();
      return;
    }
    const view = statusView(server.state, statuses.get(document.uri.toString()), t);
    item.text = view.text;
    item.tooltip = tooltip(view.lines);
    item.command = view.command;
    item.accessibilityInformation = { label: view.lines.join('. '), role: 'button' };
    item.show();
  };

  update();
  return vscode.Disposable.from(
    item,
    agreements.onDidChange(update),
    server.onDidChangeState((state) => {
      if (state !== 'running') statuses.clear();
      update();
    }),
    server.onStatus((status) => {
      statuses.set(status.uri, status);
      update();
    }),
    vscode.workspace.onDidCloseTextDocument((document) => statuses.delete(document.uri.toString())),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('agreement.language')) update();
    }),
  );
}

function tooltip(lines: readonly string[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(undefined, true);
  markdown.isTrusted = { enabledCommands: ['agreement.insertClause', 'agreement.chooseStandard'] };
  for (const line of lines) markdown.appendText(line).appendMarkdown('\n\n');
  const insert = `[${t('Insert a reference clause')}](command:agreement.insertClause)`;
  const choose = `[${t('Choose the standard')}](command:agreement.chooseStandard)`;
  return markdown.appendMarkdown(`${insert} · ${choose}`);
}
