import type { Location, ReferenceParams } from 'vscode-languageserver';
import { toOffset, toRange } from '../convert.js';
import type { Handler } from './handler.js';

export const references: Handler = {
  method: 'textDocument/references',
  capability: () => ({ referencesProvider: true }),
  register(server) {
    server.onDocumentRequest<ReferenceParams, Location[]>(
      this.method,
      [],
      ({ snapshot, uri }, { position, context }) => {
        if (snapshot === undefined || snapshot.standard === null) return [];
        return snapshot.navigation
          .occurrences(toOffset(snapshot, position))
          .filter(({ definition }) => !definition || context?.includeDeclaration !== false)
          .map(({ span }) => ({ uri, range: toRange(snapshot, span) }));
      },
    );
  },
};
