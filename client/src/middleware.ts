import type { Middleware } from 'vscode-languageclient';
import { vsdiag } from 'vscode-languageclient';
import { Uri } from 'vscode';
import { isView } from './agreements.js';

/** What is filtered between VS Code and the server. */
export const middleware: Middleware = {
  // the left side of a difference and the like: findings belong to the document itself
  provideDiagnostics: (document, previousResultId, token, next) =>
    !(document instanceof Uri) && isView(document)
      ? { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] }
      : next(document, previousResultId, token),
};
