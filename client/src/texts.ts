import * as vscode from 'vscode';

export type Locale = 'zh-CN' | 'en';

/** Chinese texts, read only when `agreement.language` asks for them in a VS Code that is not Chinese. */
let chinese: Readonly<Record<string, string>> = {};

/** The language of our texts: the setting, else the display language of VS Code. */
export function locale(): Locale {
  const wish = vscode.workspace.getConfiguration('agreement').get<string>('language');
  if (wish === 'zh-CN' || wish === 'en') return wish;
  return vscode.env.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** Reads the Chinese bundle when the setting needs it. Without the file the texts stay English. */
export async function loadTexts(extensionUri: vscode.Uri): Promise<void> {
  if (locale() !== 'zh-CN' || vscode.l10n.bundle !== undefined) return;
  try {
    const uri = vscode.Uri.joinPath(extensionUri, 'l10n', 'bundle.l10n.zh-cn.json');
    const bytes = await vscode.workspace.fs.readFile(uri);
    chinese = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, string>;
  } catch {
    chinese = {};
  }
}

/** A text of the client in the user's language; `message` is the English text and the key, `{0}` … are filled in. */
export function t(message: string, ...args: readonly (string | number)[]): string {
  const interfaceIsChinese = vscode.env.language.toLowerCase().startsWith('zh');
  if ((locale() === 'zh-CN') === interfaceIsChinese) return vscode.l10n.t(message, ...args);
  const template = locale() === 'zh-CN' ? (chinese[message] ?? message) : message;
  return template.replace(/\{(\d)\}/g, (whole, index: string) => String(args[Number(index)] ?? whole));
}
