import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Handler } from './handler.js';

export const diagnostic: Handler = {
  method: 'textDocument/diagnostic',
  // an editor that does not pull is sent the findings instead; never both
  // an editor that cannot be told later is told at once whether closed files are checked
  capability: ({ client, configuration }) =>
    client.pullDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'agreement',
            // other files are brought again by asking for it
            interFileDependencies: !client.refreshDiagnostics,
            workspaceDiagnostics:
              !client.registerDiagnostics && configuration.initial('').workspaceDiagnostics,
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
