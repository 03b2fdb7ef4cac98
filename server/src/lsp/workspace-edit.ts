import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Agreement, TextEdit } from '../engine/index.js';
import type { ClientProfile } from './client-profile.js';
import { toTextEdits } from './convert.js';
import type { OpenDocument } from './document.js';

/** The version that an edit is made for; `null` for a file that no editor shows. */
export function versionOf({ version, inEditor }: OpenDocument): number | null {
  return inEditor ? version : null;
}

/** Edits of one version: an editor that knows versions refuses them on any other. */
export function toWorkspaceEdit(
  document: OpenDocument,
  snapshot: Agreement,
  edits: readonly TextEdit[],
  client: ClientProfile,
): WorkspaceEdit {
  const { uri } = document;
  const version = versionOf(document);
  const converted = toTextEdits(snapshot, edits);
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: converted }] }
    : { changes: { [uri]: converted } };
}
