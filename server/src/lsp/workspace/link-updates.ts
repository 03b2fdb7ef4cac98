import type { FileRename, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { linkEdits } from '../../engine/index.js';
import { toTextEdits } from '../convert.js';
import type { OpenDocument } from '../document.js';
import { comparable, pathIn, uriIn } from '../project/folders.js';
import { isMarkdown } from '../protocol.js';
import type { Server } from '../server.js';
import { texts } from '../texts.js';
import { versionOf } from '../workspace-edit.js';

/** Files and folders of one move that are followed. */
const MOST_MOVES = 200;
/** Files of a moved folder whose groups are looked for. */
const MOST_INSIDE = 20;
const ANNOTATION = 'links';

/**
 * The edits by which links in agreements and their annexes follow files that are about to be moved; `null` where there are
 * none, where the setting says never, or where the Markdown extension of the editor does the same.
 */
export async function linkUpdates(
  server: Server,
  files: readonly FileRename[],
): Promise<WorkspaceEdit | null> {
  const { updateLinks } = await server.configuration.general();
  const moves = files.slice(0, MOST_MOVES);
  if (updateLinks === 'never' || moves.length === 0 || (await othersUpdate(server, moves[0]!.oldUri)))
    return null;
  const edits: { document: OpenDocument; edits: TextEdit[] }[] = [];
  for (const document of await concerned(server, moves)) {
    const root = server.projects.rootOf(document.uri);
    const { snapshot } = document;
    if (root === undefined || snapshot === undefined) continue;
    const path = pathIn(root, document.uri).join('/');
    const found = linkEdits(snapshot, path, (one) => movedTo(one, root, moves));
    if (found.length > 0) edits.push({ document, edits: toTextEdits(snapshot, found) });
  }
  return edits.length === 0 ? null : workspaceEdit(server, edits, updateLinks === 'prompt');
}

/** The Markdown extension of VS Code has such a setting too; both together would change a link twice. */
async function othersUpdate({ client, connection, log }: Server, scopeUri: string): Promise<boolean> {
  if (!client.configuration) return false;
  try {
    const section = 'markdown.updateLinksOnFileMove';
    const value: unknown = await connection.workspace.getConfiguration({ scopeUri, section });
    const enabled =
      typeof value === 'object' && value !== null ? (value as { enabled?: unknown }).enabled : undefined;
    return enabled === 'always' || enabled === 'prompt';
  } catch (error) {
    log.error('workspace/configuration', error);
    return false;
  }
}

/** The drafts that are held, and those that belong to what is moved. */
async function concerned({ groups }: Server, moves: readonly FileRename[]): Promise<readonly OpenDocument[]> {
  const found = new Map<string, OpenDocument>();
  for (const document of groups.held()) found.set(comparable(document.uri), document);
  for (const { oldUri } of moves) {
    const inside = isMarkdown(oldUri)
      ? [oldUri]
      : (await groups.source.list(oldUri)).files
          .slice(0, MOST_INSIDE)
          .map((name) => uriIn(oldUri.replace(/\/$/, ''), name));
    for (const uri of inside)
      for (const document of await groups.belonging(uri)) found.set(comparable(document.uri), document);
  }
  return [...found.values()];
}

/** Where a path of a workspace folder lies afterwards; what leaves the folder is no path of it, and stays. */
function movedTo(path: string, root: string, moves: readonly FileRename[]): string {
  for (const { oldUri, newUri } of moves) {
    const [from, to] = [inRoot(oldUri, root), inRoot(newUri, root)];
    if (from === undefined || to === undefined) continue;
    if (path === from) return to;
    if (path.startsWith(`${from}/`)) return to + path.slice(from.length);
  }
  return path;
}

function inRoot(uri: string, root: string): string | undefined {
  const [inner, outer] = [comparable(uri), `${comparable(root)}/`];
  return inner.startsWith(outer) ? inner.slice(outer.length) : undefined;
}

function workspaceEdit(
  server: Server,
  files: readonly { readonly document: OpenDocument; readonly edits: TextEdit[] }[],
  ask: boolean,
): WorkspaceEdit {
  const { client } = server;
  if (!client.versionedEdits)
    return { changes: Object.fromEntries(files.map(({ document, edits }) => [document.uri, edits])) };
  const documentChanges = files.map(({ document, edits }): TextDocumentEdit => ({
    textDocument: { uri: document.uri, version: versionOf(document) },
    edits: client.changeAnnotations ? edits.map((edit) => ({ ...edit, annotationId: ANNOTATION })) : edits,
  }));
  if (!client.changeAnnotations) return { documentChanges };
  const label = texts(server.locale()).updateLinks;
  return { documentChanges, changeAnnotations: { [ANNOTATION]: { label, needsConfirmation: ask } } };
}
