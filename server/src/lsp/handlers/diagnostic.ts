import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Handler } from './handler.js';

export const diagnostic: Handler = {
  method: 'textDocument/diagnostic',
  // an editor that does not pull is sent the findings instead; never both
  capability: ({ client }) =>
    client.pullDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'agreement',
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }
      : {},
  register(server) {
    server.onRequest<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      this.method,
      { kind: 'full', items: [] },
      ({ textDocument, previousResultId }, token) => {
        const document = server.documents.get(textDocument.uri);
        if (document === undefined) return { kind: 'full', items: [] };
        return server.delivery.pull(document, previousResultId, token);
      },
    );
  },
};
