import type { BulkUnregistration, DocumentFilter } from 'vscode-languageserver';
import type { OpenDocument } from './document.js';
import type { Server } from './server.js';
import { BulkRegistration, DocumentFormattingRequest, DocumentRangeFormattingRequest } from './values.js';

/**
 * Which open documents this server formats. An editor that takes registrations later is told of the agreements among them,
 * one by one: for any other Markdown it never learns of a formatter and keeps using its own without asking which.
 */
export class Formatting {
  #known = '[]';
  #registered: Promise<BulkUnregistration | undefined> = Promise.resolve(undefined);

  constructor(private readonly server: Server) {}

  /** True for agreements whose settings do not turn formatting off. */
  formats({ snapshot, settings }: OpenDocument): boolean {
    return settings.format !== undefined && snapshot !== undefined && snapshot.standard !== null;
  }

  /** Tells the editor where documents have become agreements, or are none any more; does nothing where none has. */
  refresh(): void {
    if (!this.server.client.registerFormatting) return;
    const filters = [...this.server.documents.values()]
      .filter((document) => this.formats(document))
      .flatMap(({ uri }) => filtersFor(uri));
    const known = JSON.stringify(filters);
    if (known === this.#known) return;
    this.#known = known;
    const old = this.#registered;
    const next = this.#register(filters);
    this.#registered = next;
    this.server.background(
      'registerCapability',
      next.then(async () => (await old)?.dispose()),
    );
  }

  #register(documentSelector: DocumentFilter[]): Promise<BulkUnregistration | undefined> {
    if (documentSelector.length === 0) return Promise.resolve(undefined);
    const bulk = BulkRegistration.create();
    bulk.add(DocumentFormattingRequest.type, { documentSelector });
    bulk.add(DocumentRangeFormattingRequest.type, { documentSelector, rangesSupport: true });
    return this.server.connection.client.register(bulk);
  }
}

/** Filters that fit one document only: its path stands as a pattern, which editors compare as a whole first. */
export function filtersFor(uri: string): DocumentFilter[] {
  const match = /^([a-z][a-z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)/i.exec(uri);
  if (!match) return [];
  const [, scheme = '', host = '', encoded = ''] = match;
  const path = decoded(encoded);
  const drive = /^\/([a-z]:.*)/i.exec(path)?.[1];
  const patterns =
    scheme !== 'file'
      ? // what the separator is depends on the machine of the editor
        [...new Set([path, path.replaceAll('/', '\\')])]
      : drive !== undefined
        ? [drive[0]!.toLowerCase() + drive.slice(1).replaceAll('/', '\\')]
        : [host === '' ? path : `//${decoded(host)}${path}`];
  return patterns.map((pattern) => ({ language: 'markdown', scheme, pattern }));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
