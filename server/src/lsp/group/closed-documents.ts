import { MAX_DOCUMENT_LENGTH } from '../../engine/index.js';
import { OpenDocument } from '../document.js';
import { comparable } from '../project/folders.js';
import type { Server } from '../server.js';

/**
 * Files that no editor shows and that belong to a draft: read once, kept as long as somebody needs them, read again when
 * they change. Nothing outside the workspace folders is read.
 */
export class ClosedDocuments {
  readonly #kept = new Map<string, Promise<OpenDocument | undefined>>();
  readonly #read = new Map<string, OpenDocument>();

  constructor(private readonly server: Server) {}

  /** The document of a file; undefined where there is none, where it is no text, or where it is too long. Never rejects. */
  get(uri: string): Promise<OpenDocument | undefined> {
    const key = comparable(uri);
    let document = this.#kept.get(key);
    if (document === undefined) this.#kept.set(key, (document = this.#load(uri, key)));
    return document;
  }

  /** What has been read already. */
  known(uri: string): OpenDocument | undefined {
    return this.#read.get(comparable(uri));
  }

  get all(): Iterable<OpenDocument> {
    return this.#read.values();
  }

  /** True for a file that was asked for since it last changed. */
  asked(uri: string): boolean {
    return this.#kept.has(comparable(uri));
  }

  /** The file changed, went, or is open in the editor now; until it is read again, its last text stands. */
  forget(uri: string): void {
    this.#kept.delete(comparable(uri));
  }

  /** Drops the texts of all files but these. */
  keep(wanted: ReadonlySet<string>): void {
    for (const key of this.#read.keys()) {
      if (wanted.has(key)) continue;
      this.#kept.delete(key);
      this.#put(key, undefined);
    }
  }

  /** Reads the files again whose text on disk is another one now; true when there was one. */
  async reread(uris: readonly string[]): Promise<boolean> {
    const changed = await Promise.all(
      uris.map(async (uri) => {
        const before = this.known(uri);
        if (before === undefined) return false;
        const { text } = await this.server.projects.read(uri, MAX_DOCUMENT_LENGTH);
        if (text === before.text()) return false;
        this.forget(uri);
        return true;
      }),
    );
    return changed.includes(true);
  }

  async #load(uri: string, key: string): Promise<OpenDocument | undefined> {
    const { server } = this;
    const { text } = await server.projects.read(uri, server.runtime.maxDocumentLength);
    if (!this.#kept.has(key)) return undefined;
    if (text === undefined) return this.#put(key, undefined);
    const settings = server.configuration.initial(uri);
    const document = new OpenDocument(
      uri,
      0,
      text,
      server.runtime,
      settings,
      (error) => server.log.error('engine', error),
      false,
    );
    server.configuration.load(document);
    server.projects.load(document);
    await document.ready;
    // it changed meanwhile: the next one who asks reads it again
    if (!this.#kept.has(key)) return undefined;
    return this.#put(key, document);
  }

  #put(key: string, document: OpenDocument | undefined): OpenDocument | undefined {
    this.#read.get(key)?.close();
    if (document === undefined) this.#read.delete(key);
    else this.#read.set(key, document);
    return document;
  }
}
