import type { Diagnostic, TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { MAX_PROJECT_LENGTH, PROJECT_FILE } from '../../host/project-file.js';
import { LinesText } from '../lines-text.js';
import type { Server } from '../server.js';
import { nameOf } from './folders.js';
import { problemsOf, readProject } from './reader.js';

/** A project file that is open in the editor. */
export class ProjectDocument {
  #text: LinesText;

  constructor(
    readonly uri: string,
    public version: number,
    text: string,
  ) {
    this.#text = new LinesText(text);
  }

  /** Its text, past the bound only the beginning: enough to see that it is too long. */
  text(): string {
    return this.#text.text().slice(0, MAX_PROJECT_LENGTH + 1);
  }

  change(version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    this.version = version;
    for (const change of changes) {
      if ('range' in change) this.#text.edit(change.range, change.text);
      else this.#text = new LinesText(change.text);
    }
  }
}

/**
 * The project files that are open. What is wrong with them is said while they are typed; what they say counts for the
 * drafts once they are saved, as for the command line.
 */
export class ProjectDocuments {
  readonly #open = new Map<string, ProjectDocument>();

  constructor(private readonly server: Server) {}

  get(uri: string): ProjectDocument | undefined {
    return this.#open.get(uri);
  }

  /** Takes a document in if it is a project file; false for any other. */
  open({ uri, version, text }: TextDocumentItem): boolean {
    if (nameOf(uri) !== PROJECT_FILE) return false;
    const document = new ProjectDocument(uri, version, text);
    this.#open.set(uri, document);
    this.#check(document);
    return true;
  }

  change(
    document: ProjectDocument,
    version: number,
    changes: readonly TextDocumentContentChangeEvent[],
  ): void {
    document.change(version, changes);
    this.#check(document);
  }

  /** What was typed and not saved is gone: the file as it lies there is read again. */
  close(document: ProjectDocument): void {
    this.#open.delete(document.uri);
    this.server.projects.notices.show(document.uri, []);
    this.server.background(PROJECT_FILE, this.server.projects.reload());
  }

  /** What is wrong with a file as it is saved; while it is open, its own text has the say. */
  saved(uri: string, diagnostics: readonly Diagnostic[]): void {
    if (!this.#open.has(uri)) this.server.projects.notices.show(uri, diagnostics);
  }

  /** No draft asks for this file any more. */
  review(uri: string): void {
    if (!this.#open.has(uri)) this.server.projects.notices.show(uri, []);
  }

  /** All open files anew, for example in another language. */
  checkAll(): void {
    for (const document of this.#open.values()) this.#check(document);
  }

  #check(document: ProjectDocument): void {
    this.server.background(PROJECT_FILE, this.#tell(document));
  }

  async #tell(document: ProjectDocument): Promise<void> {
    const { version } = document;
    const text = document.text();
    const own = await this.server.projects.standardsOf(document.uri);
    const { problems } = await readProject(this.server, text, own);
    if (document.version !== version || this.#open.get(document.uri) !== document) return;
    this.server.projects.notices.show(document.uri, problemsOf(this.server, text, problems), version);
  }
}
