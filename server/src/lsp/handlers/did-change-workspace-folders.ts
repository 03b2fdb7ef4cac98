import type { Handler } from './handler.js';

/** Project files are looked for up to the workspace folder. */
export const didChangeWorkspaceFolders: Handler = {
  method: 'workspace/didChangeWorkspaceFolders',
  capability: ({ client }) =>
    client.workspaceFolders
      ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
      : {},
  register() {
    // the library listens itself and hands the event on, once the editor is ready
  },
  initialized(server) {
    if (!server.client.workspaceFolders) return;
    server.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const uris = (folders: readonly { uri: string }[]): string[] => folders.map(({ uri }) => uri);
      server.background(this.method, server.projects.changeFolders(uris(added), uris(removed)));
    });
  },
};
