import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AgreementApi } from '../../client/src/extension.js';

export const EXTENSION = 'agreement-drafting.agreement-drafting';

/** The extension, activated. */
export async function activated(): Promise<AgreementApi> {
  const extension = vscode.extensions.getExtension<AgreementApi>(EXTENSION);
  assert.ok(extension, 'the extension is not installed');
  return extension.activate();
}

/** A file of the fixture folder. */
export function fixture(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file of the fixture folder in the active editor. */
export async function show(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fixture(name)));
}

/** Opens an unsaved Markdown document in the active editor. */
export async function showText(content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  return vscode.window.showTextDocument(document);
}

/** Opens a file of the fixture folder as an agreement, with the server running. */
export async function showAgreement(name: string): Promise<vscode.TextEditor> {
  const api = await activated();
  const editor = await show(name);
  await running(api);
  return editor;
}

/** Waits until the server runs. */
export async function running(api: AgreementApi): Promise<void> {
  await until('the server runs', [api.onDidChangeServerState], () => api.serverState() === 'running');
}

/** Closes every editor, without saving. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (document.isDirty && document === vscode.window.activeTextEditor?.document) {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The findings of this extension in a document, in text order. */
export function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === '协议检查' || source === 'agreement')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The rule of a finding. */
export function codeOf(finding: vscode.Diagnostic): string {
  return String(typeof finding.code === 'object' ? finding.code.value : finding.code);
}

/** Waits for a finding of the rule that `fits`. */
export function finding(
  document: vscode.TextDocument,
  rule: string,
  fits: (finding: vscode.Diagnostic) => boolean = () => true,
): Promise<vscode.Diagnostic> {
  return until(
    `a finding of ${rule} in ${document.uri.path}`,
    [vscode.languages.onDidChangeDiagnostics],
    () => findings(document).find((found) => codeOf(found) === rule && fits(found)),
  );
}

/** Waits until the rule has nothing to say (any more). */
export function noFinding(document: vscode.TextDocument, rule: string): Promise<boolean> {
  return until(
    `no finding of ${rule} in ${document.uri.path}`,
    [vscode.languages.onDidChangeDiagnostics],
    () => findings(document).every((found) => codeOf(found) !== rule),
  );
}

/** The quick fixes for a place. */
export async function quickFixes(
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
}

/** The place of a piece of text that stands in the document once. */
export function placeOf(document: vscode.TextDocument, piece: string): vscode.Position {
  const text = document.getText();
  const offset = text.indexOf(piece);
  assert.ok(offset >= 0, `not in the text: ${piece}`);
  assert.equal(text.indexOf(piece, offset + 1), -1, `more than once in the text: ${piece}`);
  return document.positionAt(offset);
}

/** Writes a setting of the workspace; `undefined` takes it out. */
export async function configure(key: string, value: unknown): Promise<void> {
  const settings = vscode.workspace.getConfiguration('agreement');
  await settings.update(key, value, vscode.ConfigurationTarget.Workspace);
}

/** An event of which only the moment matters. */
export type Moment = (listener: () => unknown) => vscode.Disposable;

/**
 * Waits until `condition` gives something other than undefined and false; it is asked at once and after each of the
 * events. Fails with `what` when time is over.
 */
export function until<T>(
  what: string,
  events: readonly Moment[],
  condition: () => T | undefined | false,
  timeoutMs = 15000,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const subscriptions: vscode.Disposable[] = [];
    const stop = (): void => {
      clearTimeout(timer);
      for (const subscription of subscriptions) subscription.dispose();
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`not within ${timeoutMs} ms: ${what}`));
    }, timeoutMs);
    const ask = (): void => {
      const value = condition();
      if (value === undefined || value === false) return;
      stop();
      resolve(value);
    };
    for (const event of events) subscriptions.push(event(ask));
    ask();
  });
}
