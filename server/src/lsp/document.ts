import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import {
  type Agreement,
  type AgreementSettings,
  ALONE,
  type Outside,
  type TextEdit,
} from '../engine/index.js';
import { toSpan } from './convert.js';
import { joinSettings } from '../host/project-settings.js';
import { LinesText } from './lines-text.js';
import { type DocumentProject, NO_PROJECT } from './project/project.js';
import { isClauseFile } from './protocol.js';
import { QuietZone } from './quiet-zone.js';
import type { Runtime } from './runtime.js';
import type { ResourceSettings } from './settings.js';
import { difference, utf8Length } from './text-size.js';

/** Units at the head of a text that decide whether it is an agreement. */
const HEAD = 4096;

/** Why there is no snapshot: the document is past a bound, or the engine failed on it. */
export interface Refusal {
  readonly reason: 'too-long' | 'too-large' | 'fault';
}

/**
 * One document whose text the server holds, open in the editor or read from its file: the snapshot of its current version
 * and nothing older. A document past its bounds has no snapshot, only its text, and comes back as soon as it is short
 * enough.
 */
export class OpenDocument {
  readonly quiet = new QuietZone();
  /** Settled when the settings of the document are known; checks wait for it. */
  ready: Promise<void> | undefined;
  /** Calls off the timer that ends the quiet zone. */
  calmDown: (() => void) | undefined;
  /** Milliseconds the last change took to apply; 0 before the first. */
  editCost = 0;
  /** Milliseconds an edit and its check are expected to take, as the last ones did. */
  predictedCost = 0;
  /** True once the text has changed since it was opened. */
  edited = false;
  closed = false;

  #snapshot: Agreement | undefined;
  #large: LinesText | undefined;
  #refusal: Refusal | undefined;
  #bytes = 0;
  #project: DocumentProject = NO_PROJECT;
  #annexOf: string | undefined;
  #outside: Outside | undefined;
  readonly #onSuperseded = new Set<() => void>();

  constructor(
    readonly uri: string,
    public version: number,
    text: string,
    private readonly runtime: Runtime,
    private config: ResourceSettings,
    private readonly log: (error: unknown) => void,
    /** False for a file that no editor shows: its text is that on disk. */
    readonly inEditor = true,
  ) {
    this.#load(text);
  }

  /** The current version, `undefined` while the document is refused. */
  get snapshot(): Agreement | undefined {
    return this.#snapshot;
  }

  get refusal(): Refusal | undefined {
    return this.#refusal;
  }

  get settings(): ResourceSettings {
    return this.config;
  }

  /** What the project file and the list beside it say of this document. */
  get project(): DocumentProject {
    return this.#project;
  }

  /** Checks wait for this as well; it must not be rejected. */
  waitFor(work: Promise<unknown>): void {
    const ready = Promise.all([this.ready, work]).then(() => {
      if (this.ready === ready) this.ready = undefined;
    });
    this.ready = ready;
  }

  /** Applies the changes of one notification in their order. */
  change(version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const start = this.runtime.now();
    this.version = version;
    this.edited = true;
    this.quiet.begin();
    for (const change of changes) this.#apply(change);
    this.#redetect();
    this.editCost = this.runtime.now() - start;
    this.#supersede();
  }

  /** New settings of the editor for the same text. */
  configure(config: ResourceSettings): void {
    this.config = config;
    this.#reconfigure();
  }

  /** Its project says something else than before. */
  adopt(project: DocumentProject): void {
    this.#project = project;
    this.#reconfigure();
  }

  /** It is an annex of an agreement of this standard, or none. True when that is new. */
  belong(annexOf: string | undefined): boolean {
    if (annexOf === this.#annexOf) return false;
    this.#annexOf = annexOf;
    this.#reconfigure();
    return true;
  }

  /** What the other files of its agreement say. True when that is new; nothing is read again. */
  tell(outside: Outside | undefined): boolean {
    const alone = outside === undefined && this.#outside === undefined;
    this.#outside = outside;
    const next = alone ? this.#snapshot : this.#beside(this.#snapshot);
    if (next === this.#snapshot) return false;
    this.#snapshot = next;
    this.#supersede();
    return true;
  }

  #beside(snapshot: Agreement | undefined): Agreement | undefined {
    return snapshot?.within(this.#outside ?? ALONE);
  }

  #reconfigure(): void {
    const refused = this.#overBound(this.length, this.#bytes);
    if (refused !== undefined || this.#snapshot === undefined) this.#load(this.text());
    else this.#snapshot = this.#snapshot.configure(this.#engineSettings(this.#snapshot.slice(0, HEAD)));
    this.#supersede();
  }

  close(): void {
    this.closed = true;
    this.calmDown?.();
    this.#supersede();
  }

  /** Calls `run` at the next change, reconfiguration or close; the function returned calls it off. */
  onSuperseded(run: () => void): () => void {
    this.#onSuperseded.add(run);
    return () => this.#onSuperseded.delete(run);
  }

  text(): string {
    return this.#snapshot?.text() ?? this.#large?.text() ?? '';
  }

  get length(): number {
    return this.#snapshot?.length ?? this.#large?.length ?? 0;
  }

  #apply(change: TextDocumentContentChangeEvent): void {
    if (!('range' in change)) return this.#replaceAll(change.text);
    if (this.#snapshot !== undefined) {
      this.#edit(this.#snapshot, { span: toSpan(this.#snapshot, change.range), newText: change.text });
    } else if (this.#large !== undefined) {
      const removed = this.#large.edit(change.range, change.text);
      this.#bytes += utf8Length(change.text) - utf8Length(removed);
      if (this.#overBound(this.#large.length, this.#bytes) === undefined) this.#load(this.#large.text());
    }
  }

  /** An editor that sends the whole text each time still gets the speed of small edits. */
  #replaceAll(text: string): void {
    if (this.#snapshot === undefined) return this.#load(text);
    const { start, end, newText } = difference(this.#snapshot.text(), text);
    this.#edit(this.#snapshot, { span: { start, end }, newText });
  }

  #edit(snapshot: Agreement, edit: TextEdit): void {
    const { start, end } = edit.span;
    this.quiet.typed(edit.span, edit.newText.length);
    this.#bytes += utf8Length(edit.newText) - utf8Length(snapshot.slice(start, end));
    const length = snapshot.length - (end - start) + edit.newText.length;
    const whole = (): string =>
      snapshot.slice(0, start) + edit.newText + snapshot.slice(end, snapshot.length);
    if (this.#overBound(length, this.#bytes) !== undefined) return this.#load(whole());
    try {
      this.#snapshot = snapshot.edit(edit);
    } catch (error) {
      this.log(error);
      this.#load(whole());
    }
  }

  /** Takes a whole text in, checked or refused. */
  #load(text: string): void {
    this.#bytes = utf8Length(text);
    this.#refusal = this.#overBound(text.length, this.#bytes);
    this.#snapshot = undefined;
    this.#large = undefined;
    if (this.#refusal === undefined) {
      try {
        const opened = this.runtime.engine.open(text, this.#engineSettings(text.slice(0, HEAD)));
        this.#snapshot = this.#outside === undefined ? opened : this.#beside(opened);
        return;
      } catch (error) {
        this.log(error);
        this.#refusal = { reason: 'fault' };
      }
    }
    this.#large = new LinesText(text);
  }

  #overBound(length: number, bytes: number): Refusal | undefined {
    if (length > this.runtime.maxDocumentLength) return { reason: 'too-long' };
    return bytes > this.config.maxBytes ? { reason: 'too-large' } : undefined;
  }

  /** The settings name a standard, or list the file: then the head of the text still has a say after each edit. */
  #redetect(): void {
    if (this.#snapshot === undefined || !this.#headDecides()) return;
    const settings = this.#engineSettings(this.#snapshot.slice(0, HEAD));
    if (settings.standard !== this.#snapshot.settings.standard) {
      this.#snapshot = this.#snapshot.configure(settings);
    }
  }

  get #listed(): boolean {
    return this.config.listed || this.#project.listed;
  }

  #headDecides(): boolean {
    if (this.#annexOf !== undefined) return false;
    return (this.#project.settings.standard ?? this.config.layer.standard) !== undefined || this.#listed;
  }

  #engineSettings(head: string): AgreementSettings {
    const joined = joinSettings([this.#project.settings, this.config.layer]);
    // a clause of the library is a piece of an agreement, never one itself
    if (isClauseFile(this.uri)) return { ...joined, standard: null };
    const { clauses, standards } = this.#project;
    const settings = {
      ...this.#known(joined),
      ...(clauses.length === 0 ? {} : { clauses }),
      ...(standards.length === 0 ? {} : { standards }),
    };
    if (this.#annexOf !== undefined) {
      const annex: { -readonly [K in keyof AgreementSettings]: AgreementSettings[K] } = { ...settings };
      delete annex.standard;
      return { ...annex, annexOf: this.#annexOf };
    }
    if (!this.#headDecides()) return settings;
    const titles = standards.flatMap((own) => own.titles);
    const found = this.runtime.detect(head, { listed: this.#listed, titles });
    if (!found.agreement) return { ...settings, standard: null };
    // front matter comes before project and editor; a title that says what the file is chooses in their place
    const { detect, engine } = this.runtime;
    const titled = detect(head, { listed: false, titles }).agreement;
    const fallback = titled ? undefined : engine.standardFor(head, standards);
    const standard = found.standard ?? settings.standard ?? fallback;
    return standard === undefined ? settings : { ...settings, standard };
  }

  /** Without a standard that neither the product nor the user has (any more). */
  #known({ standard, ...others }: AgreementSettings): AgreementSettings {
    const all = [...this.runtime.engine.standards, ...this.#project.standards];
    return standard && all.some(({ id }) => id === standard) ? { ...others, standard } : others;
  }

  #supersede(): void {
    const waiting = [...this.#onSuperseded];
    this.#onSuperseded.clear();
    for (const run of waiting) run();
  }
}
