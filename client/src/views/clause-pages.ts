import * as vscode from 'vscode';
import type { ClauseItem } from '../../../server/src/lsp/protocol.js';
import { t } from '../texts.js';

/** Read-only pages with the full text of reference clauses. */
export class ClausePages implements vscode.Disposable, vscode.TextDocumentContentProvider {
  readonly #texts = new Map<string, string>();
  readonly #registration = vscode.workspace.registerTextDocumentContentProvider('agreement-clause', this);

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.path) ?? '';
  }

  /** Shows a clause beside the draft without taking the focus. */
  async show(clause: ClauseItem): Promise<void> {
    const path = `/${clause.title.replaceAll('/', '-')}.md`;
    const caution = clause.caution === undefined ? '' : `> ${t('Caution: {0}', clause.caution)}\n\n`;
    this.#texts.set(path, `# ${clause.title}\n\n${caution}${clause.preview}\n`);
    const document = await vscode.workspace.openTextDocument(
      vscode.Uri.from({ scheme: 'agreement-clause', path }),
    );
    await vscode.window.showTextDocument(document, {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
      preview: true,
    });
  }

  dispose(): void {
    this.#registration.dispose();
  }
}
