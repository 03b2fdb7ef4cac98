import type { WorkspaceDiagnosticParams, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import type { Handler } from './handler.js';

/** Promised together with `textDocument/diagnostic`, or registered when the setting asks for it. */
export const workspaceDiagnostic: Handler = {
  method: 'workspace/diagnostic',
  register(server) {
    server.onRequest<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>(
      this.method,
      { items: [] },
      (params, token) => server.workspaceDiagnostics.pull(params, token),
    );
  },
  initialized(server) {
    server.background(this.method, server.workspaceDiagnostics.configure());
  },
};
