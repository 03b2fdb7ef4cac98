import type { Diagnostic } from 'vscode-languageserver';
import type { Standard } from '../../engine/index.js';
import type { FileContent } from '../../host/files.js';
import { problemText } from '../../host/problems.js';
import {
  LIST_FILES,
  type ListFilesParams,
  type ListFilesResult,
  MOST_STANDARD_FILES,
  STANDARD_FOLDER,
} from '../protocol.js';
import type { Server } from '../server.js';
import { faultDiagnostic } from './file-faults.js';
import type { Notices } from './notices.js';
import { loadReader } from './reader.js';

type Read = (uri: string, maxLength: number) => Promise<FileContent>;

/** Longest standard that is read, in UTF-16 units; its reader counts bytes. */
const MAX_LENGTH = 1024 * 1024;
const NONE: readonly Standard[] = [];

/**
 * The standards of a workspace folder (`.agreement/standards/NAME/standard.yaml`). What is wrong stands on the file itself;
 * a file that was good before goes on as it was until it is mended.
 */
export class OwnStandards {
  readonly #kept = new Map<string, Promise<readonly Standard[]>>();
  /** Files about which something was said, by workspace folder. */
  readonly #told = new Map<string, ReadonlySet<string>>();
  /** What a file said when it was last without fault. */
  readonly #good = new Map<string, Standard>();

  constructor(
    private readonly server: Server,
    private readonly notices: Notices,
    private readonly read: Read,
  ) {}

  /** Files changed: everything is read again when it is next asked for. */
  forget(): void {
    this.#kept.clear();
  }

  /** The standards for the drafts of a workspace folder; none for `''`, outside of all of them. Never rejects. */
  of(root: string): Promise<readonly Standard[]> {
    if (root === '') return Promise.resolve(NONE);
    let standards = this.#kept.get(root);
    if (standards === undefined) this.#kept.set(root, (standards = this.#load(root)));
    return standards;
  }

  /** True for a standard about which something is said now. */
  tells(uri: string): boolean {
    return [...this.#told.values()].some((files) => files.has(uri));
  }

  async #load(root: string): Promise<readonly Standard[]> {
    try {
      const uris = await this.#list(root);
      const contents = await Promise.all(uris.map((uri) => this.read(uri, MAX_LENGTH)));
      const texts = new Map<string, string>();
      const diagnostics = new Map<string, Diagnostic[]>();
      contents.forEach(({ text, problem }, at) => {
        const file = uris[at]!;
        if (text !== undefined) texts.set(file, text);
        else if (problem.kind === 'missing') this.#good.delete(file);
        else {
          const { message } = problemText(problem, MAX_LENGTH, this.server.locale());
          diagnostics.set(file, [this.notices.remark(message)]);
        }
      });
      const standards = texts.size === 0 ? [] : await this.#parse(texts, diagnostics);
      this.#tell(root, diagnostics);
      return standards;
    } catch (error) {
      this.server.log.error(STANDARD_FOLDER, error);
      return NONE;
    }
  }

  async #parse(
    texts: ReadonlyMap<string, string>,
    diagnostics: Map<string, Diagnostic[]>,
  ): Promise<readonly Standard[]> {
    const { readOwnStandards } = await loadReader();
    const files = [...texts].map(([file, text]) => ({ file, text }));
    const { standards, problems } = await readOwnStandards(this.server.runtime.engine, files);
    for (const problem of problems) {
      const list = diagnostics.get(problem.file) ?? [];
      diagnostics.set(problem.file, [
        ...list,
        faultDiagnostic(this.server, problem, texts.get(problem.file) ?? ''),
      ]);
    }
    for (const { file, standard } of standards) this.#good.set(file, standard);
    const used = standards.map(({ standard }) => standard);
    const before = [...texts.keys()].filter((file) => diagnostics.has(file));
    for (const file of before) {
      const good = this.#good.get(file);
      if (good && !used.some(({ id }) => id === good.id)) used.push(good);
    }
    return used;
  }

  async #list(root: string): Promise<readonly string[]> {
    const { client, connection, runtime } = this.server;
    if (client.readsFiles) {
      const params: ListFilesParams = { root, kind: 'standards' };
      const answer = await connection.sendRequest<ListFilesResult | null>(LIST_FILES, params);
      const files: unknown = answer?.files;
      return Array.isArray(files)
        ? files.filter((uri) => typeof uri === 'string').slice(0, MOST_STANDARD_FILES)
        : [];
    }
    return (await runtime.listStandards?.(`${root}/${STANDARD_FOLDER}`, MOST_STANDARD_FILES)) ?? [];
  }

  #tell(root: string, diagnostics: ReadonlyMap<string, readonly Diagnostic[]>): void {
    for (const uri of this.#told.get(root) ?? []) if (!diagnostics.has(uri)) this.notices.show(uri, []);
    for (const [uri, found] of diagnostics) this.notices.show(uri, found);
    this.#told.set(root, new Set(diagnostics.keys()));
  }
}
