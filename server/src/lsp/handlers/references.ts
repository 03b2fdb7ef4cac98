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
      (document, { position, context }) => {
        const group = server.groups.of(document);
        const { snapshot, uri } = document;
        if (snapshot === undefined || snapshot.standard === null) return [];
        return group
          .occurrences(uri, toOffset(snapshot, position))
          .filter(({ definition }) => !definition || context?.includeDeclaration !== false)
          .flatMap(({ file, span }) => {
            const there = server.groups.document(file)?.snapshot;
            return there === undefined ? [] : [{ uri: file, range: toRange(there, span) }];
          });
      },
    );
  },
};
