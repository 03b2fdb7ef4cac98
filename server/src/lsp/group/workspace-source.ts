import { countedNames, type FolderNames, type GroupSource, type Look } from '../../host/group-finder.js';
import { comparable, uriIn } from '../project/folders.js';
import { LIST_FOLDER, type ListFolderParams, type ListFolderResult } from '../protocol.js';
import type { Server } from '../server.js';
import type { ClosedDocuments } from './closed-documents.js';

/** Longest file that is looked at to see what it is, in UTF-16 units; drafts of this length are opened on purpose. */
const MAX_LOOK = 1_000_000;
const HEAD = 4096;
const NOTHING: FolderNames = { files: [], folders: [] };

/** Files of the workspace folders as the finder of groups sees them: open documents as they are typed, others as saved. */
export class WorkspaceSource {
  readonly #folders = new Map<string, Promise<FolderNames>>();
  /** Heads of closed files that are no agreements. */
  readonly #heads = new Map<string, Promise<string | undefined>>();

  constructor(
    private readonly server: Server,
    private readonly closed: ClosedDocuments,
  ) {}

  /** The files of one workspace folder. */
  in(root: string): GroupSource {
    return {
      list: (folder) => this.list(folder === '' ? root : uriIn(root, folder)),
      look: (path) => this.#look(uriIn(root, path)),
    };
  }

  /** Names in a folder, asked once until something comes or goes in it. Never rejects. */
  list(folder: string): Promise<FolderNames> {
    const key = comparable(folder);
    let names = this.#folders.get(key);
    if (names === undefined) this.#folders.set(key, (names = this.#list(folder)));
    return names;
  }

  /** Something came, went or changed; true when that matters to what was read before. */
  changed(uri: string, content: boolean): boolean {
    const key = comparable(uri);
    if (content) return this.#heads.delete(key) || this.closed.asked(uri);
    this.#heads.delete(key);
    const folder = key.slice(0, key.lastIndexOf('/'));
    const above = folder.slice(0, folder.lastIndexOf('/'));
    return [this.#folders.delete(folder), this.#folders.delete(above), this.closed.asked(uri)].includes(true);
  }

  async #list(folder: string): Promise<FolderNames> {
    const { client, connection, runtime, log } = this.server;
    try {
      if (!client.readsFiles) return (await runtime.listFolder?.(folder)) ?? NOTHING;
      const params: ListFolderParams = { folder };
      const answer = await connection.sendRequest<ListFolderResult | null>(LIST_FOLDER, params);
      return countedNames({ files: strings(answer?.files), folders: strings(answer?.folders) });
    } catch (error) {
      log.error(LIST_FOLDER, error);
      return NOTHING;
    }
  }

  async #look(uri: string): Promise<Look | undefined> {
    const open = this.server.groups.opened(uri);
    if (open !== undefined) {
      const { snapshot } = open;
      const own =
        snapshot !== undefined && snapshot.standard !== null && snapshot.settings.annexOf === undefined;
      return {
        head: open.text().slice(0, HEAD),
        agreement: own || (await this.#titled(uri, open.text())) ? snapshot : undefined,
      };
    }
    const key = comparable(uri);
    let head = this.#heads.get(key);
    if (head === undefined) this.#heads.set(key, (head = this.#head(uri)));
    const text = await head;
    if (text === undefined) return undefined;
    if (!(await this.#titled(uri, text))) return { head: text, agreement: undefined };
    const document = await this.closed.get(uri);
    return document && { head: text, agreement: document.snapshot };
  }

  /** By its front matter or its title, those of the user's own standards among them. */
  async #titled(uri: string, text: string): Promise<boolean> {
    const titles = (await this.server.projects.standardsOf(uri)).flatMap((own) => own.titles);
    return this.server.runtime.detect(text.slice(0, HEAD), { listed: false, titles }).agreement;
  }

  async #head(uri: string): Promise<string | undefined> {
    const known = this.closed.known(uri)?.text();
    if (known !== undefined) return known.slice(0, HEAD);
    return (await this.server.projects.read(uri, MAX_LOOK)).text?.slice(0, HEAD);
  }
}

function strings(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string' && !/[/\\]/.test(one)) : [];
}
