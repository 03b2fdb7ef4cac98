import { NEW_DOCUMENT, type NewDocumentParams, type NewDocumentResult } from '../protocol.js';
import type { Handler } from './handler.js';

export const newDocument: Handler = {
  method: NEW_DOCUMENT,
  register(server) {
    server.onRequest<NewDocumentParams, NewDocumentResult | null>(
      this.method,
      null,
      ({ document, choices }) => {
        const snippet = server.runtime.engine.newDocument(document, choices);
        return snippet === undefined ? null : { snippet };
      },
    );
  },
};
