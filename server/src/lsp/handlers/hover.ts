import type { Hover, HoverParams } from 'vscode-languageserver';
import { toOffset, toRange } from '../convert.js';
import type { OpenDocument } from '../document.js';
import { projectHover } from '../project/help.js';
import type { Handler } from './handler.js';

export const hover: Handler = {
  method: 'textDocument/hover',
  capability: () => ({ hoverProvider: true }),
  register(server) {
    const inDraft = (document: OpenDocument, { position }: HoverParams): Hover | null => {
      const group = server.groups.of(document);
      const { snapshot } = document;
      if (snapshot === undefined || snapshot.standard === null) return null;
      const offset = toOffset(snapshot, position);
      const locale = server.locale(document);
      const info = group.hover(document.uri, offset, locale) ?? snapshot.hover(offset, locale);
      if (info === undefined) return null;
      return {
        contents: { kind: server.client.hoverFormat, value: info.markdown },
        range: toRange(snapshot, info.span),
      };
    };
    server.onDocumentRequest<HoverParams, Hover | null>(
      this.method,
      null,
      inDraft,
      (document, { position }) => projectHover(server, document, position),
    );
  },
};
