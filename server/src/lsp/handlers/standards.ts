import { STANDARDS, type StandardItem, type StandardsParams } from '../protocol.js';
import type { Handler } from './handler.js';

export const standards: Handler = {
  method: STANDARDS,
  register(server) {
    server.onRequest<StandardsParams | undefined, StandardItem[]>(this.method, [], async (params) => {
      const language = server.locale() === 'en' ? 'en' : 'zh';
      const own = typeof params?.uri === 'string' ? await server.projects.standardsOf(params.uri) : [];
      return [...own, ...server.runtime.engine.standards].map(({ id, title }) => ({
        id,
        title: title[language],
      }));
    });
  },
};
