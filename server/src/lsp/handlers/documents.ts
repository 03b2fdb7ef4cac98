import { DOCUMENTS, type DocumentItem } from '../protocol.js';
import type { Handler } from './handler.js';

export const documents: Handler = {
  method: DOCUMENTS,
  register(server) {
    server.onRequest<unknown, DocumentItem[]>(this.method, [], () => {
      const language = server.locale() === 'en' ? 'en' : 'zh';
      return server.runtime.engine.documents().map(({ id, title, options }) => ({
        id,
        title: title[language],
        options: options.map((option) => ({
          id: option.id,
          title: option.title[language],
          values: option.values.map((value) => ({ id: value.id, title: value.title[language] })),
        })),
      }));
    });
  },
};
