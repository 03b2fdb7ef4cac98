import * as vscode from 'vscode';
import { locale, t } from '../texts.js';

const PREVIEW = 'markdown.showPreview';

/** Opens the page of a rule: the one named, else that of the finding at the cursor. */
export async function showRule(extensionUri: vscode.Uri, argument: unknown): Promise<void> {
  const code = typeof argument === 'string' ? argument : await codeAtCursor();
  if (code === undefined) return;
  for (const name of locale() === 'en' ? [`${code}.en.md`, `${code}.md`] : [`${code}.md`]) {
    const page = vscode.Uri.joinPath(extensionUri, 'docs', 'rules', name);
    try {
      await vscode.workspace.fs.stat(page);
    } catch {
      continue;
    }
    await showPage(page);
    return;
  }
  void vscode.window.showInformationMessage(t('There is no page for “{0}”.', code));
}

/** The page as it is meant to be read; its text where VS Code runs without its Markdown extension. */
async function showPage(page: vscode.Uri): Promise<void> {
  const commands = await vscode.commands.getCommands(true);
  if (commands.includes(PREVIEW)) await vscode.commands.executeCommand(PREVIEW, page);
  else await vscode.window.showTextDocument(page);
}

/** The code of the finding at the cursor; asks when there are several, says so when there is none. */
async function codeAtCursor(): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const found = vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter((diagnostic) => diagnostic.range.intersection(editor.selection) !== undefined)
    .flatMap((diagnostic) => {
      const code = ruleCode(diagnostic);
      return code === undefined ? [] : [{ label: code, detail: diagnostic.message }];
    });
  if (found.length === 0) {
    void vscode.window.showInformationMessage(t('There is no finding at the cursor.'));
    return undefined;
  }
  const choice =
    found.length === 1 ? found[0] : await vscode.window.showQuickPick(found, { title: t('Which finding?') });
  return choice?.label;
}

/** The rule of one of our findings; `undefined` for diagnostics of others. */
function ruleCode(diagnostic: vscode.Diagnostic): string | undefined {
  if (diagnostic.source !== '协议检查' && diagnostic.source !== 'agreement') return undefined;
  const code = typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code;
  return typeof code === 'string' && /^[a-z][a-z0-9-]*$/.test(code) ? code : undefined;
}
