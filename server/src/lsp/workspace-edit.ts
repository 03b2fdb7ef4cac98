import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Agreement, TextEdit } from '../engine/index.js';
import type { ClientProfile } from './client-profile.js';
import { toTextEdits } from './convert.js';
import type { OpenDocument } from './document.js';

/** Edits of one version: an editor that knows versions refuses them on any other. */
export function toWorkspaceEdit(
  { uri, version }: OpenDocument,
  snapshot: Agreement,
  edits: readonly TextEdit[],
  client: ClientProfile,
): WorkspaceEdit {
  const converted = toTextEdits(snapshot, edits);
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: converted }] }
    : { changes: { [uri]: converted } };
}
