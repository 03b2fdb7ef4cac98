import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  InsertTextFormat,
  type Position,
  type Range,
} from 'vscode-languageserver';
import type { Agreement, CompletionOffer } from '../../engine/index.js';
import type { ClientProfile } from '../client-profile.js';
import { toOffset, toRange, toTextEdits } from '../convert.js';
import { projectCompletions } from '../project/help.js';
import type { Server } from '../server.js';
import { snippetText } from '../snippet-text.js';
import type { Handler } from './handler.js';

/** What stands before a heading or a clause number, and ends one. */
const STRUCTURE = ['#', ' ', '\u3000', '第', '章', '条', '款', '、', '.', '．', ')', '）', ':', '：'];

export const completion: Handler = {
  method: 'textDocument/completion',
  capability: (server) => ({ completionProvider: { triggerCharacters: triggers(server) } }),
  register(server) {
    server.onDocumentRequest<CompletionParams, CompletionItem[]>(
      this.method,
      [],
      (document, { position }) => {
        const { snapshot } = document;
        if (snapshot === undefined || snapshot.standard === null) return [];
        return snapshot
          .completions(toOffset(snapshot, position), server.locale(document))
          .map((offer) => toItem(snapshot, offer, position, server.client))
          .filter((item) => item !== undefined);
      },
      (document, { position }) => projectCompletions(server, document, position),
    );
  },
};

/**
 * Markdown has no suggestions while typing in VS Code, so a prefix such as 除名 or cm must trigger by itself: every
 * character of every prefix does. An editor asks for nothing in other files, and an answer without offers is cheap.
 */
function triggers({ runtime: { engine } }: Server): string[] {
  const [standard] = engine.standards;
  const clauses = standard === undefined ? [] : engine.open('', { standard: standard.id }).clauses();
  const prefixes = clauses.flatMap(({ prefixes: { zh, pinyin, en } }) => [...zh, ...pinyin, ...en]);
  return [...new Set([...STRUCTURE, ...prefixes])];
}

/** `undefined` for an offer the protocol cannot carry: its range must lie on one line and hold the cursor. */
function toItem(
  snapshot: Agreement,
  offer: CompletionOffer,
  position: Position,
  client: ClientProfile,
): CompletionItem | undefined {
  const range = toRange(snapshot, offer.replace);
  if (!holds(range, position)) return undefined;
  return {
    label: offer.label,
    kind: offer.kind === 'clause' ? CompletionItemKind.Snippet : CompletionItemKind.Struct,
    detail: offer.detail,
    documentation: { kind: client.completionFormat, value: offer.documentation },
    filterText: offer.filterText,
    sortText: offer.sortText,
    insertTextFormat: client.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range, newText: client.snippets ? offer.snippet : snippetText(offer.snippet) },
    additionalTextEdits: toTextEdits(snapshot, offer.additionalEdits),
    data: { id: offer.id },
  };
}

function holds({ start, end }: Range, { line, character }: Position): boolean {
  return (
    start.line === line && end.line === line && start.character <= character && character <= end.character
  );
}
