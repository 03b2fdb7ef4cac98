import assert from 'node:assert/strict';
import type {
  DefinitionLink,
  DocumentHighlight,
  Hover,
  Location,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { createEngine, detectAgreement } from '../../server/src/engine/index.js';
import { type InProcess, startInProcess } from './in-process.js';
import { atLeast } from './least.js';
import { FULL_CLIENT } from './lsp-client.js';

const uri = 'file:///draft.md';
const textDocument = { uri };
const DRAFT = `# 甲产业技术创新战略联盟协议书

甲方：汉津材料股份有限公司，住所地：汉津市

第一条 “成果”指技术成果。

第二条 成果依第一条办理，见《成果管理办法》。

第三条 依前条办理，甲方负责。
`;
const at = (line: number, character: number) => ({ line, character });
const over = (line: number, from: number, to: number) => ({ start: at(line, from), end: at(line, to) });

describe('names and references in the editor', function () {
  atLeast(this, 7);
  let server: InProcess;
  beforeEach(() => {
    server = startInProcess({ engine: createEngine(), detect: (head) => detectAgreement(head) });
  });
  afterEach(() => server.dispose());

  const ask = <T>(method: string, line: number, character: number, more: object = {}): Promise<T> =>
    server.client.request<T>(method, { textDocument, position: at(line, character), ...more });

  it('leads to the definition, as a link or as a place', async () => {
    await server.client.initialize();
    await server.client.open(uri, DRAFT);
    assert.deepEqual(await ask<DefinitionLink[]>('textDocument/definition', 6, 8), [
      {
        originSelectionRange: over(6, 7, 10),
        targetUri: uri,
        targetRange: over(4, 0, 14),
        targetSelectionRange: over(4, 0, 3),
      },
    ]);
    server.dispose();
    server = startInProcess({ engine: createEngine(), detect: (head) => detectAgreement(head) });
    await server.client.initialize({});
    await server.client.open(uri, DRAFT);
    assert.deepEqual(await ask<Location[]>('textDocument/definition', 6, 8), [{ uri, range: over(4, 0, 3) }]);
  });

  it('lists the references to a clause, with or without the clause itself', async () => {
    await server.client.initialize();
    await server.client.open(uri, DRAFT);
    const references = (includeDeclaration: boolean): Promise<Location[]> =>
      ask('textDocument/references', 6, 1, { context: { includeDeclaration } });
    assert.deepEqual(await references(false), [{ uri, range: over(8, 5, 7) }]);
    assert.equal((await references(true)).length, 2);
  });

  it('highlights a name, its definition apart', async () => {
    await server.client.initialize();
    await server.client.open(uri, DRAFT);
    assert.deepEqual(await ask<DocumentHighlight[]>('textDocument/documentHighlight', 6, 4), [
      { range: over(4, 5, 7), kind: 3 },
      { range: over(4, 11, 13), kind: 2 },
      { range: over(6, 4, 6), kind: 2 },
      { range: over(6, 15, 17), kind: 2 },
    ]);
  });

  it('shows the text of the clause under a reference', async () => {
    await server.client.initialize();
    await server.client.open(uri, DRAFT);
    const hover = await ask<Hover>('textDocument/hover', 8, 6);
    assert.deepEqual(hover.range, over(8, 5, 7));
    assert.match((hover.contents as { value: string }).value, /> 第二条 成果依第一条办理/);
  });

  it('renames with a group to look at, for an editor that shows groups', async () => {
    await server.client.initialize();
    await server.client.open(uri, DRAFT);
    assert.deepEqual(await ask('textDocument/prepareRename', 6, 4), {
      range: over(6, 4, 6),
      placeholder: '成果',
    });
    const edit = await ask<WorkspaceEdit>('textDocument/rename', 6, 4, { newName: '产出' });
    assert.deepEqual(edit.changeAnnotations, {
      uses: { label: '定义和用到之处', needsConfirmation: false },
      titles: { label: '书名号内的标题（可能是其他文件的名称）', needsConfirmation: true },
    });
    const [change] = edit.documentChanges as TextDocumentEdit[];
    assert.deepEqual(change!.textDocument, { uri, version: 1 });
    assert.deepEqual(
      change!.edits.map((one) => ('annotationId' in one ? one.annotationId : '')),
      ['uses', 'uses', 'uses', 'titles'],
    );
  });

  it('renames by plain changes for other editors', async () => {
    await server.client.initialize({});
    await server.client.open(uri, DRAFT);
    const edit = await ask<WorkspaceEdit>('textDocument/rename', 6, 4, { newName: '产出' });
    assert.equal(edit.changes![uri]!.length, 4);
    assert.equal(edit.documentChanges, undefined);
  });

  it('refuses what would break the draft, with the reason, in the language of the editor', async () => {
    await server.client.initialize(FULL_CLIENT, { locale: 'en' });
    await server.client.open(uri, DRAFT);
    await assert.rejects(ask('textDocument/rename', 6, 4, { newName: '' }), {
      message: 'The name is empty.',
    });
    await assert.rejects(ask('textDocument/prepareRename', 8, 11), /label of a party/);
    assert.equal(await ask('textDocument/prepareRename', 8, 13), null);
  });

  it('says nothing in an ordinary file', async () => {
    await server.client.initialize();
    await server.client.open(uri, '# A tool\n\n第一条 见第二条。\n\n第二条 无。\n');
    assert.deepEqual(await ask('textDocument/definition', 2, 6), []);
    assert.deepEqual(
      await ask('textDocument/references', 2, 6, { context: { includeDeclaration: true } }),
      [],
    );
    assert.deepEqual(await ask('textDocument/documentHighlight', 2, 6), []);
    assert.equal(await ask('textDocument/prepareRename', 2, 6), null);
    assert.equal(await ask('textDocument/rename', 2, 6, { newName: '甲' }), null);
  });
});
