import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { toRange } from '../convert.js';
import { SHOW_PLACES, type ShowPlacesArguments } from '../protocol.js';
import type { Handler } from './handler.js';

export const codeLens: Handler = {
  method: 'textDocument/codeLens',
  capability: () => ({ codeLensProvider: {} }),
  register(server) {
    server.onDocumentRequest<CodeLensParams, CodeLens[]>(this.method, [], (document) => {
      const { snapshot, uri, settings } = document;
      if (snapshot === undefined || snapshot.standard === null || !settings.codeLens) return [];
      return snapshot.navigation.lenses(server.locale(document)).map(({ span, title, places }) => {
        const range = toRange(snapshot, span);
        // only our own client knows how to show places; elsewhere the line just says how many there are
        if (places.length === 0 || !server.client.status) return { range, command: { title, command: '' } };
        const ranges = places.map((place) => toRange(snapshot, place));
        const args: ShowPlacesArguments = [uri, range.start, ranges, ''];
        return { range, command: { title, command: SHOW_PLACES, arguments: [...args] } };
      });
    });
  },
};
