// A server with the real engine and one workspace folder, whose files exist only in the test.
import type { ClientCapabilities } from 'vscode-languageserver';
import { createEngine, detectAgreement } from '../../server/src/engine/index.js';
import type { Runtime } from '../../server/src/lsp/runtime.js';
import { type InProcess, startInProcess } from './in-process.js';
import { FULL_CLIENT } from './lsp-client.js';

export const ROOT = 'file:///work';
export const at = (path: string): string => `${ROOT}/${encodeURI(path)}`;

export class GroupWorld {
  /** Texts by path below the workspace folder. */
  files: Record<string, string> = {};
  /** What the server has read and listed. */
  readonly asked: string[] = [];
  readonly server: InProcess;
  /** Texts that the engine was given whole. */
  opened = 0;

  constructor(files: Record<string, string> = {}, overrides: Partial<Runtime> = {}) {
    this.files = { ...files };
    const engine = createEngine();
    this.server = startInProcess({
      engine: {
        ...engine,
        open: (text, settings) => {
          this.opened++;
          return engine.open(text, settings);
        },
      },
      detect: detectAgreement,
      maxDocumentLength: 100_000,
      ...overrides,
    });
    this.client.readFile = (uri) => {
      const path = pathOf(uri);
      this.asked.push(path);
      const text = this.files[path];
      return text === undefined ? { problem: 'missing' } : { text };
    };
    this.client.listFolder = (uri) => {
      const folder = uri === ROOT ? '' : `${pathOf(uri)}/`;
      this.asked.push(`${folder}*`);
      const inside = Object.keys(this.files)
        .filter((path) => path.startsWith(folder))
        .map((path) => path.slice(folder.length).split('/'));
      return {
        files: inside.filter((parts) => parts.length === 1).map(([name]) => name),
        folders: [...new Set(inside.filter((parts) => parts.length > 1).map(([name]) => name))],
      };
    };
  }

  get client(): InProcess['client'] {
    return this.server.client;
  }

  async start(capabilities: ClientCapabilities = FULL_CLIENT, options: object = {}): Promise<void> {
    await this.client.initialize(
      capabilities,
      { files: true, ...options },
      { workspaceFolders: [{ uri: ROOT, name: 'work' }] },
    );
  }

  remove(path: string): void {
    this.files = Object.fromEntries(Object.entries(this.files).filter(([name]) => name !== path));
  }

  open(path: string): Promise<void> {
    return this.client.open(at(path), this.files[path]!);
  }

  /** Asks about words of a file, where they first stand. */
  ask<T>(method: string, path: string, words: string, more: object = {}): Promise<T> {
    const before = this.files[path]!.slice(0, this.files[path]!.indexOf(words) + 1).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)!.length };
    return this.client.request<T>(method, { textDocument: { uri: at(path) }, position, ...more });
  }

  async codes(path: string): Promise<string[]> {
    return (await this.client.diagnostics(at(path))).map(({ code }) => String(code));
  }

  changed(path: string, type: 1 | 2 | 3 = 2): Promise<void> {
    return this.client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: at(path), type }] });
  }
}

export function pathOf(uri: string): string {
  return decodeURIComponent(uri.slice(ROOT.length + 1));
}
