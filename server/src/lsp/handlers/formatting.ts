import type { DocumentFormattingParams } from 'vscode-languageserver';
import type { RangeEdit } from '../convert.js';
import { formatted } from '../formatted.js';
import type { Handler } from './handler.js';

export const formatting: Handler = {
  method: 'textDocument/formatting',
  // an editor that takes it later is told for which documents
  capability: ({ client }) => (client.registerFormatting ? {} : { documentFormattingProvider: true }),
  register(server) {
    server.onDocumentRequest<DocumentFormattingParams, RangeEdit[]>(this.method, [], (document) =>
      formatted(server, document),
    );
  },
};
