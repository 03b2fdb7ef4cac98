import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import type { SymbolEntry } from '../../engine/index.js';
import { toRange } from '../convert.js';
import type { Handler } from './handler.js';
import { SymbolKind } from '../values.js';

/** More than an editor shows at once. */
const MOST = 200;
const KINDS: Readonly<Record<SymbolEntry['kind'], SymbolKind>> = {
  term: SymbolKind.Constant,
  party: SymbolKind.Class,
  label: SymbolKind.Class,
  'short-name': SymbolKind.Class,
  body: SymbolKind.Interface,
  alliance: SymbolKind.Namespace,
  clause: SymbolKind.Field,
  annex: SymbolKind.Package,
  amount: SymbolKind.Number,
};

/** Symbols of the open drafts, and of the files that belong to them. */
export const workspaceSymbol: Handler = {
  method: 'workspace/symbol',
  capability: () => ({ workspaceSymbolProvider: true }),
  register(server) {
    server.onRequest<WorkspaceSymbolParams, SymbolInformation[]>(this.method, [], ({ query }) => {
      const out: SymbolInformation[] = [];
      for (const { uri, snapshot } of server.groups.held()) {
        if (snapshot === undefined || snapshot.standard === null) continue;
        for (const { name, detail, kind, span } of snapshot.navigation.entries()) {
          if (out.length >= MOST) return out;
          if (!matches(name, query)) continue;
          const container = detail === '' ? {} : { containerName: detail };
          out.push({
            name,
            kind: KINDS[kind],
            location: { uri, range: toRange(snapshot, span) },
            ...container,
          });
        }
      }
      return out;
    });
  },
};

/** The characters of the query stand in the name, in their order. */
function matches(name: string, query: unknown): boolean {
  if (typeof query !== 'string') return true;
  let at = 0;
  const text = name.toLowerCase();
  for (const char of query.toLowerCase().replace(/\s/g, '')) {
    at = text.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
