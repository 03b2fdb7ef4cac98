import type { DocumentRangesFormattingParams } from 'vscode-languageserver';
import type { RangeEdit } from '../convert.js';
import { formatted } from '../formatted.js';
import type { Handler } from './handler.js';

export const rangesFormatting: Handler = {
  method: 'textDocument/rangesFormatting',
  capability: ({ client }) =>
    client.registerFormatting ? {} : { documentRangeFormattingProvider: { rangesSupport: true } },
  register(server) {
    server.onDocumentRequest<DocumentRangesFormattingParams, RangeEdit[]>(
      this.method,
      [],
      (document, { ranges }) => formatted(server, document, ranges),
    );
  },
};
