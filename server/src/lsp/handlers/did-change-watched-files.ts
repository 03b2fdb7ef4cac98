import type { DidChangeWatchedFilesParams } from 'vscode-languageserver';
import { nameOf } from '../project/folders.js';
import { isClauseFile, isMarkdown, isStandardFile, PROJECT_FILES, STANDARD_FOLDER } from '../protocol.js';
import type { Handler } from './handler.js';
import { DidChangeWatchedFilesNotification, FileChangeType } from '../values.js';

/** Project files, lists of accepted findings and drafts changed outside of the editor, or were saved in it. */
export const didChangeWatchedFiles: Handler = {
  method: 'workspace/didChangeWatchedFiles',
  register(server) {
    server.onNotification<DidChangeWatchedFilesParams>(this.method, ({ changes }) => {
      const read = (uri: string): boolean =>
        PROJECT_FILES.includes(nameOf(uri)) || isClauseFile(uri) || isStandardFile(uri);
      if (changes.some(({ uri }) => read(uri))) {
        server.background(this.method, server.projects.reload());
      }
      const drafts = changes
        .filter(({ uri }) => isMarkdown(uri) && !isClauseFile(uri))
        .map(({ uri, type }) => ({ uri, content: type === FileChangeType.Changed }));
      if (drafts.length > 0) server.background(this.method, server.groups.filesChanged(drafts));
    });
  },
  initialized(server) {
    const { client, connection } = server;
    if (!client.watchFiles) return;
    const globs = [...PROJECT_FILES, '*.{md,markdown}', `${STANDARD_FOLDER}/*/standard.yaml`];
    const watchers = globs.map((name) => ({ globPattern: `**/${name}` }));
    server.background(
      this.method,
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
    );
  },
};
