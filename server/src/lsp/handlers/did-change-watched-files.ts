import { DidChangeWatchedFilesNotification, type DidChangeWatchedFilesParams } from 'vscode-languageserver';
import { nameOf } from '../project/folders.js';
import { CLAUSE_FOLDER, isClauseFile, PROJECT_FILES } from '../protocol.js';
import type { Handler } from './handler.js';

/** Project files and lists of accepted findings changed outside of the editor, or were saved in it. */
export const didChangeWatchedFiles: Handler = {
  method: 'workspace/didChangeWatchedFiles',
  register(server) {
    server.onNotification<DidChangeWatchedFilesParams>(this.method, ({ changes }) => {
      if (changes.some(({ uri }) => PROJECT_FILES.includes(nameOf(uri)) || isClauseFile(uri))) {
        server.background(this.method, server.projects.reload());
      }
    });
  },
  initialized(server) {
    const { client, connection } = server;
    if (!client.watchFiles) return;
    const globs = [...PROJECT_FILES, `${CLAUSE_FOLDER}/**/*.md`];
    const watchers = globs.map((name) => ({ globPattern: `**/${name}` }));
    server.background(
      this.method,
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
    );
  },
};
