import assert from 'node:assert/strict';
import { fork, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createMessageConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-jsonrpc/node';
import type {
  CodeAction,
  CompletionList,
  DocumentSymbol,
  Hover,
  ServerCapabilities,
  TextDocumentEdit,
} from 'vscode-languageserver';
import { HANDLERS } from '../../server/src/lsp/handlers/index.js';
import type { ClauseItem, InsertClauseResult, StatusParams } from '../../server/src/lsp/protocol.js';
import { atLeast } from './least.js';
import { FULL_CLIENT, LspClient, PUSH_CLIENT } from './lsp-client.js';
import { startStdio, type StdioServer } from './stdio.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const uri = 'file:///draft.md';
const textDocument = { uri };
const DRAFT = `# 青川市竹材产业技术创新战略联盟协议书

## 争议解决

因本协议发生争议的，提交北京仲裁委员会仲裁。

因本协议发生争议的，向甲方所在地人民法院提起诉讼。
`;

/** What a capability promises, as a method of the protocol. */
const PROMISES: Readonly<Record<string, string>> = {
  diagnosticProvider: 'textDocument/diagnostic',
  documentSymbolProvider: 'textDocument/documentSymbol',
  foldingRangeProvider: 'textDocument/foldingRange',
  codeActionProvider: 'textDocument/codeAction',
  completionProvider: 'textDocument/completion',
  hoverProvider: 'textDocument/hover',
  definitionProvider: 'textDocument/definition',
  referencesProvider: 'textDocument/references',
  documentFormattingProvider: 'textDocument/formatting',
  documentRangeFormattingProvider: 'textDocument/rangeFormatting',
  documentHighlightProvider: 'textDocument/documentHighlight',
  renameProvider: 'textDocument/rename',
  documentLinkProvider: 'textDocument/documentLink',
  codeLensProvider: 'textDocument/codeLens',
  inlayHintProvider: 'textDocument/inlayHint',
  semanticTokensProvider: 'textDocument/semanticTokens/full',
  selectionRangeProvider: 'textDocument/selectionRange',
  workspaceSymbolProvider: 'workspace/symbol',
};
/** Methods promised together with another one. */
const BESIDE = [
  'textDocument/prepareRename',
  'textDocument/semanticTokens/range',
  'workspace/diagnostic',
  'workspace/willRenameFiles',
  'textDocument/rangesFormatting',
];
const NOT_PROMISED = [
  'textDocument/semanticTokens/full/delta',
  'textDocument/onTypeFormatting',
  'codeAction/resolve',
  'completionItem/resolve',
  'workspace/executeCommand',
];

describe('language server over standard input and output', function () {
  atLeast(this, 17);
  let server: StdioServer;

  describe('with one editor', () => {
    let capabilities: ServerCapabilities;
    before(async () => {
      server = startStdio();
      const result = await server.client.initialize(FULL_CLIENT, {
        docsBase: 'file:///ext',
        locale: 'zh-cn',
      });
      capabilities = result.capabilities;
      assert.equal(result.serverInfo!.name, 'agreement');
    });
    after(async () => assert.equal(await server.stop(), 0));
    afterEach(async () => {
      await server.client.close(uri);
      server.client.forget();
    });

    it('honours every capability it advertises, and advertises every method it honours', async () => {
      const advertised = Object.keys(capabilities).filter((key) => key.endsWith('Provider'));
      assert.deepEqual(advertised.sort(), Object.keys(PROMISES).sort());
      assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
      assert.equal(capabilities.positionEncoding, 'utf-16');
      const handled = HANDLERS.map(({ method }) => method).filter(
        (method) => /^(?:textDocument|workspace)\//.test(method) && !/\/did/.test(method),
      );
      assert.deepEqual(handled.sort(), [...Object.values(PROMISES), ...BESIDE].sort());
      for (const method of Object.values(PROMISES)) {
        const params = {
          textDocument,
          position: { line: 0, character: 0 },
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
          context: { diagnostics: [] },
          newName: '名称',
          positions: [{ line: 0, character: 0 }],
          query: '',
        };
        await server.client.request(method, params);
      }
      assert.equal(typeof capabilities.completionProvider!.resolveProvider, 'undefined');
      for (const method of NOT_PROMISED) {
        await assert.rejects(server.client.request(method, { textDocument }), { code: -32601 }, method);
      }
    });

    it('finds what contradicts and what is missing, with basis, page and other place', async () => {
      await server.client.open(uri, DRAFT);
      const items = await server.client.diagnostics(uri);
      const conflict = items.find(({ code }) => code === 'arbitration-and-litigation');
      assert.ok(conflict);
      assert.equal(conflict.range.start.line, 6);
      assert.equal(conflict.relatedInformation![0]!.location.range.start.line, 4);
      assert.equal(conflict.source, '协议检查');
      assert.match(conflict.message as string, /\n依据：/);
      assert.deepEqual(conflict.codeDescription, {
        href: 'file:///ext/docs/rules/arbitration-and-litigation.md',
      });
      assert.ok(items.some(({ code }) => code === 'missing-section'));
      const status = await server.client.next<StatusParams>('agreement/status');
      assert.equal(status.standard, 'alliance-agreement');
      assert.ok(status.missing.includes('定义'));
    });

    it('follows edits', async () => {
      await server.client.open(uri, DRAFT);
      await server.client.pull(uri);
      await server.client.type(uri, 6, 0, DRAFT.split('\n')[6]!.length, '');
      const items = await server.client.diagnostics(uri);
      assert.ok(!items.some(({ code }) => code === 'arbitration-and-litigation'));
    });

    it('mends a missing section with a versioned edit that makes the finding go away', async () => {
      await server.client.open(uri, DRAFT);
      const items = await server.client.diagnostics(uri);
      const missing = items.find(({ code }) => code === 'missing-section')!;
      const [fix] = await server.client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument,
        range: missing.range,
        context: { diagnostics: [missing], only: ['quickfix'] },
      });
      assert.deepEqual(fix!.diagnostics, [missing]);
      const [change] = fix!.edit!.documentChanges as TextDocumentEdit[];
      assert.equal(change!.textDocument.uri, uri);
      const contentChanges = change!.edits.map((edit) => ({
        range: (edit as { range: object }).range,
        text: (edit as { newText: string }).newText,
      }));
      await server.client.notify('textDocument/didChange', {
        textDocument: { uri, version: change!.textDocument.version! + 1 },
        contentChanges: contentChanges.reverse(),
      });
      const after = await server.client.diagnostics(uri);
      const count = (list: typeof items): number =>
        list.filter(({ code }) => code === 'missing-section').length;
      assert.equal(count(after), count(items) - 1);
    });

    it('outlines, folds, hovers and completes', async () => {
      await server.client.open(uri, `${DRAFT}\n除名`);
      const symbols = await server.client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
        textDocument,
      });
      assert.match(JSON.stringify(symbols), /"name":"[^"]*争议解决/);
      const folds = await server.client.request<object[]>('textDocument/foldingRange', { textDocument });
      assert.ok(folds.length > 0);
      const hover = await server.client.request<Hover>('textDocument/hover', {
        textDocument,
        position: { line: 2, character: 4 },
      });
      assert.match((hover.contents as { value: string }).value, /争议解决/);
      const { items } = await server.client.request<CompletionList>('textDocument/completion', {
        textDocument,
        position: { line: 8, character: 2 },
      });
      assert.ok(items.some(({ filterText }) => filterText!.includes('除名')));
      assert.ok(capabilities.completionProvider!.triggerCharacters!.includes('除'));
    });

    it('lists clauses and puts one in', async () => {
      await server.client.open(uri, DRAFT);
      await server.client.pull(uri);
      const { version } = await server.client.next<StatusParams>('agreement/status');
      const clauses = await server.client.request<ClauseItem[]>('agreement/clauses', { uri });
      assert.ok(clauses.length >= 60);
      const [{ id: clause }] = clauses as [ClauseItem];
      const insertion = await server.client.request<InsertClauseResult>('agreement/insertClause', {
        uri,
        version,
        clause,
      });
      assert.equal(insertion.version, version);
      assert.match(insertion.snippet, /\$/);
      const stale = { uri, version: version - 1, clause };
      assert.equal(await server.client.request('agreement/insertClause', stale), null);
    });

    it('has nothing for an ordinary file', async () => {
      await server.client.open(uri, '# A tool\n\nIt does things. TODO ____\n');
      assert.deepEqual(await server.client.diagnostics(uri), []);
      assert.deepEqual(await server.client.request('textDocument/documentSymbol', { textDocument }), []);
    });

    it('refuses a document past the bound and keeps answering', async () => {
      await server.client.open(uri, DRAFT + '长'.repeat(4_000_000));
      const [only, ...others] = await server.client.diagnostics(uri);
      assert.deepEqual(others, []);
      assert.equal(only!.code, 'document-too-large');
      await server.client.type(uri, 0, 0, 0, '某');
      assert.equal((await server.client.diagnostics(uri)).length, 1);
    });

    it('survives messages that make no sense', async () => {
      const write = (content: string): void => {
        const body = Buffer.from(content);
        server.process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
        server.process.stdin.write(body);
      };
      write('{ this is no JSON');
      write('[]');
      write('{"jsonrpc":"2.0","id":900,"method":"textDocument/hover"}');
      write('{"jsonrpc":"2.0","id":901,"method":"textDocument/hover","params":[1,2]}');
      write('{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":5}}');
      write('{"jsonrpc":"2.0","method":"$/unknown","params":{}}');
      write('{"jsonrpc":"2.0","id":902,"result":null}');
      await assert.rejects(server.client.request('no/such/method'), { code: -32601 });
      await server.client.open(uri, DRAFT);
      assert.ok((await server.client.diagnostics(uri)).length > 0);
    });
  });

  describe('from its start to its end', () => {
    afterEach(async () => {
      server.process.kill('SIGKILL');
      await server.exited;
    });

    it('publishes to editors that do not pull', async () => {
      server = startStdio();
      await server.client.initialize(PUSH_CLIENT);
      await server.client.open(uri, DRAFT);
      const { version, diagnostics } = await server.client.published(uri);
      assert.equal(version, 1);
      assert.ok(diagnostics.some(({ code }) => code === 'arbitration-and-litigation'));
      assert.equal(await server.stop(), 0);
    });

    it('answers nothing before initialize and after shutdown', async () => {
      server = startStdio();
      await assert.rejects(server.client.request('textDocument/hover', { textDocument }), { code: -32002 });
      await server.client.initialize();
      await server.client.request('shutdown');
      await assert.rejects(server.client.request('textDocument/hover', { textDocument }), { code: -32600 });
      await server.client.notify('exit', null);
      assert.equal(await server.exited, 0);
    });

    it('ends with 1 when it is told to exit without shutdown', async () => {
      server = startStdio();
      await server.client.initialize();
      await server.client.notify('exit', null);
      assert.equal(await server.exited, 1);
    });

    it('ends when its input ends', async () => {
      server = startStdio();
      await server.client.initialize();
      server.process.stdin.end();
      assert.equal(await server.exited, 1);
    });

    it('ends when its parent is gone', async () => {
      const { pid } = spawnSync(process.execPath, ['--version']);
      server = startStdio();
      await server.client.initialize(FULL_CLIENT, undefined, { processId: pid });
      assert.equal(await server.exited, 1);
    });

    it('runs as the bundle too, where there is one', async () => {
      server = startStdio({ bundled: true });
      await server.client.initialize();
      await server.client.open(uri, DRAFT);
      assert.ok((await server.client.diagnostics(uri)).length > 0);
      assert.equal(await server.stop(), 0);
    });

    it('speaks over the channel of a parent process too', async () => {
      const child = fork('server/src/lsp/node.ts', [], { cwd: root, execArgv: ['--import', 'tsx'] });
      const client = new LspClient(
        createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child)),
      );
      await client.initialize();
      await client.open(uri, DRAFT);
      assert.ok((await client.diagnostics(uri)).length > 0);
      const exited = new Promise((resolve) => child.once('exit', resolve));
      await client.request('shutdown');
      await client.notify('exit', null);
      assert.equal(await exited, 0);
    });

    it('says how it is started when nobody listens', () => {
      const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'server/src/lsp/node.ts'], {
        cwd: root,
        encoding: 'utf8',
      });
      assert.equal(status, 2);
      assert.match(stderr, /--stdio/);
    });
  });
});
