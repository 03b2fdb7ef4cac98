import type {
  CompletionItem,
  CompletionList,
  CompletionParams,
  Position,
  Range,
  TextEdit,
} from 'vscode-languageserver';
import type { Agreement, CompletionOffer, Span } from '../../engine/index.js';
import type { ClientProfile } from '../client-profile.js';
import { toOffset, toRange, toTextEdits } from '../convert.js';
import type { OpenDocument } from '../document.js';
import { INSERT_COMMAND, type InsertAwayArgument } from '../protocol.js';
import { projectCompletions } from '../project/help.js';
import { snippetText } from '../snippet-text.js';
import type { Handler } from './handler.js';
import { CompletionItemKind, CompletionTriggerKind, InsertTextFormat } from '../values.js';

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
          .map((offer) => toItem(document, snapshot, offer, position, server.client))
          .filter((item) => item !== undefined);
        // in unbroken text the next character may begin another name: the editor asks again
        const open = offers.some(({ kind, away }) => kind === 'name' || kind === 'number' || away);
        return open ? { isIncomplete: true, items } : items;
      },
      (document, { position }) => projectCompletions(server, document, position),
    );
  },
};

/** `undefined` for an offer the protocol cannot carry: its range must lie on one line and hold the cursor. */
function toItem(
  document: OpenDocument,
  snapshot: Agreement,
  offer: CompletionOffer,
  position: Position,
  client: ClientProfile,
): CompletionItem | undefined {
  const change =
    offer.away === undefined
      ? atCursor(snapshot, offer, client)
      : client.status
        ? byCommand(document, snapshot, offer, offer.away)
        : inOneEdit(snapshot, offer, offer.away, client);
  if (!change || !holds(change.textEdit.range, position)) return undefined;
  return {
    label: offer.label,
    kind: KINDS[offer.kind],
    detail: offer.detail,
    documentation: { kind: client.completionFormat, value: offer.documentation },
    filterText: offer.filterText,
    sortText: offer.sortText,
    ...change,
    data: { id: offer.id },
  };
}

/** What an item does; the rest of it is what it says. */
type Change = Pick<CompletionItem, 'filterText' | 'insertTextFormat' | 'additionalTextEdits' | 'command'> & {
  readonly textEdit: TextEdit;
};

function atCursor(snapshot: Agreement, offer: CompletionOffer, client: ClientProfile): Change {
  return {
    ...words(offer.snippet, toRange(snapshot, offer.replace), client),
    additionalTextEdits: toTextEdits(snapshot, offer.additionalEdits),
  };
}

/**
 * Our own client puts the clause in its place by a command, with tab stops and in one undo step. The item itself leaves the
 * text as it is.
 */
function byCommand(
  { uri }: OpenDocument,
  snapshot: Agreement,
  { id, label, replace }: CompletionOffer,
  away: Span,
): Change {
  const text = snapshot.slice(away.start, away.end);
  const argument: InsertAwayArgument = { uri, id, gone: toRange(snapshot, away), text };
  return {
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: { range: toRange(snapshot, replace), newText: snapshot.slice(replace.start, replace.end) },
    command: { title: label, command: INSERT_COMMAND, arguments: [argument] },
  };
}

/** Elsewhere the edits of the item do it, with the blanks filled as the clause proposes. */
function inOneEdit(
  snapshot: Agreement,
  { id }: CompletionOffer,
  away: Span,
  client: ClientProfile,
): Change | undefined {
  const plan = snapshot.insertion(id, away);
  if (!plan) return undefined;
  const here = plan.at.start === away.start;
  const others = plan.edits.filter(({ span }) => span.start !== away.start || span.end !== away.end);
  return {
    filterText: snapshot.slice(away.start, away.end),
    ...words(here ? plan.snippet : '', toRange(snapshot, away), client),
    additionalTextEdits: toTextEdits(
      snapshot,
      here ? others : [{ span: plan.at, newText: plan.text }, ...others],
    ),
  };
}

function words(
  snippet: string,
  range: Range,
  { snippets }: ClientProfile,
): Pick<Change, 'insertTextFormat' | 'textEdit'> {
  return {
    insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range, newText: snippets ? snippet : snippetText(snippet) },
  };
}

function holds({ start, end }: Range, { line, character }: Position): boolean {
  return (
    start.line === line && end.line === line && start.character <= character && character <= end.character
  );
}
