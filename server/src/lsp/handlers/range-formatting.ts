import type { DocumentRangeFormattingParams } from 'vscode-languageserver';
import type { RangeEdit } from '../convert.js';
import { formatted } from '../formatted.js';
import type { Handler } from './handler.js';

export const rangeFormatting: Handler = {
  method: 'textDocument/rangeFormatting',
  capability: ({ client }) =>
    client.registerFormatting ? {} : { documentRangeFormattingProvider: { rangesSupport: true } },
  register(server) {
    server.onDocumentRequest<DocumentRangeFormattingParams, RangeEdit[]>(
      this.method,
      [],
      (document, { range }) => formatted(server, document, [range]),
    );
  },
};
