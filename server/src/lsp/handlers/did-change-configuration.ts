import type { DidChangeConfigurationParams } from 'vscode-languageserver';
import { SECTION } from '../configuration.js';
import type { Handler } from './handler.js';

export const didChangeConfiguration: Handler = {
  method: 'workspace/didChangeConfiguration',
  register(server) {
    server.onNotification<DidChangeConfigurationParams>(this.method, (params) => {
      const sent: unknown = params?.settings;
      // an editor that can be asked often sends nothing here
      if (typeof sent === 'object' && sent !== null) {
        server.configuration.replace(SECTION in sent ? (sent as Record<string, unknown>)[SECTION] : sent);
      }
      server.background(this.method, server.configuration.reload());
      // their language may be another one now
      server.projectDocuments.checkAll();
      if (server.projects.notices.files.length > 0) {
        server.background(this.method, server.projects.reload());
      }
    });
  },
};
