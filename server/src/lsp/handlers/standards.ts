import { STANDARDS, type StandardItem } from '../protocol.js';
import type { Handler } from './handler.js';

export const standards: Handler = {
  method: STANDARDS,
  register(server) {
    server.onRequest<unknown, StandardItem[]>(this.method, [], () => {
      const language = server.locale() === 'en' ? 'en' : 'zh';
      return server.runtime.engine.standards.map(({ id, title }) => ({ id, title: title[language] }));
    });
  },
};
