import * as vscode from 'vscode';
import type { StatusParams } from '../../../server/src/lsp/protocol.js';
import type { Agreements } from '../agreements.js';
import type { AgreementServer, ServerState } from '../client.js';
import { t } from '../texts.js';

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
    const view = statusView(server.state, statuses.get(document.uri.toString()));
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

/** What the item shows: its text, the lines of its tooltip, and the command behind it. */
export interface StatusView {
  readonly text: string;
  readonly lines: readonly string[];
  readonly command: string;
}

/** The view for a state of the server and the last status of the document; `undefined` before the first one. */
export function statusView(state: ServerState, status: StatusParams | undefined): StatusView {
  const name = t('Agreement');
  if (state === 'off' || state === 'failed') {
    return {
      text: `$(error) ${name}`,
      lines: [t('The agreement checker is not running.')],
      command: 'agreement.restartServer',
    };
  }
  if (state === 'starting' || status === undefined) {
    return {
      text: `$(sync~spin) ${name}`,
      lines: [t('Checking the agreement…')],
      command: 'agreement.showLog',
    };
  }
  if (status.refused !== undefined) {
    return { text: `$(warning) ${name}`, lines: [status.refused], command: 'workbench.action.openSettings' };
  }
  if (status.standard === null) {
    return {
      text: name,
      lines: [t('No standard: nothing is checked.')],
      command: 'agreement.chooseStandard',
    };
  }
  return checkedView(name, status);
}

function checkedView(name: string, status: StatusParams): StatusView {
  const { complete, missing, faults } = status;
  const { error, warning, information, hint } = status.findings;
  const total = complete + missing.length;
  const count = `${name} ${complete}/${total}`;
  const lines = [status.standardTitle, t('{0} of {1} sections present', complete, total)];
  if (missing.length > 0) lines.push(t('Missing: {0}', missing.join(t(', '))));
  const clean = error + warning + information + hint === 0;
  lines.push(
    clean
      ? t('No findings')
      : t('Findings: {0} errors, {1} warnings, {2} other', error, warning, information + hint),
  );
  if (faults.length > 0) {
    lines.push(t('These rules failed, their findings are missing: {0}', faults.join(', ')));
    return { text: `$(error) ${count}`, lines, command: 'agreement.showLog' };
  }
  return {
    text: clean ? `$(check) ${count} ${t('No findings')}` : count,
    lines,
    command: 'workbench.actions.view.problems',
  };
}

function tooltip(lines: readonly string[]): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(undefined, true);
  markdown.isTrusted = { enabledCommands: ['agreement.insertClause', 'agreement.chooseStandard'] };
  for (const line of lines) markdown.appendText(line).appendMarkdown('\n\n');
  const insert = `[${t('Insert a reference clause')}](command:agreement.insertClause)`;
  const choose = `[${t('Choose the standard')}](command:agreement.chooseStandard)`;
  return markdown.appendMarkdown(`${insert} · ${choose}`);
}
