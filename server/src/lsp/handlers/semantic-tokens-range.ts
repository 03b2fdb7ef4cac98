import type { SemanticTokens, SemanticTokensRangeParams } from 'vscode-languageserver';
import { toSpan } from '../convert.js';
import { semanticTokens } from '../semantic-tokens.js';
import type { Handler } from './handler.js';

/** Promised together with `textDocument/semanticTokens/full`. */
export const semanticTokensRange: Handler = {
  method: 'textDocument/semanticTokens/range',
  register(server) {
    server.onDocumentRequest<SemanticTokensRangeParams, SemanticTokens>(
      this.method,
      { data: [] },
      ({ snapshot }, { range }) =>
        snapshot === undefined || snapshot.standard === null
          ? { data: [] }
          : semanticTokens(snapshot, toSpan(snapshot, range)),
    );
  },
};
