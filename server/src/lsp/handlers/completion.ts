import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  InsertTextFormat,
  type Position,
  type Range,
} from 'vscode-languageserver';
import type { Agreement, CompletionOffer } from '../../engine/index.js';
import type { ClientProfile } from '../client-profile.js';
import { toOffset, toRange, toTextEdits } from '../convert.js';
import { projectCompletions } from '../project/help.js';
import { snippetText } from '../snippet-text.js';
import type { Handler } from './handler.js';

const KINDS: Readonly<Record<CompletionOffer['kind'], CompletionItemKind>> = {
  heading: CompletionItemKind.Struct,
  clause: CompletionItemKind.Snippet,
  name: CompletionItemKind.Variable,
  number: CompletionItemKind.Reference,
  phrase: CompletionItemKind.Text,
};

export const completion: Handler = {
  method: 'textDocument/completion',
  // an editor that takes it later is told when it is there, and again when names come up
  capability: ({ client, triggers }) =>
    client.registerCompletion ? {} : { completionProvider: { triggerCharacters: triggers.list } },
  register(server) {
    server.onDocumentRequest<CompletionParams, CompletionItem[] | CompletionList>(
      this.method,
      [],
      (document, { position, context }) => {
        const { snapshot } = document;
        if (snapshot === undefined || snapshot.standard === null) return [];
        const asked = context?.triggerKind === CompletionTriggerKind.Invoked;
        const offers = snapshot.completions(toOffset(snapshot, position), server.locale(document), asked);
        const items = offers
          .map((offer) => toItem(snapshot, offer, position, server.client))
          .filter((item) => item !== undefined);
        // in unbroken text the next character may begin another name: the editor asks again
        const open = offers.some(({ kind }) => kind === 'name' || kind === 'number');
        return open ? { isIncomplete: true, items } : items;
      },
      (document, { position }) => projectCompletions(server, document, position),
    );
  },
};

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
    kind: KINDS[offer.kind],
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
