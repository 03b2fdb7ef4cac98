import { OPERATIONS } from '../../engine/index.js';
import { toOffset } from '../convert.js';
import { RESTRUCTURE, type RestructureParams, type RestructureResult } from '../protocol.js';
import { restructured } from '../restructured.js';
import type { Handler } from './handler.js';

export const restructure: Handler = {
  method: RESTRUCTURE,
  register(server) {
    server.onRequest<RestructureParams, RestructureResult | null>(this.method, null, async (params) => {
      const document = server.documents.get(params.uri);
      if (document?.ready !== undefined) await document.ready;
      const snapshot = document?.snapshot;
      const operation = OPERATIONS.find((known) => known === params.operation);
      if (document === undefined || snapshot === undefined || operation === undefined) return null;
      if (document.version !== params.version) return null;
      const locale = server.locale(document);
      const result = snapshot.restructure(operation, toOffset(snapshot, params.position));
      if ('refusal' in result) return { refusal: result.refusal[locale === 'en' ? 'en' : 'zh'] };
      return restructured(snapshot, document.version, result, locale);
    });
  },
};
