import type { PrepareRenameParams, Range } from 'vscode-languageserver';
import { toOffset, toRange } from '../convert.js';
import type { Handler } from './handler.js';
import { LSPErrorCodes, ResponseError } from '../values.js';

/** Promised together with `textDocument/rename`. */
export const prepareRename: Handler = {
  method: 'textDocument/prepareRename',
  register(server) {
    server.onDocumentRequest<PrepareRenameParams, { range: Range; placeholder: string } | null>(
      this.method,
      null,
      (document, { position }) => {
        const { snapshot } = document;
        if (snapshot === undefined || snapshot.standard === null) return null;
        const target = snapshot.navigation.renameTarget(toOffset(snapshot, position));
        if (target === undefined) return null;
        if ('refusal' in target) {
          const language = server.locale(document) === 'en' ? 'en' : 'zh';
          throw new ResponseError(LSPErrorCodes.RequestFailed, target.refusal[language]);
        }
        return { range: toRange(snapshot, target.span), placeholder: target.placeholder };
      },
    );
  },
};
