import type { DidChangeTextDocumentParams } from 'vscode-languageserver';
import type { Handler } from './handler.js';
import { TextDocumentSyncKind } from '../values.js';

export const didChange: Handler = {
  method: 'textDocument/didChange',
  capability: () => ({ textDocumentSync: { change: TextDocumentSyncKind.Incremental } }),
  register(server) {
    server.onNotification<DidChangeTextDocumentParams>(this.method, ({ textDocument, contentChanges }) => {
      const { uri, version } = textDocument;
      const project = server.projectDocuments.get(uri);
      if (project !== undefined) server.projectDocuments.change(project, version, contentChanges);
      const document = server.documents.get(uri);
      if (document === undefined) return;
      document.change(version, contentChanges);
      server.delivery.typed(document);
      server.background(this.method, server.delivery.push(document));
    });
  },
};
