import { CLAUSE_FILE, type ClauseFileParams, type ClauseFileResult } from '../protocol.js';
import { toSpan } from '../convert.js';
import type { Handler } from './handler.js';

export const clauseFile: Handler = {
  method: CLAUSE_FILE,
  register(server) {
    server.onRequest<ClauseFileParams, ClauseFileResult | null>(this.method, null, async (params) => {
      const document = server.documents.get(params.uri);
      if (document?.ready !== undefined) await document.ready;
      const snapshot = document?.snapshot;
      if (snapshot === undefined) return null;
      const { name, section, title, names } = params;
      return snapshot.clauseFile(toSpan(snapshot, params.range), { name, section, title, names }) ?? null;
    });
  },
};
