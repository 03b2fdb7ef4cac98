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
      (document, { position }) => {
        const group = server.groups.of(document);
        const { snapshot, uri } = document;
        if (snapshot === undefined || snapshot.standard === null) return [];
        const found = group.definition(uri, toOffset(snapshot, position));
        if (found === undefined) return [];
        const targets = found.targets.flatMap((target) => {
          const there = server.groups.document(target.file)?.snapshot;
          return there === undefined ? [] : [{ ...target, there }];
        });
        if (!server.client.definitionLinks)
          return targets.map(({ file, there, selection }) => ({
            uri: file,
            range: toRange(there, selection),
          }));
        return targets.map(({ file, there, selection, extent }) => ({
          originSelectionRange: toRange(snapshot, found.origin),
          targetUri: file,
          targetRange: toRange(there, {
            start: Math.min(extent.start, selection.start),
            end: Math.max(extent.end, selection.end),
          }),
          targetSelectionRange: toRange(there, selection),
        }));
      },
    );
  },
};
