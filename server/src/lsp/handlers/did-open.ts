import type { DidOpenTextDocumentParams } from 'vscode-languageserver';
import { OpenDocument } from '../document.js';
import type { Handler } from './handler.js';

export const didOpen: Handler = {
  method: 'textDocument/didOpen',
  capability: () => ({ textDocumentSync: { openClose: true } }),
  register(server) {
    server.onNotification<DidOpenTextDocumentParams>(this.method, ({ textDocument }) => {
      if (server.projectDocuments.open(textDocument)) return;
      const { uri, version, text } = textDocument;
      // opened twice without a close: the newer one counts
      server.documents.get(uri)?.close();
      const settings = server.configuration.initial(uri);
      const document = new OpenDocument(uri, version, text, server.runtime, settings, (error) =>
        server.log.error('engine', error),
      );
      server.documents.set(uri, document);
      server.configuration.load(document);
      server.projects.load(document);
      server.groups.load(document);
      server.background(this.method, server.delivery.push(document));
    });
  },
};
