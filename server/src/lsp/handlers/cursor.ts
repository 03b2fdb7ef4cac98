import { CURSOR, type CursorParams } from '../protocol.js';
import type { Handler } from './handler.js';

export const cursor: Handler = {
  method: CURSOR,
  register(server) {
    server.onNotification<CursorParams>(this.method, ({ uri, line }) => {
      const document = server.documents.get(uri);
      if (document?.snapshot === undefined) return;
      if (document.quiet.isLeftBy(document.snapshot, line)) server.delivery.endQuiet(document);
    });
  },
};
