import * as vscode from 'vscode';
import { t } from '../texts.js';

/** Settings for Markdown that suit Chinese text; each is set for Markdown files only. */
const SETTINGS: readonly (readonly [string, unknown])[] = [
  // full-width punctuation is no mistake for its ASCII look-alike
  ['editor.unicodeHighlight.ambiguousCharacters', false],
  ['editor.wordSegmenterLocales', ['zh-CN']],
  // without spaces a whole sentence counts as one word
  ['editor.wordBasedSuggestions', 'off'],
  ['editor.wordWrap', 'on'],
];

/** Writes settings for Chinese Markdown into the workspace, or into the user settings where no folder is open. */
export async function comfortableEditing(): Promise<void> {
  const target = vscode.workspace.workspaceFolders?.length
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  const configuration = vscode.workspace.getConfiguration('', { languageId: 'markdown' });
  const refused: string[] = [];
  for (const [key, value] of SETTINGS) {
    try {
      await configuration.update(key, value, target, true);
    } catch {
      // an older VS Code does not know the setting
      refused.push(key);
    }
  }
  void vscode.window.showInformationMessage(
    refused.length === 0
      ? t('Markdown in this workspace now wraps, selects and highlights Chinese text properly.')
      : t('Some settings are unknown to this version of VS Code: {0}', refused.join(', ')),
  );
}
