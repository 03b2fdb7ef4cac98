import { type SectionItem, SECTIONS, type SectionsParams } from '../protocol.js';
import { toOffset } from '../convert.js';
import type { Handler } from './handler.js';

export const sections: Handler = {
  method: SECTIONS,
  register(server) {
    server.onRequest<SectionsParams, SectionItem[]>(this.method, [], async ({ uri, position }) => {
      const document = server.documents.get(uri);
      if (document?.ready !== undefined) await document.ready;
      const snapshot = document?.snapshot;
      if (snapshot === undefined) return [];
      const offset = toOffset(snapshot, position);
      const language = server.locale(document) === 'en' ? 'en' : 'zh';
      const all = snapshot.sections();
      // of the sections that hold the place the one that begins last is the narrowest
      const begins = (at: number): number =>
        Math.max(
          -1,
          ...all[at]!.places.filter(({ extent }) => extent.start <= offset && offset <= extent.end).map(
            ({ extent }) => extent.start,
          ),
        );
      let here = -1;
      all.forEach((_, at) => {
        if (begins(at) >= 0 && (here < 0 || begins(at) >= begins(here))) here = at;
      });
      return all.map(({ id, title }, at) => ({ id, title: title[language], here: at === here }));
    });
  },
};
