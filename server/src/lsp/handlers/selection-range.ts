import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { toOffset, toRange } from '../convert.js';
import type { Handler } from './handler.js';

export const selectionRange: Handler = {
  method: 'textDocument/selectionRange',
  capability: () => ({ selectionRangeProvider: true }),
  register(server) {
    server.onDocumentRequest<SelectionRangeParams, SelectionRange[]>(
      this.method,
      [],
      ({ snapshot }, { positions }) => {
        if (snapshot === undefined || snapshot.standard === null) return [];
        return (positions ?? []).map((position) => {
          const spans = snapshot.navigation.selections(toOffset(snapshot, position));
          return [...spans]
            .reverse()
            .reduce<SelectionRange | undefined>(
              (parent, span) => ({ range: toRange(snapshot, span), ...(parent ? { parent } : {}) }),
              undefined,
            )!;
        });
      },
    );
  },
};
