import type { ChangeAnnotation, RenameParams, WorkspaceEdit } from 'vscode-languageserver';
import type { Agreement, RenameGroup } from '../../engine/index.js';
import { toOffset, toTextEdits } from '../convert.js';
import type { OpenDocument } from '../document.js';
import type { Server } from '../server.js';
import { texts } from '../texts.js';
import { toWorkspaceEdit } from '../workspace-edit.js';
import type { Handler } from './handler.js';
import { LSPErrorCodes, ResponseError } from '../values.js';

export const rename: Handler = {
  method: 'textDocument/rename',
  capability: ({ client }) => ({ renameProvider: client.prepareRename ? { prepareProvider: true } : true }),
  register(server) {
    server.onDocumentRequest<RenameParams, WorkspaceEdit | null>(
      this.method,
      null,
      (document, { position, newName }) => {
        const { snapshot } = document;
        if (snapshot === undefined || snapshot.standard === null) return null;
        const result = snapshot.navigation.rename(toOffset(snapshot, position), String(newName));
        if (result === undefined) return null;
        if ('refusal' in result) {
          const language = server.locale(document) === 'en' ? 'en' : 'zh';
          throw new ResponseError(LSPErrorCodes.RequestFailed, result.refusal[language]);
        }
        return annotated(server, document, snapshot, result.groups);
      },
    );
  },
};

/** Edits in groups, so that an editor can show what should be looked at before it is done. */
function annotated(
  server: Server,
  document: OpenDocument,
  snapshot: Agreement,
  groups: readonly RenameGroup[],
): WorkspaceEdit {
  const { client } = server;
  if (!client.changeAnnotations || !client.versionedEdits)
    return toWorkspaceEdit(
      document,
      snapshot,
      groups.flatMap(({ edits }) => edits),
      client,
    );
  const { uri, version } = document;
  const { rename: labels } = texts(server.locale(document));
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  for (const { id, review } of groups)
    changeAnnotations[id] = { label: labels[id], needsConfirmation: review };
  const edits = groups.flatMap((group) =>
    toTextEdits(snapshot, group.edits).map((edit) => ({ ...edit, annotationId: group.id })),
  );
  return { documentChanges: [{ textDocument: { uri, version }, edits }], changeAnnotations };
}
