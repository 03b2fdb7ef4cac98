import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { toFoldingRange } from '../convert.js';
import type { Handler } from './handler.js';

export const foldingRange: Handler = {
  method: 'textDocument/foldingRange',
  capability: () => ({ foldingRangeProvider: true }),
  register(server) {
    server.onDocumentRequest<FoldingRangeParams, FoldingRange[]>(this.method, [], ({ snapshot }) => {
      if (snapshot === undefined || snapshot.standard === null) return [];
      return snapshot
        .folds()
        .map((fold) => toFoldingRange(snapshot, fold))
        .filter((range) => range !== undefined);
    });
  },
};
