import { type DidChangeTextDocumentParams, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Handler } from './handler.js';

export const didChange: Handler = {
  method: 'textDocument/didChange',
  capability: () => ({ textDocumentSync: { change: TextDocumentSyncKind.Incremental } }),
  register(server) {
    server.onNotification<DidChangeTextDocumentParams>(this.method, ({ textDocument, contentChanges }) => {
      const document = server.documents.get(textDocument.uri);
      if (document === undefined) return;
      document.change(textDocument.version, contentChanges);
      server.delivery.typed(document);
      server.background(this.method, server.delivery.push(document));
    });
  },
};
