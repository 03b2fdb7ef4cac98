import type {
  ChangeAnnotation,
  RenameParams,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { RenameGroup } from '../../engine/index.js';
import { toOffset, toTextEdits } from '../convert.js';
import type { OpenDocument } from '../document.js';
import type { Server } from '../server.js';
import { texts } from '../texts.js';
import { versionOf } from '../workspace-edit.js';
import type { Handler } from './handler.js';
import { LSPErrorCodes, ResponseError } from '../values.js';

export const rename: Handler = {
  method: 'textDocument/rename',
  capability: ({ client }) => ({ renameProvider: client.prepareRename ? { prepareProvider: true } : true }),
  register(server) {
    server.onDocumentRequest<RenameParams, WorkspaceEdit | null>(
      this.method,
      null,
      async (document, { position, newName }) => {
        const { version } = document;
        const group = await server.groups.fresh(document);
        const { snapshot } = document;
        if (document.closed || document.version !== version)
          throw new ResponseError(LSPErrorCodes.ContentModified, 'content modified');
        if (snapshot === undefined || snapshot.standard === null) return null;
        const result = group.rename(document.uri, toOffset(snapshot, position), String(newName));
        if (result === undefined) return null;
        if ('refusal' in result) {
          const language = server.locale(document) === 'en' ? 'en' : 'zh';
          throw new ResponseError(LSPErrorCodes.RequestFailed, result.refusal[language]);
        }
        return annotated(server, document, result.files);
      },
    );
  },
};

/** Edits in groups, so that an editor can show what should be looked at before it is done; each file in its version. */
function annotated(
  server: Server,
  document: OpenDocument,
  files: readonly { readonly file: string; readonly groups: readonly RenameGroup[] }[],
): WorkspaceEdit {
  const { client } = server;
  const { rename: labels } = texts(server.locale(document));
  const annotate = client.changeAnnotations && client.versionedEdits;
  const changeAnnotations: Record<string, ChangeAnnotation> = {};
  const changes: Record<string, TextEdit[]> = {};
  const documentChanges: TextDocumentEdit[] = [];
  for (const { file, groups } of files) {
    const one = server.groups.document(file);
    const snapshot = one?.snapshot;
    if (one === undefined || snapshot === undefined) continue;
    for (const { id, review } of groups)
      changeAnnotations[id] = { label: labels[id], needsConfirmation: review };
    const edits = groups.flatMap((group) =>
      toTextEdits(snapshot, group.edits).map((edit) =>
        annotate ? { ...edit, annotationId: group.id } : edit,
      ),
    );
    changes[one.uri] = edits;
    documentChanges.push({ textDocument: { uri: one.uri, version: versionOf(one) }, edits });
  }
  if (!client.versionedEdits) return { changes };
  return annotate ? { documentChanges, changeAnnotations } : { documentChanges };
}
