import { CLAUSES_CHANGED } from '../protocol.js';
import type { Handler } from './handler.js';

/** A folder of clauses outside the workspace changed; the client watches it. */
export const clausesChanged: Handler = {
  method: CLAUSES_CHANGED,
  register(server) {
    server.onNotification<object>(this.method, () =>
      server.background(this.method, server.projects.reload()),
    );
  },
};
