import assert from 'node:assert/strict';
import type { CodeAction, CompletionItem, DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { type InProcess, startInProcess } from './in-process.js';
import { atLeast } from './least.js';
import { FULL_CLIENT } from './lsp-client.js';

const uri = 'file:///draft.md';
const textDocument = { uri };
const at = (line: number, character: number) => ({ line, character });
const over = (line: number, from: number, to: number) => ({ start: at(line, from), end: at(line, to) });

describe('editor features', function () {
  atLeast(this, 14);
  let server: InProcess;
  beforeEach(() => (server = startInProcess()));
  afterEach(() => server.dispose());

  const actions = (range: object, context: object = {}): Promise<CodeAction[]> =>
    server.client.request('textDocument/codeAction', {
      textDocument,
      range,
      context: { diagnostics: [], ...context },
    });

  it('outlines the document as a tree', async () => {
    const { capabilities } = await server.client.initialize();
    assert.deepEqual(capabilities.documentSymbolProvider, { label: '协议结构' });
    await server.client.open(uri, '联盟\n坏');
    const [title] = await server.client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument,
    });
    assert.equal(title!.name, '协议');
    assert.deepEqual(title!.range, { start: at(0, 0), end: at(1, 1) });
    assert.deepEqual(title!.selectionRange, over(0, 0, 2));
    assert.deepEqual(
      title!.children!.map(({ name, detail }) => `${name} ${detail}`),
      ['争议 十一'],
    );
  });

  it('outlines it as a list for editors that know no tree', async () => {
    await server.client.initialize({});
    await server.client.open(uri, '联盟');
    const list = await server.client.request<SymbolInformation[]>('textDocument/documentSymbol', {
      textDocument,
    });
    assert.deepEqual(
      list.map(({ name, containerName }) => [name, containerName]),
      [
        ['协议', undefined],
        ['争议', '协议'],
      ],
    );
  });

  it('folds sections of more than one line', async () => {
    await server.client.initialize();
    await server.client.open(uri, '联盟\n第二行\n');
    assert.deepEqual(await server.client.request('textDocument/foldingRange', { textDocument }), [
      { startLine: 0, endLine: 1 },
    ]);
  });

  it('offers the fixes of a finding on the version it was computed for', async () => {
    await server.client.initialize();
    await server.client.open(uri, '联盟\n空白');
    const diagnostics = await server.client.diagnostics(uri);
    const [fill, ...others] = await actions(over(1, 1, 1), { diagnostics });
    assert.deepEqual(others, []);
    assert.deepEqual(fill, {
      title: 'fill',
      kind: 'quickfix',
      diagnostics,
      isPreferred: true,
      edit: {
        documentChanges: [
          { textDocument: { uri, version: 1 }, edits: [{ range: over(1, 0, 2), newText: '已填' }] },
        ],
      },
    });
  });

  it('prefers the only safe fix, not one that needs review', async () => {
    await server.client.initialize();
    await server.client.open(uri, '联盟坏');
    const found = await actions(over(0, 2, 3));
    assert.deepEqual(
      found.map(({ title, isPreferred }) => [title, isPreferred]),
      [
        ['review', undefined],
        ['delete', true],
      ],
    );
    await server.client.replace(uri, '联盟二选');
    const choices = await actions(over(0, 2, 3));
    assert.deepEqual(
      choices.map(({ title, isPreferred }) => [title, isPreferred]),
      [
        ['first', undefined],
        ['second', undefined],
      ],
    );
  });

  it('writes plain changes for editors that know no versions, and nothing for those that know no actions', async () => {
    await server.client.initialize({
      textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
    });
    await server.client.open(uri, '联盟空白');
    const [fill] = await actions(over(0, 2, 2));
    assert.deepEqual(fill!.edit, { changes: { [uri]: [{ range: over(0, 2, 4), newText: '已填' }] } });
    server.dispose();
    server = startInProcess();
    await server.client.initialize({});
    await server.client.open(uri, '联盟空白');
    assert.deepEqual(await actions(over(0, 2, 2)), []);
  });

  it('fixes all that is safe, and only that, for who asks by name', async () => {
    await server.client.initialize();
    await server.client.open(uri, '联盟坏空白\n说明坏');
    assert.ok((await actions(over(0, 0, 0))).every(({ kind }) => kind === 'quickfix'));
    for (const only of ['source', 'source.fixAll', 'source.fixAll.agreement']) {
      const [all, ...others] = await actions(over(0, 0, 0), { only: [only] });
      assert.deepEqual(others, []);
      assert.equal(all!.kind, 'source.fixAll.agreement');
      assert.deepEqual(all!.edit!.documentChanges, [
        {
          textDocument: { uri, version: 1 },
          edits: [
            { range: over(0, 2, 3), newText: '' },
            { range: over(0, 3, 5), newText: '已填' },
            { range: over(1, 2, 3), newText: '' },
          ],
        },
      ]);
    }
    assert.deepEqual(await actions(over(0, 0, 5), { only: ['refactor'] }), []);
    assert.deepEqual(await actions(over(0, 0, 5), { only: ['source.organizeImports'] }), []);
  });

  it('has nothing to fix in a clean text', async () => {
    await server.client.initialize();
    await server.client.open(uri, '联盟');
    assert.deepEqual(await actions(over(0, 0, 2), { only: ['source.fixAll'] }), []);
  });

  it('completes with a snippet, its later numbers, and what to filter by', async () => {
    const { capabilities } = await server.client.initialize();
    const triggers = capabilities.completionProvider!.triggerCharacters!;
    for (const char of ['#', '第', '除', '名', 'c', 'm', 'e']) assert.ok(triggers.includes(char), char);
    assert.equal(new Set(triggers).size, triggers.length);
    await server.client.open(uri, '联盟\n');
    const items = await server.client.request<CompletionItem[]>('textDocument/completion', {
      textDocument,
      position: at(1, 0),
    });
    assert.deepEqual(items, [
      {
        label: '除名',
        kind: 15,
        detail: '成员的除名',
        documentation: { kind: 'markdown', value: '**除名**' },
        filterText: '除名',
        sortText: '1',
        insertTextFormat: 2,
        textEdit: { range: over(1, 0, 0), newText: '经${1|理事会,成员大会|}${2:三分之二}以上同意$0' },
        additionalTextEdits: [{ range: over(0, 0, 0), newText: '一' }],
        data: { id: 'expulsion' },
      },
    ]);
  });

  it('completes with plain text for editors without snippets', async () => {
    await server.client.initialize({});
    await server.client.open(uri, '联盟\n');
    const [item] = await server.client.request<CompletionItem[]>('textDocument/completion', {
      textDocument,
      position: at(1, 0),
    });
    assert.equal(item!.insertTextFormat, 1);
    assert.deepEqual(item!.textEdit, { range: over(1, 0, 0), newText: '经理事会三分之二以上同意' });
    assert.deepEqual(item!.documentation, { kind: 'plaintext', value: '**除名**' });
  });

  it('hovers', async () => {
    await server.client.initialize();
    await server.client.open(uri, '联盟\n坏');
    assert.deepEqual(
      await server.client.request('textDocument/hover', { textDocument, position: at(1, 0) }),
      { contents: { kind: 'markdown', value: '**3**' }, range: over(1, 0, 1) },
    );
  });

  it('lists standards and clauses, and says where a clause goes', async () => {
    await server.client.initialize(FULL_CLIENT, { locale: 'en' });
    await server.client.open(uri, '联盟');
    assert.deepEqual(await server.client.request('agreement/standards'), [
      { id: 'alliance-agreement', title: 'Alliance agreement' },
      { id: 'charter', title: 'Charter' },
    ]);
    const title = 'Charter';
    assert.deepEqual(await server.client.request('agreement/documents'), [
      { id: 'charter', title, options: [{ id: 'kind', title, values: [{ id: 'short', title }] }] },
    ]);
    const begin = (document: string): Promise<unknown> =>
      server.client.request('agreement/newDocument', { document, choices: { kind: 'short' } });
    assert.deepEqual(await begin('charter'), { snippet: '# 联盟章程 ${1:short}' });
    assert.equal(await begin('nothing'), null);
    assert.deepEqual(await server.client.request('agreement/clauses', { uri }), [
      {
        id: 'expulsion',
        section: 'members.expulsion',
        sectionTitle: 'Expulsion',
        title: 'Expulsion',
        prefixes: ['除名', 'cm', 'expulsion'],
        caution: 'Hear the member first',
        preview: '经理事会同意',
        present: false,
        own: false,
      },
    ]);
    const insert = (version: number, clause: string): Promise<unknown> =>
      server.client.request('agreement/insertClause', { uri, version, clause });
    assert.deepEqual(await insert(1, 'expulsion'), {
      version: 1,
      edits: [{ range: over(0, 0, 0), newText: '一' }],
      at: over(0, 2, 2),
      snippet: '${1:除名}',
      note: 'No number',
    });
    assert.equal(await insert(2, 'expulsion'), null, 'stale');
    assert.equal(await insert(1, 'no-such-clause'), null);
  });

  it('answers with nothing, and logs, when the engine throws', async () => {
    await server.client.initialize();
    await server.client.open(uri, '联盟坏');
    server.engine.crash = new Error('boom');
    const position = at(0, 0);
    assert.equal(await server.client.request('textDocument/hover', { textDocument, position }), null);
    assert.deepEqual(await server.client.request('textDocument/completion', { textDocument, position }), []);
    assert.deepEqual(await server.client.request('textDocument/documentSymbol', { textDocument }), []);
    assert.deepEqual(await actions(over(0, 2, 2)), []);
    const { message } = await server.client.next<{ message: string }>('window/logMessage');
    assert.match(message, /^textDocument\/hover: Error: boom/);
  });

  it('has nothing in files that are no agreements, and in documents that are not open', async () => {
    await server.client.initialize();
    await server.client.open(uri, '# README 坏');
    for (const one of [uri, 'file:///closed.md']) {
      const params = { textDocument: { uri: one }, position: at(0, 0) };
      assert.equal(await server.client.request('textDocument/hover', params), null);
      assert.deepEqual(await server.client.request('textDocument/completion', params), []);
      assert.deepEqual(await server.client.request('textDocument/documentSymbol', params), []);
      assert.deepEqual(await server.client.request('textDocument/foldingRange', params), []);
    }
    assert.deepEqual(await actions(over(0, 0, 9), { only: ['source.fixAll'] }), []);
  });
});
