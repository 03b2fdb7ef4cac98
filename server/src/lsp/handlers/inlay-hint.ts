import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { toPosition, toSpan } from '../convert.js';
import type { Handler } from './handler.js';

export const inlayHint: Handler = {
  method: 'textDocument/inlayHint',
  capability: () => ({ inlayHintProvider: true }),
  register(server) {
    server.onDocumentRequest<InlayHintParams, InlayHint[]>(this.method, [], (document, { range }) => {
      const { snapshot, settings } = document;
      if (snapshot === undefined || snapshot.standard === null || !settings.inlayHints) return [];
      return snapshot.navigation
        .inlays(toSpan(snapshot, range), server.locale(document))
        .map(({ offset, label, tooltip }) => ({ position: toPosition(snapshot, offset), label, tooltip }));
    });
  },
};
