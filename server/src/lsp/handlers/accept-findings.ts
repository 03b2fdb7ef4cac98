import { acceptAll, acceptOne, BASELINE_FILE, baselineText } from '../../host/baseline.js';
import { baselineBroken } from '../../host/project-texts.js';
import { ACCEPT_FINDINGS, type AcceptFindingsParams, type AcceptFindingsResult } from '../protocol.js';
import { texts } from '../texts.js';
import type { Handler } from './handler.js';

/** Only makes the list: writing is left to the client, which can reach the file wherever it lies. */
export const acceptFindings: Handler = {
  method: ACCEPT_FINDINGS,
  register(server) {
    server.onRequest<AcceptFindingsParams, AcceptFindingsResult | null>(
      this.method,
      null,
      async ({ uri, fingerprint }) => {
        const document = server.documents.get(uri);
        if (document?.ready !== undefined) await document.ready;
        const snapshot = document?.snapshot;
        if (snapshot === undefined || snapshot.standard === null) return null;
        const place = await server.projects.baselineOf(uri);
        const locale = server.locale(document);
        if (place === undefined) return { problem: texts(locale).acceptOutside };
        // what cannot be read may hold decisions of others: it is not written over
        if (place.broken) return { problem: `${BASELINE_FILE}: ${baselineBroken(locale)}` };
        const found = acceptAll(snapshot, snapshot.findings());
        const before = place.baseline.get(place.name) ?? [];
        const entries = fingerprint === undefined ? found : acceptOne(before, found, fingerprint);
        if (entries === undefined || (entries.length === 0 && before.length === 0)) return null;
        const baseline = new Map(place.baseline).set(place.name, entries);
        const accepted = entries.reduce((sum, { count }) => sum + count, 0);
        return { uri: place.uri, text: baselineText(baseline), accepted };
      },
    );
  },
};
