import type { Agreement, Finding } from '../engine/index.js';
import type { OpenDocument } from './document.js';
import { STATUS, type StatusParams } from './protocol.js';
import { PRODUCT_CODES } from './report.js';
import type { Server } from './server.js';
import { texts } from './texts.js';

/** How the check of a document ended. */
export type Outcome =
  | {
      readonly kind: 'checked';
      readonly snapshot: Agreement;
      /** As delivered to the editor, so that the status agrees with the list of problems. */
      readonly findings: readonly Finding[];
      readonly accepted: number;
    }
  | { readonly kind: 'no-agreement' }
  | { readonly kind: 'refused'; readonly message: string };

/** Tells the client what its status item shows; does nothing for an editor that did not ask. */
export function sendStatus(server: Server, document: OpenDocument, outcome: Outcome): void {
  if (!server.client.status || !document.inEditor) return;
  const { uri, version } = document;
  const params: StatusParams = { uri, version, ...summary(server, document, outcome) };
  server.background(STATUS, server.connection.sendNotification(STATUS, params));
}

function summary(
  server: Server,
  document: OpenDocument,
  outcome: Outcome,
): Omit<StatusParams, 'uri' | 'version'> {
  const nothing = {
    standard: null,
    standardTitle: '',
    complete: 0,
    missing: [],
    findings: { error: 0, warning: 0, information: 0, hint: 0 },
    accepted: 0,
    faults: [],
  };
  if (outcome.kind === 'no-agreement') return nothing;
  if (outcome.kind === 'refused') return { ...nothing, refused: outcome.message };
  const { snapshot, findings, accepted } = outcome;
  const language = server.locale(document) === 'en' ? 'en' : 'zh';
  const standard = [...document.project.standards, ...server.runtime.engine.standards].find(
    ({ id }) => id === snapshot.standard,
  );
  const tops = snapshot.sections().filter(({ top }) => top);
  const counts = { ...nothing.findings };
  for (const { severity } of findings) counts[severity]++;
  return {
    standard: snapshot.standard,
    standardTitle: standard?.title[language] ?? texts(server.locale(document)).annex,
    complete: tops.filter(({ status }) => status === 'present').length,
    missing: tops.filter(({ status }) => status === 'missing').map(({ title }) => title[language]),
    findings: counts,
    accepted,
    faults: findings.filter(({ rule }) => rule === PRODUCT_CODES.fault).map(({ subject }) => subject ?? ''),
  };
}
