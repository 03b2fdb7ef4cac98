import type { DocumentHighlight, DocumentHighlightParams } from 'vscode-languageserver';
import { toOffset, toRange } from '../convert.js';
import type { Handler } from './handler.js';
import { DocumentHighlightKind } from '../values.js';

export const documentHighlight: Handler = {
  method: 'textDocument/documentHighlight',
  capability: () => ({ documentHighlightProvider: true }),
  register(server) {
    server.onDocumentRequest<DocumentHighlightParams, DocumentHighlight[]>(
      this.method,
      [],
      (document, { position }) => {
        const group = server.groups.of(document);
        const { snapshot, uri } = document;
        if (snapshot === undefined || snapshot.standard === null) return [];
        return group
          .occurrences(uri, toOffset(snapshot, position))
          .filter(({ file }) => file === uri)
          .map(({ span, definition }) => ({
            range: toRange(snapshot, span),
            kind: definition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
          }));
      },
    );
  },
};
