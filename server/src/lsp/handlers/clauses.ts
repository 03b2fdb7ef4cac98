import { type ClauseItem, CLAUSES, type ClausesParams } from '../protocol.js';
import type { Handler } from './handler.js';

export const clauses: Handler = {
  method: CLAUSES,
  register(server) {
    server.onRequest<ClausesParams, ClauseItem[]>(this.method, [], async ({ uri }) => {
      // somebody who has just saved a clause looks for it
      await server.projects.settled();
      const document = server.documents.get(uri);
      if (document?.ready !== undefined) await document.ready;
      const language = server.locale(document) === 'en' ? 'en' : 'zh';
      return (document?.snapshot?.clauses() ?? []).map((clause) => ({
        id: clause.id,
        section: clause.section,
        sectionTitle: clause.sectionTitle[language],
        title: clause.title[language],
        prefixes: Object.values(clause.prefixes),
        ...(clause.caution === undefined ? {} : { caution: clause.caution[language] }),
        preview: clause.preview,
        present: clause.present,
        own: clause.own,
      }));
    });
  },
};
