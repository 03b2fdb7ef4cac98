import * as vscode from 'vscode';
import { CURSOR } from '../../server/src/lsp/protocol.js';
import type { CursorParams } from '../../server/src/lsp/protocol.js';
import type { Agreements } from './agreements.js';
import type { AgreementServer } from './client.js';

/** Tells the server on which line of an agreement the cursor stands, so that it keeps quiet about that line. */
export function followCursor(agreements: Agreements, server: AgreementServer): vscode.Disposable {
  let last: CursorParams = { uri: '', line: -1 };
  const tell = (params: CursorParams): void => {
    if (params.uri === last.uri && params.line === last.line) return;
    if (last.uri !== '' && last.uri !== params.uri)
      server.notify(CURSOR, { uri: last.uri, line: -1 } satisfies CursorParams);
    last = params;
    if (params.uri !== '') server.notify(CURSOR, params);
  };
  const follow = (editor: vscode.TextEditor | undefined): void => {
    if (editor === undefined || !agreements.has(editor.document)) tell({ uri: '', line: -1 });
    else tell({ uri: editor.document.uri.toString(), line: editor.selection.active.line });
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  return vscode.Disposable.from(
    { dispose: () => clearTimeout(timer) },
    // a change away from the cursor (a quick fix) moves no cursor: say again where it stands, after the change itself
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document !== vscode.window.activeTextEditor?.document) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        last = { uri: last.uri, line: -1 };
        follow(vscode.window.activeTextEditor);
      }, 0);
    }),
    vscode.window.onDidChangeTextEditorSelection((event) => {
      if (event.textEditor === vscode.window.activeTextEditor) follow(event.textEditor);
    }),
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.window.onDidChangeWindowState((state) =>
      follow(state.focused ? vscode.window.activeTextEditor : undefined),
    ),
    server.onDidChangeState((state) => {
      if (state !== 'running') return;
      last = { uri: '', line: -1 };
      follow(vscode.window.activeTextEditor);
    }),
  );
}
