import type { InitializeParams } from 'vscode-languageserver';
import { type Baseline, BASELINE_FILE, parseBaseline } from '../../host/baseline.js';
import type { Standard } from '../../engine/index.js';
import type { FileContent } from '../../host/files.js';
import { matchesPath } from '../../host/glob.js';
import { problemText } from '../../host/problems.js';
import { MAX_PROJECT_LENGTH, PROJECT_FILE, type ProjectSettings } from '../../host/project-file.js';
import { baselineBroken } from '../../host/project-texts.js';
import type { OpenDocument } from '../document.js';
import { patiently } from '../patience.js';
import { isClauseFile, READ_FILE, type ReadFileParams, type ReadFileResult } from '../protocol.js';
import type { Server } from '../server.js';
import { foldersOf, pathIn } from './folders.js';
import { OwnClauses } from './own-clauses.js';
import { OwnStandards } from './own-standards.js';
import { Notices } from './notices.js';
import { type DocumentProject, NO_PROJECT } from './project.js';
import { problemsOf, readProject } from './reader.js';

/** Longest list of accepted findings that is read, in UTF-16 units. */
const MAX_BASELINE_LENGTH = 4_000_000;

/** The accepted findings of one folder. `broken`: the list is there and cannot be read. */
interface List {
  readonly baseline: Baseline;
  readonly broken: boolean;
}

/** Where the findings of a document are accepted. */
export interface BaselinePlace extends List {
  readonly uri: string;
  /** The document's name in the list. */
  readonly name: string;
}

interface Found {
  readonly folder: string;
  readonly settings: ProjectSettings;
}

/**
 * Finds and reads the project of each open document: the nearest `agreement.yaml` up to its workspace folder, and the
 * list of accepted findings beside it (in the workspace folder where there is no project file). Files count as they
 * are saved. Nothing outside the workspace folders is read, and nothing that is read is more than data.
 *
 * The first check waits for the project, as it waits for the settings, but never for longer than a second: findings
 * that somebody has accepted would flash up otherwise, and levels change before the reader's eyes.
 */
export class Projects {
  readonly notices: Notices;
  readonly #clauses: OwnClauses;
  readonly #standards: OwnStandards;
  #settled: Promise<void> = Promise.resolve();
  #roots: readonly string[] = [];
  /** Counts the times that files changed: an answer from before is not used. */
  #generation = 0;
  readonly #settings = new Map<string, Promise<ProjectSettings | undefined>>();
  readonly #lists = new Map<string, Promise<List>>();

  constructor(private readonly server: Server) {
    this.notices = new Notices(server);
    const read = (uri: string, maxLength: number): Promise<FileContent> => this.read(uri, maxLength);
    this.#standards = new OwnStandards(server, this.notices, read);
    this.#clauses = new OwnClauses(server, this.notices, read, async (root) =>
      (await this.#standards.of(root)).flatMap(({ nodes }) => nodes.map(({ id }) => id)),
    );
  }

  initialize({ workspaceFolders, rootUri }: InitializeParams): void {
    const folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    this.#roots = folders.filter((uri) => typeof uri === 'string');
  }

  /** Workspace folders came or went. */
  async changeFolders(added: readonly string[], removed: readonly string[]): Promise<void> {
    const gone = new Set(removed);
    this.#roots = [...this.#roots.filter((uri) => !gone.has(uri)), ...added];
    await this.reload();
  }

  /** Reads the project of a document that was opened; its checks wait for it. */
  load(document: OpenDocument): void {
    if (!this.canRead) return;
    const work = this.#adopt(document).then(() => undefined);
    document.waitFor(patiently(this.server, PROJECT_FILE, work));
  }

  /** Project files changed: all open documents take over what they say now, then their findings are brought again. */
  reload(): Promise<void> {
    this.#settled = this.#reload();
    return this.#settled;
  }

  /** Settled when the files that changed last have been taken over. Never rejects. */
  async settled(): Promise<void> {
    // one that begins meanwhile takes the place of the one before
    for (let last: unknown; last !== this.#settled;) {
      last = this.#settled;
      await this.#settled.catch(() => undefined);
    }
  }

  async #reload(): Promise<void> {
    this.#generation++;
    this.#settings.clear();
    this.#lists.clear();
    this.#clauses.forget();
    this.#standards.forget();
    const before = this.notices.files;
    const documents = [...this.server.documents.values()];
    const changed = await Promise.all(documents.map((document) => this.#adopt(document)));
    for (const uri of before)
      if (!this.#isRead(uri) && !this.#clauses.tells(uri) && !this.#standards.tells(uri))
        this.server.projectDocuments.review(uri);
    await this.server.groups.reload();
    if (changed.includes(true)) this.server.delivery.refresh();
  }

  /** Whether there is a place for accepted findings of the document, and a client that writes them there. */
  canAccept(uri: string): boolean {
    return this.server.client.readsFiles && foldersOf(uri, this.#roots).length > 0;
  }

  /** Where the findings of a document are accepted, read afresh; `undefined` outside the workspace folders. */
  async baselineOf(uri: string): Promise<BaselinePlace | undefined> {
    const found = await this.#find(uri);
    if (found === undefined) return undefined;
    const place = `${found.folder}/${BASELINE_FILE}`;
    this.#lists.delete(found.folder);
    return { uri: place, name: pathIn(found.folder, uri).join('/'), ...(await this.#list(found.folder)) };
  }

  /** The standards of the workspace of a document, or of a project file. */
  async standardsOf(uri: string): Promise<readonly Standard[]> {
    return this.canRead ? this.#standards.of(foldersOf(uri, this.#roots).at(-1) ?? '') : [];
  }

  /** The innermost workspace folder of a document; undefined outside of all of them. */
  rootOf(uri: string): string | undefined {
    return foldersOf(uri, this.#roots).at(-1);
  }

  get roots(): readonly string[] {
    return this.#roots;
  }

  /** Whether there is anybody who reads files for the server. */
  get canRead(): boolean {
    return this.server.client.readsFiles || this.server.runtime.readFile !== undefined;
  }

  /** True when the document's project is another one than before. */
  async #adopt(document: OpenDocument): Promise<boolean> {
    const generation = this.#generation;
    const project = await this.#of(document.uri);
    if (document.closed || generation !== this.#generation) return false;
    const changed = this.#take(document, project);
    // what was sent may name a standard that was not known before
    if (!this.server.client.configuration) this.server.configuration.load(document, project.standards);
    return changed;
  }

  #take(document: OpenDocument, project: DocumentProject): boolean {
    if (JSON.stringify(project) === JSON.stringify(document.project)) return false;
    document.adopt(project);
    return true;
  }

  async #of(uri: string): Promise<DocumentProject> {
    if (isClauseFile(uri)) return NO_PROJECT;
    const root = foldersOf(uri, this.#roots).at(-1) ?? '';
    const [found, clauses, standards] = await Promise.all([
      this.#find(uri),
      this.#clauses.of(root),
      this.#standards.of(root),
    ]);
    if (found === undefined) return { ...NO_PROJECT, clauses, standards };
    const path = pathIn(found.folder, uri);
    const { baseline } = await this.#list(found.folder);
    return {
      settings: found.settings,
      listed: (found.settings.files ?? []).some((glob) => matchesPath(glob, path)),
      clauses,
      standards,
      accepted: baseline.get(path.join('/')) ?? [],
    };
  }

  /** The nearest project file; all folders are asked at once, since each answer may have a long way. */
  async #find(uri: string): Promise<Found | undefined> {
    if (!this.canRead) return undefined;
    const folders = foldersOf(uri, this.#roots);
    const settings = await Promise.all(
      folders.map((folder) => remembered(this.#settings, folder, () => this.#readSettings(folder))),
    );
    const at = settings.findIndex((one) => one !== undefined);
    const folder = at < 0 ? folders.at(-1) : folders[at];
    return folder === undefined ? undefined : { folder, settings: settings[at] ?? {} };
  }

  #list(folder: string): Promise<List> {
    return remembered(this.#lists, folder, () => this.#readList(folder));
  }

  /** `undefined` where there is no project file; one that cannot be read counts as empty. */
  async #readSettings(folder: string): Promise<ProjectSettings | undefined> {
    const uri = `${folder}/${PROJECT_FILE}`;
    const { text, problem } = await this.read(uri, MAX_PROJECT_LENGTH);
    if (problem?.kind === 'missing') {
      this.server.projectDocuments.saved(uri, []);
      return undefined;
    }
    if (text === undefined) {
      this.#tell(uri, problemText(problem, MAX_PROJECT_LENGTH, this.server.locale()).message);
      return {};
    }
    const { settings, problems } = await readProject(this.server, text, await this.standardsOf(uri));
    this.server.projectDocuments.saved(uri, problemsOf(this.server, text, problems));
    return settings;
  }

  async #readList(folder: string): Promise<List> {
    const uri = `${folder}/${BASELINE_FILE}`;
    const { text, problem } = await this.read(uri, MAX_BASELINE_LENGTH);
    const baseline = text === undefined ? undefined : parseBaseline(text);
    const locale = this.server.locale();
    if (baseline !== undefined || problem?.kind === 'missing') {
      this.notices.show(uri, []);
      return { baseline: baseline ?? new Map(), broken: false };
    }
    const reason = problem && problemText(problem, MAX_BASELINE_LENGTH, locale).message;
    this.#tell(uri, reason ?? baselineBroken(locale));
    return { baseline: new Map(), broken: true };
  }

  #tell(uri: string, message: string): void {
    this.notices.show(uri, [this.notices.remark(message)]);
  }

  /** Whether a file was read since the last change. */
  #isRead(uri: string): boolean {
    const folder = uri.slice(0, uri.lastIndexOf('/'));
    return this.#settings.has(folder) || this.#lists.has(folder);
  }

  /** The text of a file, by the client or from the file system. Never rejects. */
  async read(uri: string, maxLength: number): Promise<FileContent> {
    const { client, connection, runtime, log } = this.server;
    if (!client.readsFiles) {
      return (await runtime.readFile?.(uri, maxLength)) ?? { problem: { kind: 'missing' } };
    }
    try {
      const params: ReadFileParams = { uri, maxLength };
      const answer = await connection.sendRequest<ReadFileResult>(READ_FILE, params);
      return contentOf(answer, maxLength);
    } catch (error) {
      log.error(READ_FILE, error);
      return { problem: { kind: 'missing' } };
    }
  }
}

/** The answer of a client, checked: another program wrote it. */
function contentOf(answer: ReadFileResult | null, maxLength: number): FileContent {
  const { text, problem, reason } = answer ?? {};
  if (typeof text === 'string') {
    return text.length > maxLength
      ? { problem: { kind: 'too-large' } }
      : { text: text.startsWith('\uFEFF') ? text.slice(1) : text };
  }
  if (problem === 'too-large') return { problem: { kind: 'too-large' } };
  if (problem === 'unreadable') return { problem: { kind: 'unreadable', reason: String(reason ?? '') } };
  return { problem: { kind: 'missing' } };
}

function remembered<T>(map: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
