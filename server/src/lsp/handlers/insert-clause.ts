import { toRange, toSpan, toTextEdits } from '../convert.js';
import { INSERT_CLAUSE, type InsertClauseParams, type InsertClauseResult } from '../protocol.js';
import type { Handler } from './handler.js';

export const insertClause: Handler = {
  method: INSERT_CLAUSE,
  register(server) {
    server.onRequest<InsertClauseParams, InsertClauseResult | null>(this.method, null, async (params) => {
      const document = server.documents.get(params.uri);
      if (document?.ready !== undefined) await document.ready;
      const snapshot = document?.snapshot;
      if (document === undefined || snapshot === undefined || document.version !== params.version)
        return null;
      const gone = params.gone && toSpan(snapshot, params.gone);
      const insertion = snapshot.insertion(params.clause, gone);
      if (insertion === undefined) return null;
      const note = insertion.note?.[server.locale(document) === 'en' ? 'en' : 'zh'];
      return {
        version: document.version,
        edits: toTextEdits(snapshot, insertion.edits),
        at: toRange(snapshot, insertion.at),
        snippet: insertion.snippet,
        ...(note === undefined ? {} : { note }),
      };
    });
  },
};
