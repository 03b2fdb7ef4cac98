import type { CancellationToken } from 'vscode-languageserver';
import type { Agreement, Finding, Host } from '../engine/index.js';
import type { OpenDocument } from './document.js';
import { FINDINGS_PER_RULE } from './report.js';
import type { Runtime } from './runtime.js';

/** A check whose edit is expected to cost more than this waits for the writer to pause. */
const DEBOUNCE_ABOVE_MILLISECONDS = 8;
const DEBOUNCE_MILLISECONDS = 40;
/** Other work gets its turn about this often during a long check. */
const SLICE_MILLISECONDS = 10;

/** Checks begun for one request, where earlier requests that shared them were called off. */
const ATTEMPTS = 5;

export type CheckResult =
  | { readonly kind: 'done'; readonly snapshot: Agreement; readonly findings: readonly Finding[] }
  /** The text or its settings changed, or the document was closed. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'cancelled' };

/** One check of one snapshot, shared by everybody who asks for it. */
class Run {
  readonly result: Promise<readonly Finding[] | undefined>;
  readonly #tokens: CancellationToken[] = [];

  constructor(
    private readonly document: OpenDocument,
    readonly snapshot: Agreement,
    runtime: Runtime,
    token: CancellationToken,
  ) {
    this.#tokens.push(token);
    this.result = this.#check(runtime);
  }

  join(token: CancellationToken): void {
    this.#tokens.push(token);
  }

  /** Nobody wants the result any more. */
  get aborted(): boolean {
    return (
      this.document.closed ||
      this.document.snapshot !== this.snapshot ||
      this.#tokens.every((token) => token.isCancellationRequested)
    );
  }

  async #check(runtime: Runtime): Promise<readonly Finding[] | undefined> {
    const { document } = this;
    // the first check of a document says nothing about what an edit will cost
    const countsAsEdit = document.edited;
    let spent = document.editCost;
    let sliceStart = runtime.now();
    const isAborted = (): boolean => this.aborted;
    const host: Host = {
      get aborted() {
        return isAborted();
      },
      async pause() {
        const now = runtime.now();
        if (now - sliceStart < SLICE_MILLISECONDS) return;
        spent += now - sliceStart;
        await runtime.turn();
        sliceStart = runtime.now();
      },
    };
    try {
      // what is accepted is taken out afterwards, and the list is still to be full
      const accepted = this.document.project.accepted.reduce((sum, { count }) => sum + count, 0);
      return await this.snapshot.check(host, FINDINGS_PER_RULE + 1 + accepted);
    } finally {
      spent += runtime.now() - sliceStart;
      if (countsAsEdit)
        document.predictedCost = this.aborted ? Math.max(document.predictedCost, spent) : spent;
    }
  }
}

/** Checks documents, each snapshot once, and never hands out a result of a text that is no longer there. */
export class Checks {
  readonly #runs = new WeakMap<OpenDocument, Run>();

  constructor(private readonly runtime: Runtime) {}

  /**
   * Findings of the current snapshot, at most one more per rule than an editor lists. The document must have a
   * snapshot. Rejects only if the engine does.
   */
  async check(document: OpenDocument, token: CancellationToken): Promise<CheckResult> {
    const snapshot = document.snapshot;
    if (snapshot === undefined || document.closed) return { kind: 'stale' };
    await this.#debounce(document, token);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (document.closed || document.snapshot !== snapshot) return { kind: 'stale' };
      if (token.isCancellationRequested) return { kind: 'cancelled' };
      let run = this.#runs.get(document);
      if (run?.snapshot === snapshot) run.join(token);
      else this.#runs.set(document, (run = new Run(document, snapshot, this.runtime, token)));
      const findings = await run.result.catch((error: unknown) => {
        this.#forget(document, run);
        throw error;
      });
      if (findings !== undefined) {
        if (document.closed || document.snapshot !== snapshot) return { kind: 'stale' };
        return token.isCancellationRequested ? { kind: 'cancelled' } : { kind: 'done', snapshot, findings };
      }
      // the run was given up by those who had asked before; somebody still wants it
      this.#forget(document, run);
    }
    throw new Error('the check gave no result');
  }

  #forget(document: OpenDocument, run: Run): void {
    if (this.#runs.get(document) === run) this.#runs.delete(document);
  }

  /** Waits for a pause in the typing where the last edit was dear; ends early when nobody wants the check any more. */
  async #debounce(document: OpenDocument, token: CancellationToken): Promise<void> {
    const known = this.#runs.get(document)?.snapshot === document.snapshot;
    const cost = Math.max(document.predictedCost, document.editCost);
    if (known || !document.edited || cost <= DEBOUNCE_ABOVE_MILLISECONDS) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        callOff();
        forget();
        listener.dispose();
        resolve();
      };
      const callOff = this.runtime.after(DEBOUNCE_MILLISECONDS, done);
      const forget = document.onSuperseded(done);
      const listener = token.onCancellationRequested(done);
    });
  }
}
