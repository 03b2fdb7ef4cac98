import type { DidSaveTextDocumentParams } from 'vscode-languageserver';
import { PROJECT_FILE } from '../../host/project-file.js';
import type { Handler } from './handler.js';

/** A project file counts once it is saved, also where the editor watches no files. */
export const didSave: Handler = {
  method: 'textDocument/didSave',
  capability: () => ({ textDocumentSync: { save: true } }),
  register(server) {
    server.onNotification<DidSaveTextDocumentParams>(this.method, ({ textDocument }) => {
      if (server.projectDocuments.get(textDocument.uri) === undefined) return;
      server.background(PROJECT_FILE, server.projects.reload());
    });
  },
};
