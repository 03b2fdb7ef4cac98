import * as vscode from 'vscode';
import { DETECT_HEAD, detectAgreement } from '../../server/src/engine/detect.js';

/** Schemes of documents that are copies or views of something else: nothing is checked there. */
const VIEWS = new Set([
  'git',
  'gitfs',
  'scm',
  'output',
  'comment',
  'review',
  'vscode-chat-code-block',
  'agreement-clause',
]);

/**
 * Knows which Markdown documents are agreements, from their first 4 KB and the setting `agreement.files`, and keeps
 * the context key `agreement.active` for the active editor.
 */
export class Agreements implements vscode.Disposable {
  readonly #known = new Map<string, boolean>();
  /** Documents that the server takes for agreements because a project file lists them. */
  readonly #listed = new Set<string>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];
  #active: boolean | undefined;

  /** The active or a visible document became, or ceased to be, an agreement. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#subscriptions = [
      this.#changed,
      vscode.window.onDidChangeActiveTextEditor(() => this.#announce()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#announce()),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#known.delete(uri.toString());
        this.#listed.delete(uri.toString());
      }),
      vscode.workspace.onDidOpenTextDocument((document) => this.#forget(document)),
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.contentChanges.some((change) => change.rangeOffset < DETECT_HEAD))
          this.#forget(event.document);
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('agreement.files')) return;
        this.#known.clear();
        this.#announce();
      }),
    ];
    this.#announce();
  }

  /** Whether the document is an agreement. Cheap: the answer is kept until the head of the document changes. */
  has(document: vscode.TextDocument): boolean {
    if (document.languageId !== 'markdown' || isView(document)) return false;
    const key = document.uri.toString();
    let known = this.#known.get(key);
    if (known === undefined) {
      const head = document.getText(
        new vscode.Range(new vscode.Position(0, 0), document.positionAt(DETECT_HEAD)),
      );
      const listed = isListed(document) || this.#listed.has(key);
      known = detectAgreement(head, { listed }).agreement;
      this.#known.set(key, known);
    }
    return known;
  }

  /** What the server takes a document for: it reads project files, which may list any file. */
  report(uri: string, agreement: boolean): void {
    const changed = agreement ? this.#known.get(uri) === false : this.#listed.has(uri);
    if (!changed) return;
    if (agreement) this.#listed.add(uri);
    else this.#listed.delete(uri);
    this.#known.delete(uri);
    this.#announce();
  }

  /** The agreements that an editor shows. */
  visible(): vscode.TextDocument[] {
    return vscode.window.visibleTextEditors
      .map((editor) => editor.document)
      .filter((document) => this.has(document));
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #forget(document: vscode.TextDocument): void {
    if (document.languageId !== 'markdown') return;
    this.#known.delete(document.uri.toString());
    this.#announce();
  }

  #announce(): void {
    const document = vscode.window.activeTextEditor?.document;
    const active = document !== undefined && this.has(document);
    if (active !== this.#active) {
      this.#active = active;
      void vscode.commands.executeCommand('setContext', 'agreement.active', active);
    }
    this.#changed.fire();
  }
}

/** True for documents that only show another document (the left side of a difference, an output …). */
export function isView(document: vscode.TextDocument): boolean {
  return VIEWS.has(document.uri.scheme);
}

/**
 * True when a glob of the setting `agreement.files` names the document. As in the server, a glob that does not begin
 * with `/` may begin in any folder.
 */
function isListed(document: vscode.TextDocument): boolean {
  const globs: unknown = vscode.workspace.getConfiguration('agreement', document).get('files');
  if (!Array.isArray(globs)) return false;
  return globs.some(
    (glob) =>
      typeof glob === 'string' &&
      glob.trim() !== '' &&
      vscode.languages.match({ pattern: glob.startsWith('/') ? glob : `**/${glob}` }, document) > 0,
  );
}
