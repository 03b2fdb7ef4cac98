import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { texts } from '../texts.js';
import type { Server } from '../server.js';

const ERROR: DiagnosticSeverity = 1;
const START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * What is wrong with project files and lists of accepted findings, published on the files themselves, whether they
 * are open or not. Nothing is published twice, and what was mended is taken back.
 */
export class Notices {
  readonly #shown = new Map<string, string>();

  constructor(private readonly server: Server) {}

  /** Files about which something is said now. */
  get files(): readonly string[] {
    return [...this.#shown.keys()];
  }

  /** Says this about a file, in place of what was said before; an empty list takes it back. */
  show(uri: string, diagnostics: readonly Diagnostic[], version?: number): void {
    const content = JSON.stringify(diagnostics);
    if (content === (this.#shown.get(uri) ?? '[]')) return;
    if (diagnostics.length === 0) this.#shown.delete(uri);
    else this.#shown.set(uri, content);
    const params = { uri, diagnostics: [...diagnostics], ...(version === undefined ? {} : { version }) };
    this.server.background('publishDiagnostics', this.server.connection.sendDiagnostics(params));
  }

  /** One remark about a file as a whole. */
  remark(message: string): Diagnostic {
    return { range: START, severity: ERROR, source: texts(this.server.locale()).source, message };
  }
}
