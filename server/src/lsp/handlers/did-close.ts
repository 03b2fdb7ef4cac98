import type { DidCloseTextDocumentParams } from 'vscode-languageserver';
import type { Handler } from './handler.js';

export const didClose: Handler = {
  method: 'textDocument/didClose',
  capability: () => ({ textDocumentSync: { openClose: true } }),
  register(server) {
    server.onNotification<DidCloseTextDocumentParams>(this.method, ({ textDocument }) => {
      const project = server.projectDocuments.get(textDocument.uri);
      if (project !== undefined) server.projectDocuments.close(project);
      const document = server.documents.get(textDocument.uri);
      if (document === undefined) return;
      server.documents.delete(textDocument.uri);
      document.close();
      server.delivery.closed(document);
      server.groups.closed(document.uri);
      server.formatting.refresh();
    });
  },
};
