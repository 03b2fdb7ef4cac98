import type { DocumentSymbol, DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import type { Agreement, SymbolNode } from '../../engine/index.js';
import { toSymbolRanges } from '../convert.js';
import { texts } from '../texts.js';
import type { Handler } from './handler.js';
import { SymbolKind } from '../values.js';

const KINDS: Readonly<Record<SymbolNode['kind'], SymbolKind>> = {
  title: SymbolKind.File,
  container: SymbolKind.Namespace,
  section: SymbolKind.Class,
  clause: SymbolKind.Field,
  annex: SymbolKind.Package,
  signature: SymbolKind.Key,
};

export const documentSymbol: Handler = {
  method: 'textDocument/documentSymbol',
  capability: (server) => ({
    documentSymbolProvider: server.client.symbolLabel ? { label: texts(server.locale()).outline } : true,
  }),
  register(server) {
    server.onDocumentRequest<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>(
      this.method,
      [],
      (document) => {
        const { snapshot, uri } = document;
        if (snapshot === undefined || snapshot.standard === null) return [];
        const nodes = snapshot.symbols(server.locale(document));
        return server.client.nestedSymbols ? nested(snapshot, nodes) : flat(snapshot, nodes, uri);
      },
    );
  },
};

function nested(snapshot: Agreement, nodes: readonly SymbolNode[]): DocumentSymbol[] {
  return nodes.map((node) => ({
    name: label(node),
    detail: node.detail,
    kind: KINDS[node.kind],
    ...toSymbolRanges(snapshot, node),
    children: nested(snapshot, node.children),
  }));
}

/** The same list for editors that know no tree. */
function flat(
  snapshot: Agreement,
  nodes: readonly SymbolNode[],
  uri: string,
  containerName?: string,
): SymbolInformation[] {
  return nodes.flatMap((node) => [
    {
      name: label(node),
      kind: KINDS[node.kind],
      location: { uri, range: toSymbolRanges(snapshot, node).range },
      ...(containerName === undefined ? {} : { containerName }),
    },
    ...flat(snapshot, node.children, uri, label(node)),
  ]);
}

/** An empty name makes editors drop the whole outline. */
function label(node: SymbolNode): string {
  return node.name.trim() || node.detail.trim() || '…';
}
