import { CancellationTokenSource, type MessageConnection } from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeResult,
  PublishDiagnosticsParams,
} from 'vscode-languageserver';

/** An editor that can everything this server knows of. */
export const FULL_CLIENT = {
  textDocument: {
    diagnostic: {},
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true, labelSupport: true },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } },
      isPreferredSupport: true,
    },
    foldingRange: { lineFoldingOnly: true },
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
  },
  workspace: {
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
    diagnostics: { refreshSupport: true },
  },
} satisfies ClientCapabilities;

/** An editor that cannot pull diagnostics, otherwise the same. */
export const PUSH_CLIENT: ClientCapabilities = {
  ...FULL_CLIENT,
  textDocument: { ...FULL_CLIENT.textDocument, diagnostic: undefined as never },
  workspace: { workspaceEdit: { documentChanges: true } },
};

interface Waiter {
  readonly method: string;
  readonly fits: (params: unknown) => boolean;
  readonly resolve: (params: unknown) => void;
}

/** The editor's side of a connection: sends, and waits for what the server says of its own accord. */
export class LspClient {
  /** Every notification so far, oldest first. */
  readonly received: { readonly method: string; readonly params: unknown }[] = [];
  /** Settings by URI, for a server that asks. */
  configuration: (scopeUri: string | undefined, section: string | undefined) => unknown = () => null;
  /** The client's answer to `agreement/readFile`. */
  readFile: (uri: string) => unknown = () => ({ problem: 'missing' });
  /** The client's answer to `agreement/listFolder`. */
  listFolder: (folder: string) => unknown = () => null;
  #unread: { method: string; params: unknown }[] = [];
  #waiters: Waiter[] = [];
  #version = 0;

  constructor(readonly connection: MessageConnection) {
    connection.onNotification((method, params) => this.#arrived(method, params));
    // what the server asks of the editor counts as something it says
    connection.onRequest((method, params) => {
      this.#arrived(method, params);
      if (method === 'agreement/readFile') {
        const { uri } = params as unknown as { uri: string };
        return this.readFile(uri);
      }
      if (method === 'agreement/listFolder') {
        const { folder } = params as unknown as { folder: string };
        return this.listFolder(folder);
      }
      if (method !== 'workspace/configuration') return null;
      const { items } = params as unknown as { items: { scopeUri?: string; section?: string }[] };
      return Promise.all(items.map(({ scopeUri, section }) => this.configuration(scopeUri, section)));
    });
    connection.listen();
  }

  async initialize(
    capabilities: ClientCapabilities = FULL_CLIENT,
    options?: unknown,
    more: object = {},
  ): Promise<InitializeResult> {
    const result: InitializeResult = await this.request('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      initializationOptions: options,
      ...more,
    });
    await this.notify('initialized', {});
    return result;
  }

  request<T>(method: string, params?: object): Promise<T> {
    return this.connection.sendRequest<T>(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  async open(uri: string, text: string): Promise<void> {
    const textDocument = { uri, languageId: 'markdown', version: ++this.#version, text };
    await this.notify('textDocument/didOpen', { textDocument });
  }

  /** Replaces part of one line; returns the new version. */
  async type(uri: string, line: number, from: number, to: number, text: string): Promise<number> {
    const version = ++this.#version;
    const range = { start: { line, character: from }, end: { line, character: to } };
    await this.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text }],
    });
    return version;
  }

  /** Sends the whole text, as simple editors do. */
  async replace(uri: string, text: string): Promise<number> {
    const version = ++this.#version;
    await this.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });
    return version;
  }

  async close(uri: string): Promise<void> {
    await this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  }

  /** Asks for the findings of the workspace in parts; `cancel` calls it off. */
  pullWorkspace(partialResultToken: string): { readonly answer: Promise<unknown>; cancel(): void } {
    const source = new CancellationTokenSource();
    const params = { previousResultIds: [], partialResultToken };
    const answer = this.connection.sendRequest('workspace/diagnostic', params, source.token);
    return { answer, cancel: () => source.cancel() };
  }

  /** The items of a full pull. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('expected a full report');
    return report.items;
  }

  /** The next unread thing of this kind the server says, now or later. */
  next<T>(method: string, fits: (params: T) => boolean = () => true): Promise<T> {
    const suits = fits as (params: unknown) => boolean;
    const at = this.#unread.findIndex((one) => one.method === method && suits(one.params));
    if (at >= 0) return Promise.resolve(this.#unread.splice(at, 1)[0]!.params as T);
    return new Promise((resolve) => {
      this.#waiters.push({ method, fits: suits, resolve: resolve as (params: unknown) => void });
    });
  }

  /** Forgets what was said so far and not waited for. */
  forget(): void {
    this.#unread = [];
  }

  published(uri: string, fits: (params: PublishDiagnosticsParams) => boolean = () => true) {
    return this.next<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      (params) => params.uri === uri && fits(params),
    );
  }

  #arrived(method: string, params: unknown): void {
    this.received.push({ method, params });
    const at = this.#waiters.findIndex((waiter) => waiter.method === method && waiter.fits(params));
    if (at >= 0) this.#waiters.splice(at, 1)[0]!.resolve(params);
    else this.#unread.push({ method, params });
  }
}
