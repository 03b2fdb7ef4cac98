import type {
  CancellationToken,
  Disposable,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { comparable } from '../project/folders.js';
import type { Server } from '../server.js';
import { DocumentDiagnosticRequest, ProgressType } from '../values.js';
import { WorkspaceDrafts } from './drafts.js';

/** No document has this scheme: open documents are pulled one by one, and are not to be shown twice. */
const NO_DOCUMENT = [{ scheme: 'agreement-workspace' }];
const PARTIAL = new ProgressType<WorkspaceDiagnosticReportPartialResult>();

/** What was last found in a file. */
interface Result {
  readonly resultId: string;
  readonly content: string;
}

/**
 * Findings of agreements and annexes that no editor shows, for editors that pull them (`workspace/diagnostic`). Off unless
 * the setting says otherwise: then nothing is registered, listed or read. A pull is answered file by file as findings come,
 * and held until something changes.
 */
export class WorkspaceDiagnostics {
  readonly #drafts: WorkspaceDrafts;
  readonly #results = new Map<string, Result>();
  readonly #waiting = new Set<() => void>();
  #on = false;
  #registered: Promise<Disposable> | undefined;
  #resultId = 0;

  constructor(private readonly server: Server) {
    this.#drafts = new WorkspaceDrafts(server);
  }

  get on(): boolean {
    return this.#on;
  }

  /** Reads the setting, at the start and whenever settings have changed. */
  async configure(): Promise<void> {
    const { client, configuration, connection } = this.server;
    if (!client.pullDiagnostics) return;
    const { workspaceDiagnostics: wanted } = await configuration.general();
    if (wanted === this.#on) return;
    this.#on = wanted;
    if (wanted) {
      if (!client.registerDiagnostics) return;
      this.#registered = connection.client.register(DocumentDiagnosticRequest.type, {
        documentSelector: NO_DOCUMENT,
        identifier: 'agreement',
        interFileDependencies: false,
        workspaceDiagnostics: true,
      });
      await this.#registered;
      return;
    }
    this.#wake();
    const registered = this.#registered;
    this.#registered = undefined;
    (await registered)?.dispose();
    this.#results.clear();
    await this.#drafts.release();
  }

  /** Drafts may say something else now; `files`: files came, went or changed. */
  changed(files: boolean): void {
    if (!this.#on) return;
    if (files) this.#drafts.forget();
    this.#wake();
  }

  /** Answer to `workspace/diagnostic`; held until something is new where the editor knows everything already. */
  async pull(
    { previousResultIds, partialResultToken }: WorkspaceDiagnosticParams,
    token: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport> {
    const known = new Map(
      previousResultIds.map(({ uri, value }) => [comparable(uri), { uri, resultId: value }]),
    );
    for (let first = true; this.#on && !token.isCancellationRequested; first = false) {
      const news = this.#news(token);
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      for await (const report of this.#reports(known, token)) {
        if (report.kind === 'unchanged' && !first) continue;
        if (partialResultToken === undefined) items.push(report);
        else await this.server.connection.sendProgress(PARTIAL, partialResultToken, { items: [report] });
      }
      if (items.some(({ kind }) => kind === 'full')) return { items };
      await news;
    }
    return { items: [] };
  }

  /** One report for each file, and an empty one for those that are gone or open. */
  async *#reports(
    known: Map<string, { readonly uri: string; readonly resultId: string }>,
    token: CancellationToken,
  ): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
    const drafts = await this.#drafts.closed();
    const seen = new Set<string>();
    for (const document of drafts) {
      if (token.isCancellationRequested || !this.#on) return;
      const { uri } = document;
      const key = comparable(uri);
      seen.add(key);
      const items = await this.server.delivery.itemsOf(document, token);
      // it changed meanwhile, and is looked at again for that
      if (typeof items === 'string') continue;
      const resultId = this.#resultOf(key, JSON.stringify(items));
      const before = known.get(key)?.resultId;
      known.set(key, { uri, resultId });
      if (before === resultId) yield { kind: 'unchanged', uri, version: null, resultId };
      else yield { kind: 'full', uri, version: null, resultId, items };
      await this.server.runtime.turn();
    }
    for (const [key, { uri }] of known) {
      if (seen.has(key)) continue;
      known.delete(key);
      this.#results.delete(key);
      yield { kind: 'full', uri, version: null, items: [] };
    }
  }

  #resultOf(key: string, content: string): string {
    const before = this.#results.get(key);
    if (before?.content === content) return before.resultId;
    const resultId = `w${++this.#resultId}`;
    this.#results.set(key, { resultId, content });
    return resultId;
  }

  /** Settled when something is new, or when nobody waits any more. */
  #news(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        this.#waiting.delete(done);
        listener.dispose();
        resolve();
      };
      const listener = token.onCancellationRequested(done);
      this.#waiting.add(done);
    });
  }

  #wake(): void {
    for (const done of [...this.#waiting]) done();
  }
}
