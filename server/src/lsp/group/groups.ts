import {
  draftGroup,
  type DraftGroup,
  fileName,
  groupFileOf,
  GroupKnowledge,
  type GroupMember,
} from '../../engine/index.js';
import { findGroup } from '../../host/group-finder.js';
import type { OpenDocument } from '../document.js';
import { patiently } from '../patience.js';
import { comparable, pathIn, uriIn } from '../project/folders.js';
import { isClauseFile } from '../protocol.js';
import type { Server } from '../server.js';
import { ClosedDocuments } from './closed-documents.js';
import { WorkspaceSource } from './workspace-source.js';

/** A file of a group; the document is looked up when it is needed. */
interface GroupFileRef {
  readonly uri: string;
  readonly label: string;
  readonly role: GroupMember['role'];
  readonly number: number;
}

/** An agreement and its annexes in files of their own. */
interface Group {
  readonly files: readonly GroupFileRef[];
  readonly knowledge: GroupKnowledge;
}

/**
 * Knows which files belong together, holds those that no editor shows, and tells each what the others say. Groups are
 * looked for when drafts are opened or closed, when files come, go or change, and when an agreement links other files
 * than before; a keystroke only tells the others what is new to them.
 */
export class Groups {
  readonly closedDocuments: ClosedDocuments;
  readonly #source: WorkspaceSource;
  #byFile = new Map<string, Group>();
  /** What an agreement said of its annexes when groups were last looked for. */
  readonly #claims = new WeakMap<OpenDocument, string>();
  #work: Promise<void> = Promise.resolve();
  #waiting: Promise<void> | undefined;
  /** Files beside the open ones whose groups are wanted, by root and path. */
  #wanted: readonly string[] = [];

  constructor(private readonly server: Server) {
    this.closedDocuments = new ClosedDocuments(server);
    this.#source = new WorkspaceSource(server, this.closedDocuments);
  }

  get source(): WorkspaceSource {
    return this.#source;
  }

  /** A document was opened: its checks wait until it is known what it belongs to. */
  load(document: OpenDocument): void {
    if (!this.#concerns(document.uri)) return;
    this.closedDocuments.forget(document.uri);
    const settings = document.ready ?? Promise.resolve();
    document.waitFor(settings.then(() => patiently(this.server, 'group', this.#loaded(document))));
    this.server.workspaceDiagnostics.changed(false);
  }

  async #loaded(document: OpenDocument): Promise<void> {
    this.#claims.set(document, this.#claimsOf(document));
    await this.update();
  }

  /** A document was closed: what is on disk counts again. */
  closed(uri: string): void {
    if (this.#byFile.size === 0 && !this.#wanted.includes(uri)) return;
    const again = this.update().then(() => this.server.workspaceDiagnostics.changed(false));
    this.server.background('group', again);
  }

  /** Files came, went or changed outside of the editor. */
  async filesChanged(changes: readonly { readonly uri: string; readonly content: boolean }[]): Promise<void> {
    let matters = false;
    for (const { uri, content } of changes) {
      if (content && this.opened(uri) !== undefined) continue;
      if (this.#source.changed(uri, content)) matters = true;
      this.closedDocuments.forget(uri);
    }
    if (matters) await this.update();
    this.server.workspaceDiagnostics.changed(true);
  }

  /** Settings, project files or workspace folders are others now: what was read under the old ones is read again. */
  async reload(): Promise<void> {
    for (const { uri } of [...this.closedDocuments.all]) this.closedDocuments.forget(uri);
    if (this.#byFile.size > 0 || this.server.documents.size > 0) await this.update();
    this.server.workspaceDiagnostics.changed(true);
  }

  /** The document of a file as the editor has it. */
  opened(uri: string): OpenDocument | undefined {
    const { documents } = this.server;
    const direct = documents.get(uri);
    if (direct !== undefined) return direct;
    const key = comparable(uri);
    for (const document of documents.values()) if (comparable(document.uri) === key) return document;
    return undefined;
  }

  /** The document of a file, open or read. */
  document(uri: string): OpenDocument | undefined {
    return this.opened(uri) ?? this.closedDocuments.known(uri);
  }

  /** The drafts that a document belongs to, everything told; a document alone is a group of one. */
  of(document: OpenDocument): DraftGroup {
    const group = this.#byFile.get(comparable(document.uri));
    if (group === undefined) return draftGroup([alone(document)]);
    this.#tell(group);
    return draftGroup(this.#members(group));
  }

  /** The same, with the files that no editor shows as they are on disk now. */
  async fresh(document: OpenDocument): Promise<DraftGroup> {
    const uris = this.#byFile.get(comparable(document.uri))?.files.map(({ uri }) => uri) ?? [];
    if (await this.closedDocuments.reread(uris)) await this.update();
    return this.of(document);
  }

  /** The drafts of the group that a file belongs to, read where no editor shows them; the file alone without one. */
  async belonging(uri: string): Promise<readonly OpenDocument[]> {
    if (!this.#concerns(uri)) return [];
    const group = this.#byFile.get(comparable(uri)) ?? (await this.#find(uri));
    const uris = group === undefined ? [uri] : group.files.map((file) => file.uri);
    const documents = await Promise.all(uris.map((one) => this.opened(one) ?? this.closedDocuments.get(one)));
    // an annex is read as one, whoever asks
    if (group !== undefined) this.#tell(group);
    return documents.filter((document) => document !== undefined);
  }

  /** True for a file that belongs to an agreement with annexes of its own files. */
  has(uri: string): boolean {
    return this.#byFile.has(comparable(uri));
  }

  /** All drafts that are held, open ones first. */
  *held(): Iterable<OpenDocument> {
    yield* this.server.documents.values();
    for (const document of this.closedDocuments.all)
      if (this.#byFile.has(comparable(document.uri))) yield document;
  }

  /** A document was checked: the others of its group are told what is new, and looked for again where links changed. */
  checked(document: OpenDocument): void {
    if (document.closed) return;
    const group = this.#byFile.get(comparable(document.uri));
    if (group !== undefined) for (const other of this.#tell(group)) this.server.delivery.refresh(other);
    if (!this.#claims.has(document)) return;
    const claims = this.#claimsOf(document);
    if (claims === this.#claims.get(document)) return;
    this.#claims.set(document, claims);
    this.server.background('group', this.update());
  }

  /** Files whose groups are kept although no editor shows one of them. */
  want(uris: readonly string[]): Promise<void> {
    this.#wanted = uris;
    return this.update();
  }

  /** Looks for all groups again; calls that come meanwhile are answered by one more look. Never rejects. */
  update(): Promise<void> {
    if (this.#waiting !== undefined) return this.#waiting;
    const work = this.#work.then(async () => {
      this.#waiting = undefined;
      try {
        await this.#regroup();
      } catch (error) {
        this.server.log.error('group', error);
      }
    });
    this.#work = this.#waiting = work;
    // who asks from now on is to be told of the files as they are
    for (const document of this.server.documents.values())
      if (this.#concerns(document.uri)) document.waitFor(patiently(this.server, 'group', work));
    return work;
  }

  async #regroup(): Promise<void> {
    const uris = [...this.server.documents.keys(), ...this.#wanted].filter((uri) => this.#concerns(uri));
    const groups = new Map<string, Group>();
    for (const uri of uris) {
      if (groups.has(comparable(uri))) continue;
      const found = await this.#find(uri);
      if (found === undefined) continue;
      for (const file of found.files) if (file.role !== 'shared') groups.set(comparable(file.uri), found);
    }
    const files = [...new Set(groups.values())].flatMap((group) => group.files);
    await Promise.all(
      files.map(async ({ uri }) => {
        if (this.opened(uri) === undefined) await this.closedDocuments.get(uri);
      }),
    );
    const before = this.#byFile;
    this.#byFile = groups;
    this.closedDocuments.keep(new Set([...files.map(({ uri }) => uri), ...this.#wanted].map(comparable)));
    const changed = new Set<OpenDocument>();
    for (const key of before.keys()) {
      const document = groups.has(key) ? undefined : this.opened(key);
      if (document?.belong(undefined) || document?.tell(undefined)) changed.add(document!);
    }
    for (const group of new Set(groups.values())) for (const one of this.#tell(group)) changed.add(one);
    for (const document of changed) this.server.delivery.refresh(document);
  }

  async #find(uri: string): Promise<Group | undefined> {
    const root = this.server.projects.rootOf(uri)!;
    const found = await findGroup(pathIn(root, uri).join('/'), this.#source.in(root));
    if (found === undefined) return undefined;
    const ref = (path: string, role: GroupFileRef['role'], number: number): GroupFileRef => {
      const of = uriIn(root, path);
      return { uri: this.opened(of)?.uri ?? of, label: fileName(path), role, number };
    };
    const files = [
      ref(found.main, 'agreement', 0),
      ...found.annexes.map(({ path, number, shared }) => ref(path, shared ? 'shared' : 'annex', number)),
    ];
    const key = JSON.stringify(files);
    const known = this.#byFile.get(comparable(files[0]!.uri));
    // the same files keep what they know of each other
    return known && JSON.stringify(known.files) === key ? known : { files, knowledge: new GroupKnowledge() };
  }

  /** Tells every file of a group what the others say; those to whom something is new. */
  #tell(group: Group): ReadonlySet<OpenDocument> {
    const changed = new Set<OpenDocument>();
    const standard = this.document(group.files[0]!.uri)?.snapshot?.standard ?? undefined;
    for (const { uri, role } of group.files) {
      const document = role === 'annex' ? this.document(uri) : undefined;
      if (document?.belong(standard)) changed.add(document);
    }
    // what is told of names decides where they are found, and that is told in its turn
    for (let round = 0; round < 3; round++) {
      const told = group.knowledge.update(this.#members(group));
      let news = false;
      for (const [uri, outside] of told) {
        const document = this.document(uri);
        if (!document?.tell(outside)) continue;
        news = true;
        changed.add(document);
      }
      if (!news) break;
    }
    return changed;
  }

  #members({ files }: Group): readonly GroupMember[] {
    return files.map(({ uri, label, role, number }) => ({
      file: uri,
      label,
      role,
      number,
      agreement: this.document(uri)?.snapshot,
    }));
  }

  #claimsOf(document: OpenDocument): string {
    const { snapshot, uri } = document;
    return JSON.stringify(
      groupFileOf(
        pathIn(this.server.projects.rootOf(uri)!, uri).join('/'),
        snapshot?.slice(0, 4096) ?? '',
        snapshot,
      ),
    );
  }

  /** Whether files beside a document are looked at: it lies in a workspace folder, and somebody can read them. */
  #concerns(uri: string): boolean {
    const { projects } = this.server;
    return projects.canRead && !isClauseFile(uri) && projects.rootOf(uri) !== undefined;
  }
}

function alone(document: OpenDocument): GroupMember {
  const { uri, snapshot } = document;
  return { file: uri, label: '', role: 'agreement', number: 0, agreement: snapshot };
}
