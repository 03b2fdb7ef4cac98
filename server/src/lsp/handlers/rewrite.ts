import { REWRITES } from '../../engine/index.js';
import { toSpan, toTextEdits } from '../convert.js';
import { REWRITE, type RewriteParams, type RewriteResult } from '../protocol.js';
import type { Handler } from './handler.js';

export const rewrite: Handler = {
  method: REWRITE,
  register(server) {
    server.onRequest<RewriteParams, RewriteResult | null>(this.method, null, async (params) => {
      const document = server.documents.get(params.uri);
      if (document?.ready !== undefined) await document.ready;
      const snapshot = document?.snapshot;
      const operation = REWRITES.find((known) => known === params.operation);
      if (document === undefined || snapshot === undefined || operation === undefined) return null;
      if (document.version !== params.version) return null;
      const result = snapshot.typography.rewrite(operation, toSpan(snapshot, params.range));
      if ('refusal' in result)
        return { refusal: result.refusal[server.locale(document) === 'en' ? 'en' : 'zh'] };
      return { version: document.version, edits: toTextEdits(snapshot, result.edits) };
    });
  },
};
