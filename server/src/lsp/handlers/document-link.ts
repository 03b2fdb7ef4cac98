import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { toPosition, toRange } from '../convert.js';
import type { Handler } from './handler.js';

export const documentLink: Handler = {
  method: 'textDocument/documentLink',
  capability: () => ({ documentLinkProvider: {} }),
  register(server) {
    server.onDocumentRequest<DocumentLinkParams, DocumentLink[]>(this.method, [], ({ snapshot, uri }) => {
      if (snapshot === undefined || snapshot.standard === null) return [];
      return snapshot.navigation.links().flatMap(({ span, target }) => {
        const range = toRange(snapshot, span);
        if ('at' in target) return [{ range, target: `${uri}#L${toPosition(snapshot, target.at).line + 1}` }];
        const file = resolved(uri, target.file);
        return file === undefined ? [] : [{ range, target: file }];
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
