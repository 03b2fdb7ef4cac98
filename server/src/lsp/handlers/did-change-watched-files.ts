import type { DidChangeWatchedFilesParams } from 'vscode-languageserver';
import { nameOf } from '../project/folders.js';
import { CLAUSE_FOLDER, isClauseFile, isStandardFile, PROJECT_FILES, STANDARD_FOLDER } from '../protocol.js';
import type { Handler } from './handler.js';
import { DidChangeWatchedFilesNotification } from '../values.js';

/** Project files and lists of accepted findings changed outside of the editor, or were saved in it. */
export const didChangeWatchedFiles: Handler = {
  method: 'workspace/didChangeWatchedFiles',
  register(server) {
    server.onNotification<DidChangeWatchedFilesParams>(this.method, ({ changes }) => {
      const read = (uri: string): boolean =>
        PROJECT_FILES.includes(nameOf(uri)) || isClauseFile(uri) || isStandardFile(uri);
      if (changes.some(({ uri }) => read(uri))) {
        server.background(this.method, server.projects.reload());
      }
    });
  },
  initialized(server) {
    const { client, connection } = server;
    if (!client.watchFiles) return;
    const globs = [...PROJECT_FILES, `${CLAUSE_FOLDER}/**/*.md`, `${STANDARD_FOLDER}/*/standard.yaml`];
    const watchers = globs.map((name) => ({ globPattern: `**/${name}` }));
    server.background(
      this.method,
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
    );
  },
};
