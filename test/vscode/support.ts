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

/** Closes every editor, without saving. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (document.isDirty && document === vscode.window.activeTextEditor?.document) {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/**
 * Waits until `condition` gives something other than undefined and false; it is asked at once and after each of the
 * events. Fails with `what` when time is over.
 */
export function until<T>(
  what: string,
  events: readonly vscode.Event<never>[],
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
    for (const event of events) subscriptions.push((event as vscode.Event<unknown>)(ask));
    ask();
  });
}
