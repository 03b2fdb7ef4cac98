import { markdownBelow } from '../../host/walk.js';
import type { OpenDocument } from '../document.js';
import { comparable, pathIn, uriIn } from '../project/folders.js';
import type { Server } from '../server.js';

/** Markdown files of a workspace folder that are looked at. */
const MOST_FILES = 2000;
/** Agreements that are held for findings nobody has opened. */
const MOST_AGREEMENTS = 200;

/** The agreements of the workspace with their annexes, whether an editor shows them or not. */
export class WorkspaceDrafts {
  #agreements: ReadonlySet<string> = new Set();
  #known = false;

  constructor(private readonly server: Server) {}

  /** Files came, went or changed: they are looked for again. */
  forget(): void {
    this.#known = false;
  }

  /** Nobody wants them any more. */
  async release(): Promise<void> {
    this.forget();
    this.#agreements = new Set();
    await this.server.groups.want([]);
  }

  /** Those that no editor shows, in the order of their names. */
  async closed(): Promise<readonly OpenDocument[]> {
    if (!this.#known) await this.#look();
    const { groups } = this.server;
    const documents = [...groups.closedDocuments.all].filter(
      ({ uri }) =>
        groups.opened(uri) === undefined && (this.#agreements.has(comparable(uri)) || groups.has(uri)),
    );
    return documents.sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  async #look(): Promise<void> {
    this.#known = true;
    const { projects, groups, log, runtime } = this.server;
    const found: string[] = [];
    for (const root of projects.canRead ? projects.roots : []) {
      const folder = root.replace(/\/$/, '');
      const files = await markdownBelow(folder, (at) => groups.source.list(at), uriIn, MOST_FILES);
      const source = groups.source.in(folder);
      for (const uri of files) {
        if (found.length >= MOST_AGREEMENTS) break;
        if ((await source.look(pathIn(folder, uri).join('/')))?.agreement !== undefined) found.push(uri);
        await runtime.turn();
      }
      if (files.length >= MOST_FILES || found.length >= MOST_AGREEMENTS)
        log.warn(
          `${folder}: only the first ${MOST_FILES} files and ${MOST_AGREEMENTS} agreements are checked`,
        );
    }
    this.#agreements = new Set(found.map(comparable));
    await groups.want(found);
  }
}
