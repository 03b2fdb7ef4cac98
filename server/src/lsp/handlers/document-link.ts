import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { toPosition, toRange } from '../convert.js';
import type { Handler } from './handler.js';

export const documentLink: Handler = {
  method: 'textDocument/documentLink',
  capability: () => ({ documentLinkProvider: {} }),
  register(server) {
    server.onDocumentRequest<DocumentLinkParams, DocumentLink[]>(this.method, [], (document) => {
      const group = server.groups.of(document);
      const { snapshot, uri } = document;
      if (snapshot === undefined || snapshot.standard === null) return [];
      return group.links(uri).flatMap(({ span, target }) => {
        const range = toRange(snapshot, span);
        if ('path' in target) {
          const file = resolved(uri, target.path);
          return file === undefined ? [] : [{ range, target: file }];
        }
        const there = server.groups.document(target.file)?.snapshot;
        const line = there === undefined ? 1 : toPosition(there, target.at).line + 1;
        return [{ range, target: `${target.file}#L${line}` }];
      });
    });
  },
};

/** A file named in a draft, beside the draft; `undefined` for a name that makes no address. */
function resolved(uri: string, file: string): string | undefined {
  try {
    return new URL(file, uri).href;
  } catch {
    return undefined;
  }
}
