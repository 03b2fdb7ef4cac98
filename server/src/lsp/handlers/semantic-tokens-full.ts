import type { SemanticTokens, SemanticTokensParams } from 'vscode-languageserver';
import { LEGEND, semanticTokens } from '../semantic-tokens.js';
import type { Handler } from './handler.js';

export const semanticTokensFull: Handler = {
  method: 'textDocument/semanticTokens/full',
  capability: () => ({ semanticTokensProvider: { legend: LEGEND, full: true, range: true } }),
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
