import type { Diagnostic } from 'vscode-languageserver';
import { type Clause, MAX_CLAUSE_LENGTH } from '../../engine/index.js';
import type { ClauseProblem } from '../../host/clause-reader.js';
import type { FileContent } from '../../host/files.js';
import { problemText } from '../../host/problems.js';
import {
  CLAUSE_FOLDER,
  LIST_FILES,
  type ListFilesParams,
  type ListFilesResult,
  MOST_CLAUSE_FILES,
} from '../protocol.js';
import type { Server } from '../server.js';
import { faultDiagnostic } from './file-faults.js';
import type { Notices } from './notices.js';

type Read = (uri: string, maxLength: number) => Promise<FileContent>;

/**
 * The clauses of the user: those of a workspace folder (`.agreement/clauses`) and those of the folders that the user has
 * set. They are read together, so that two files with one id are noticed; what is wrong stands on the file itself.
 */
export class OwnClauses {
  readonly #kept = new Map<string, Promise<readonly Clause[]>>();
  /** Files about which something was said, by workspace folder. */
  readonly #told = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly server: Server,
    private readonly notices: Notices,
    private readonly read: Read,
    /** Ids of the sections of the user's own standards, by workspace folder. */
    private readonly sections: (root: string) => Promise<readonly string[]>,
  ) {}

  /** Files changed: everything is read again when it is next asked for. */
  forget(): void {
    this.#kept.clear();
  }

  /** The clauses for the drafts of a workspace folder, `''` for drafts outside of all of them. Never rejects. */
  of(root: string): Promise<readonly Clause[]> {
    let clauses = this.#kept.get(root);
    if (clauses === undefined) this.#kept.set(root, (clauses = this.#load(root)));
    return clauses;
  }

  /** True for a clause file about which something is said now. */
  tells(uri: string): boolean {
    return [...this.#told.values()].some((files) => files.has(uri));
  }

  async #load(root: string): Promise<readonly Clause[]> {
    try {
      const uris = await this.#list(root);
      const contents = await Promise.all(uris.map((uri) => this.read(uri, MAX_CLAUSE_LENGTH)));
      const files: { file: string; text: string }[] = [];
      const diagnostics = new Map<string, Diagnostic[]>();
      contents.forEach(({ text, problem }, at) => {
        const file = uris[at]!;
        if (text !== undefined) files.push({ file, text });
        else if (problem.kind !== 'missing') {
          const { message } = problemText(problem, MAX_CLAUSE_LENGTH, this.server.locale());
          diagnostics.set(file, [this.notices.remark(message)]);
        }
      });
      const { clauses, problems } = files.length === 0 ? NOTHING : await this.#parse(root, files);
      for (const problem of problems) {
        const text = files.find(({ file }) => file === problem.file)?.text ?? '';
        diagnostics.set(problem.file, [
          ...(diagnostics.get(problem.file) ?? []),
          faultDiagnostic(this.server, problem, text),
        ]);
      }
      this.#tell(root, diagnostics);
      return clauses;
    } catch (error) {
      this.server.log.error(CLAUSE_FOLDER, error);
      return [];
    }
  }

  /** Read by a part that is loaded with the first file, so that a server without any starts as fast as ever. */
  async #parse(root: string, files: readonly { file: string; text: string }[]): Promise<typeof NOTHING> {
    const { readOwnClauses } = await import('../../host/project-reader.js');
    return readOwnClauses(this.server.runtime.engine, files, await this.sections(root));
  }

  async #list(root: string): Promise<readonly string[]> {
    const { client, connection, runtime, configuration } = this.server;
    if (client.readsFiles) {
      const params: ListFilesParams = { root };
      const answer = await connection.sendRequest<ListFilesResult | null>(LIST_FILES, params);
      const files: unknown = answer?.files;
      return Array.isArray(files)
        ? files.filter((uri) => typeof uri === 'string').slice(0, MOST_CLAUSE_FILES)
        : [];
    }
    if (runtime.listClauses === undefined) return [];
    const folders = [...(root === '' ? [] : [`${root}/${CLAUSE_FOLDER}`]), ...configuration.clauseFolders];
    const found: string[] = [];
    for (const folder of folders)
      found.push(...(await runtime.listClauses(folder, MOST_CLAUSE_FILES - found.length)));
    return [...new Set(found)];
  }

  #tell(root: string, diagnostics: ReadonlyMap<string, readonly Diagnostic[]>): void {
    for (const uri of this.#told.get(root) ?? []) if (!diagnostics.has(uri)) this.notices.show(uri, []);
    for (const [uri, found] of diagnostics) this.notices.show(uri, found);
    this.#told.set(root, new Set(diagnostics.keys()));
  }
}

const NOTHING: { readonly clauses: readonly Clause[]; readonly problems: readonly ClauseProblem[] } = {
  clauses: [],
  problems: [],
};
