import type { RenameFilesParams, WorkspaceEdit } from 'vscode-languageserver';
import { linkUpdates } from '../workspace/link-updates.js';
import type { Handler } from './handler.js';

/** Links to files that are moved follow, before they are moved. */
export const willRenameFiles: Handler = {
  method: 'workspace/willRenameFiles',
  capability: ({ client }) =>
    client.renamesFiles
      ? {
          workspace: {
            fileOperations: {
              willRename: {
                filters: [
                  { pattern: { glob: '**/*.{md,markdown}', matches: 'file' } },
                  { pattern: { glob: '**/*', matches: 'folder' } },
                ],
              },
            },
          },
        }
      : {},
  register(server) {
    server.onRequest<RenameFilesParams, WorkspaceEdit | null>(this.method, null, ({ files }) =>
      linkUpdates(server, files),
    );
  },
};
