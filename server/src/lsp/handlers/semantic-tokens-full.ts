import type { SemanticTokens, SemanticTokensParams } from 'vscode-languageserver';
import { LEGEND, semanticTokens } from '../semantic-tokens.js';
import type { Handler } from './handler.js';

export const semanticTokensFull: Handler = {
  method: 'textDocument/semanticTokens/full',
  capability: ({ client }) => ({
    semanticTokensProvider: { legend: LEGEND, full: !client.rangeTokens, range: true },
  }),
  register(server) {
    server.onDocumentRequest<SemanticTokensParams, SemanticTokens>(
      this.method,
      { data: [] },
      ({ snapshot }) =>
        snapshot === undefined || snapshot.standard === null
          ? { data: [] }
          : semanticTokens(snapshot, { start: 0, end: snapshot.length }),
    );
  },
};
