import type { Definition, DefinitionLink, DefinitionParams } from 'vscode-languageserver';
import { toOffset, toRange } from '../convert.js';
import type { Handler } from './handler.js';

export const definition: Handler = {
  method: 'textDocument/definition',
  capability: () => ({ definitionProvider: true }),
  register(server) {
    server.onDocumentRequest<DefinitionParams, Definition | DefinitionLink[]>(
      this.method,
      [],
      ({ snapshot, uri }, { position }) => {
        if (snapshot === undefined || snapshot.standard === null) return [];
        const found = snapshot.navigation.definition(toOffset(snapshot, position));
        if (found === undefined) return [];
        if (!server.client.definitionLinks)
          return found.targets.map(({ selection }) => ({ uri, range: toRange(snapshot, selection) }));
        return found.targets.map(({ selection, extent }) => ({
          originSelectionRange: toRange(snapshot, found.origin),
          targetUri: uri,
          targetRange: toRange(snapshot, {
            start: Math.min(extent.start, selection.start),
            end: Math.max(extent.end, selection.end),
          }),
          targetSelectionRange: toRange(snapshot, selection),
        }));
      },
    );
  },
};
