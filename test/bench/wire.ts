import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';

interface Reply {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** The editor's end of a language server on stdio, as thin as can be: what it costs, it costs every server alike. */
export class Wire {
  readonly process: ChildProcessWithoutNullStreams;
  #id = 0;
  #version = 0;
  #unread: Buffer = Buffer.alloc(0);
  #complaints = '';
  readonly #waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();

  constructor(args: readonly string[]) {
    this.process = spawn(process.execPath, args, { stdio: 'pipe' });
    this.process.stdout.on('data', (data: Buffer) => this.#read(data));
    this.process.stderr.on('data', (data: Buffer) => (this.#complaints += data.toString()));
    this.process.on('exit', (code) => {
      const error = new Error(`server ended with ${code}: ${this.#complaints.slice(-300)}`);
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    });
  }

  /** Says hello and opens a file. */
  async open(uri: string, text: string): Promise<void> {
    await this.request('initialize', {
      processId: null,
      rootUri: null,
      capabilities: {
        textDocument: { diagnostic: {} },
        workspace: { diagnostics: { refreshSupport: true } },
      },
    });
    this.notify('initialized', {});
    this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: ++this.#version, text },
    });
  }

  /** One keystroke, and the diagnostics that follow from it. */
  type(uri: string, range: unknown, text: string): Promise<unknown> {
    const change = this.#frame({
      method: 'textDocument/didChange',
      params: { textDocument: { uri, version: ++this.#version }, contentChanges: [{ range, text }] },
    });
    const id = ++this.#id;
    const pull = this.#frame({ id, method: 'textDocument/diagnostic', params: { textDocument: { uri } } });
    this.process.stdin.write(change + pull);
    return this.#reply(id);
  }

  diagnostics(uri: string): Promise<unknown> {
    return this.request('textDocument/diagnostic', { textDocument: { uri } });
  }

  request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#id;
    this.process.stdin.write(this.#frame({ id, method, params }));
    return this.#reply(id);
  }

  notify(method: string, params: unknown): void {
    this.process.stdin.write(this.#frame({ method, params }));
  }

  /** Ends the server; it has nothing to save. */
  kill(): void {
    this.process.kill();
  }

  #reply(id: number): Promise<unknown> {
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  #frame(message: object): string {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  }

  #read(data: Buffer): void {
    this.#unread = this.#unread.length === 0 ? data : Buffer.concat([this.#unread, data]);
    for (;;) {
      const head = this.#unread.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#unread.toString('latin1', 0, head))?.[1]);
      const end = head + 4 + length;
      if (this.#unread.length < end) return;
      const message = JSON.parse(this.#unread.toString('utf8', head + 4, end)) as Reply;
      this.#unread = this.#unread.subarray(end);
      this.#take(message);
    }
  }

  #take({ id, method, result, error }: Reply): void {
    if (id === undefined) return;
    if (method !== undefined) {
      // what the server asks of the editor: no settings, no objections
      const answer = method === 'workspace/configuration' ? [null] : null;
      this.process.stdin.write(this.#frame({ id, result: answer }));
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }
}
