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
      ({ snapshot }, { position }) => {
        if (snapshot === undefined || snapshot.standard === null) return [];
        return snapshot.navigation.occurrences(toOffset(snapshot, position)).map(({ span, definition }) => ({
          range: toRange(snapshot, span),
          kind: definition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
        }));
      },
    );
  },
};
