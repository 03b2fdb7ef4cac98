import type { CancellationToken, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Finding } from '../engine/index.js';
import { acceptedAmong } from '../host/baseline.js';
import { Checks, type CheckResult } from './checks.js';
import type { OpenDocument } from './document.js';
import { QUIET_MILLISECONDS } from './quiet-zone.js';
import { capped, PRODUCT_CODES, remark, type ReportContext, toDiagnostic, toSummary } from './report.js';
import type { Server } from './server.js';
import { sendStatus } from './status.js';
import { texts } from './texts.js';
import { CancellationToken as Tokens, LSPErrorCodes, ResponseError } from './values.js';

/** What was last given to the editor for a document. */
interface Delivered {
  readonly resultId: string;
  readonly content: string;
}

/**
 * Brings findings to the editor: answers when it pulls, publishes when it cannot. Nothing is delivered for a version
 * that is not current, nothing after close, and no list twice.
 */
export class Delivery {
  readonly #checks: Checks;
  readonly #delivered = new WeakMap<OpenDocument, Delivered>();
  /** Findings of these documents wait for the end of their quiet zone. */
  readonly #holding = new WeakSet<OpenDocument>();
  readonly #loggedFaults = new Set<string>();
  #resultId = 0;
  #refreshing = false;
  #refreshAgain = false;

  constructor(private readonly server: Server) {
    this.#checks = new Checks(server.runtime);
  }

  /**
   * Answer to `textDocument/diagnostic`. Rejects with `RequestCancelled`, or with `ServerCancelled` and the request to
   * ask again when the text changed meanwhile.
   */
  async pull(
    document: OpenDocument,
    previousResultId: string | undefined,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    const items = await this.itemsOf(document, token);
    if (document.closed) return { kind: 'full', items: [] };
    if (items === 'cancelled') throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    if (items === 'stale') {
      throw new ResponseError(LSPErrorCodes.ServerCancelled, 'content modified', { retriggerRequest: true });
    }
    const { resultId } = this.#deliver(document, items);
    return resultId === previousResultId
      ? { kind: 'unchanged', resultId }
      : { kind: 'full', resultId, items };
  }

  /** Publishes for editors that cannot pull; does nothing for the others. */
  async push(document: OpenDocument): Promise<void> {
    if (this.server.client.pullDiagnostics) return;
    const items = await this.itemsOf(document, Tokens.None);
    if (typeof items === 'string' || document.closed) return;
    const { uri, version } = document;
    if (this.#deliver(document, items).changed) {
      await this.server.connection.sendDiagnostics({ uri, version, diagnostics: items });
    }
  }

  /** The text changed: findings on the line being typed wait until the writer rests. */
  typed(document: OpenDocument): void {
    document.calmDown?.();
    document.calmDown = undefined;
    if (!document.quiet.active) return;
    if (this.#mayHold(document)) {
      document.calmDown = this.server.runtime.after(QUIET_MILLISECONDS, () => this.endQuiet(document));
    } else document.quiet.end();
  }

  /** The writer rests, or the cursor has left the line. */
  endQuiet(document: OpenDocument): void {
    document.calmDown?.();
    document.calmDown = undefined;
    document.quiet.end();
    if (this.#holding.delete(document) && !document.closed) this.refresh(document);
  }

  /** Lists may have changed without a change of the text: of one document, or of all. */
  refresh(document?: OpenDocument): void {
    if (document?.inEditor === false) return this.server.workspaceDiagnostics.changed(false);
    if (!this.server.client.pullDiagnostics) {
      const documents = document === undefined ? this.server.documents.values() : [document];
      for (const one of documents) this.server.background('publishDiagnostics', this.push(one));
    } else if (this.server.client.refreshDiagnostics) this.#askForPulls();
  }

  /** A closed document has no findings: an editor that was sent some is told so, once. */
  closed(document: OpenDocument): void {
    if (this.server.client.pullDiagnostics || !this.#delivered.has(document)) return;
    this.server.background(
      'publishDiagnostics',
      this.server.connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }),
    );
  }

  /** The findings of a document as an editor shows them; of one that is not open, all that are found. */
  async itemsOf(
    document: OpenDocument,
    token: CancellationToken,
  ): Promise<Diagnostic[] | 'stale' | 'cancelled'> {
    await document.ready;
    this.server.formatting.refresh();
    const locale = this.server.locale(document);
    try {
      if (document.refusal !== undefined) return this.#refused(document);
      if (document.snapshot?.standard === null) {
        sendStatus(this.server, document, { kind: 'no-agreement' });
        this.server.groups.checked(document);
        return [];
      }
      const result = await this.#checks.check(document, token);
      if (result.kind !== 'done') return result.kind;
      const items = this.#found(document, result);
      this.server.groups.checked(document);
      return items;
    } catch (error) {
      // an empty list would read as a clean draft
      this.server.log.error('check', error);
      return [remark(PRODUCT_CODES.fault, 'error', texts(locale).serverFault, this.#context(document))];
    }
  }

  #refused(document: OpenDocument): Diagnostic[] {
    const locale = this.server.locale(document);
    const { refusal, settings } = document;
    const { maxDocumentLength } = this.server.runtime;
    const message = texts(locale).refused(refusal!, settings.maxBytes / 1024, maxDocumentLength);
    sendStatus(this.server, document, { kind: 'refused', message });
    return refusal!.reason === 'fault'
      ? [remark(PRODUCT_CODES.fault, 'error', message, this.#context(document))]
      : [remark(PRODUCT_CODES.tooLarge, 'information', message, this.#context(document))];
  }

  #found(document: OpenDocument, { snapshot, findings }: CheckResult & { kind: 'done' }): Diagnostic[] {
    const context = this.#context(document);
    const accepted = acceptedAmong(snapshot, findings, document.project.accepted);
    const { kept, cut } = capped(findings.filter((finding) => !accepted.has(finding)));
    const shown = document.quiet.filter(snapshot, kept);
    if (shown.length < kept.length) this.#holding.add(document);
    else this.#holding.delete(document);
    document.quiet.delivered(shown);
    this.#logFaults(kept);
    if (document.inEditor) this.server.triggers.follow(snapshot);
    sendStatus(this.server, document, {
      kind: 'checked',
      snapshot,
      findings: shown,
      accepted: accepted.size,
    });
    return [
      ...shown.map((finding) => toDiagnostic(snapshot, finding, context)),
      ...toSummary(snapshot, cut, context.locale),
    ];
  }

  #context(document: OpenDocument): ReportContext {
    const { client, runtime } = this.server;
    return { uri: document.uri, locale: this.server.locale(document), client, engine: runtime.engine };
  }

  /** Once per rule and reason: a rule that crashes does so at every keystroke. */
  #logFaults(findings: readonly Finding[]): void {
    for (const { rule, subject, message } of findings) {
      if (rule !== PRODUCT_CODES.fault) continue;
      const line = `${subject ?? ''}: ${String(message.args?.['reason'] ?? '')}`;
      if (this.#loggedFaults.has(line)) continue;
      this.#loggedFaults.add(line);
      this.server.log.error('rule', line);
    }
  }

  #deliver(document: OpenDocument, items: readonly Diagnostic[]): { resultId: string; changed: boolean } {
    const content = JSON.stringify(items);
    const before = this.#delivered.get(document);
    if (before?.content === content) return { resultId: before.resultId, changed: false };
    const resultId = String(++this.#resultId);
    this.#delivered.set(document, { resultId, content });
    return { resultId, changed: true };
  }

  /** Holding findings back is right only where they can be brought later. */
  #mayHold(document: OpenDocument): boolean {
    const { pullDiagnostics, refreshDiagnostics } = this.server.client;
    return document.settings.quietWhileTyping && (!pullDiagnostics || refreshDiagnostics);
  }

  #askForPulls(): void {
    if (this.#refreshing) {
      this.#refreshAgain = true;
      return;
    }
    this.#refreshing = true;
    const asked = this.server.connection.languages.diagnostics.refresh().finally(() => {
      this.#refreshing = false;
      if (!this.#refreshAgain) return;
      this.#refreshAgain = false;
      this.#askForPulls();
    });
    this.server.background('diagnostic/refresh', asked);
  }
}
