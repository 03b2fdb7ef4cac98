// A server with one workspace folder whose files exist only in the test.
import type { ClientCapabilities, CodeAction } from 'vscode-languageserver';
import type { AcceptFindingsResult } from '../../server/src/lsp/protocol.js';
import type { Runtime } from '../../server/src/lsp/runtime.js';
import { type InProcess, startInProcess } from './in-process.js';
import { FULL_CLIENT } from './lsp-client.js';

export const ROOT = 'file:///work';
export const YAML = `${ROOT}/agreement.yaml`;
export const LIST = `${ROOT}/agreement.baseline.json`;
export const uri = `${ROOT}/drafts/%E8%8D%89.md`;

/** A server, the editor at its other end, and the files that this editor can read. */
export class ProjectWorld {
  files: Record<string, string> = {};
  /** What the server has asked for. */
  readonly asked: string[] = [];
  readonly server: InProcess;

  constructor(overrides: Partial<Runtime> = {}) {
    this.server = startInProcess(overrides);
    this.client.readFile = (of) => {
      this.asked.push(of);
      const text = this.files[of];
      return text === undefined ? { problem: 'missing' } : { text };
    };
  }

  get client(): InProcess['client'] {
    return this.server.client;
  }

  async start(options: object = {}, capabilities: ClientCapabilities = FULL_CLIENT): Promise<void> {
    await this.client.initialize(
      capabilities,
      { files: true, status: true, ...options },
      { workspaceFolders: [{ uri: ROOT, name: 'work' }] },
    );
  }

  /** Code and severity of what is found. */
  async codes(of = uri): Promise<string[]> {
    return (await this.client.diagnostics(of)).map(({ code, severity }) => `${String(code)} ${severity}`);
  }

  changed(...uris: string[]): Promise<void> {
    const changes = uris.map((one) => ({ uri: one, type: 2 }));
    return this.client.notify('workspace/didChangeWatchedFiles', { changes });
  }

  /** Waits for the findings to be brought again. */
  refreshed(): Promise<unknown> {
    return this.client.next('workspace/diagnostic/refresh');
  }

  accept(fingerprint?: string): Promise<AcceptFindingsResult | null> {
    return this.client.request('agreement/acceptFindings', { uri, ...(fingerprint && { fingerprint }) });
  }

  /** The quick fixes of the first lines. */
  actions(): Promise<CodeAction[]> {
    return this.client.request('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
      context: { diagnostics: [], only: ['quickfix'] },
    });
  }
}
