import assert from 'node:assert/strict';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver';
import { createEngine, detectAgreement } from '../../server/src/engine/index.js';
import type { RestructureResult } from '../../server/src/lsp/protocol.js';
import { type InProcess, startInProcess } from './in-process.js';
import { atLeast } from './least.js';
import { FULL_CLIENT } from './lsp-client.js';

const uri = 'file:///draft.md';
const textDocument = { uri };
const DRAFT = `# 甲产业技术创新战略联盟协议书

第一条 甲事。

第二条 依第一条，见第一条至第三条。

第三条 依前条。
`;
const at = (line: number, character: number) => ({ line, character });

describe('order and numbers in the editor', function () {
  atLeast(this, 6);
  let server: InProcess;
  beforeEach(() => {
    server = startInProcess({ engine: createEngine(), detect: (head) => detectAgreement(head) });
  });
  afterEach(() => server.dispose());

  const actions = (line: number, context: object): Promise<CodeAction[]> =>
    server.client.request('textDocument/codeAction', {
      textDocument,
      range: { start: at(line, 3), end: at(line, 3) },
      context: { diagnostics: [], ...context },
    });
  const ask = (operation: string, line: number, version = 1): Promise<RestructureResult | null> =>
    server.client.request('agreement/restructure', { uri, version, operation, position: at(line, 3) });

  it('offers what applies at the cursor, each as one edit of one version', async () => {
    await server.client.initialize(FULL_CLIENT, { docsBase: 'file:///ext' });
    await server.client.open(uri, DRAFT);
    const found = await actions(2, { only: ['refactor'] });
    assert.deepEqual(
      found.map(({ title, kind }) => `${kind} ${title}`),
      [
        'refactor.move.agreement.down 下移本条（1 处需人工确认）',
        'refactor.rewrite.agreement.merge 与后一条合并（1 处需人工确认）',
      ],
    );
    const [down] = found;
    const [change] = down!.edit!.documentChanges as TextDocumentEdit[];
    assert.deepEqual(change!.textDocument, { uri, version: 1 });
    assert.equal(down!.command!.command, 'agreement.showPlaces');
    const [, , ranges] = down!.command!.arguments as [string, object, object[]];
    assert.equal(ranges.length, 1);
  });

  it('names no command of ours to an editor that does not know it', async () => {
    await server.client.initialize();
    await server.client.open(uri, DRAFT);
    const [down] = await actions(2, { only: ['refactor.move'] });
    assert.equal(down!.command, undefined);
  });

  it('looks at nothing when the editor asks on its own', async () => {
    await server.client.initialize();
    await server.client.open(uri, DRAFT);
    assert.ok((await actions(2, { triggerKind: 2 })).every(({ kind }) => kind === 'quickfix'));
    assert.ok((await actions(2, { triggerKind: 1 })).some(({ kind }) => kind!.startsWith('refactor')));
  });

  it('carries out a command, with the cursor and what is left at their places afterwards', async () => {
    await server.client.initialize();
    await server.client.open(uri, DRAFT);
    const result = await ask('move-down', 2);
    assert.ok(result && 'edits' in result);
    assert.deepEqual(result.cursor, at(4, 0));
    assert.deepEqual(
      result.left.map(({ range }) => range),
      [{ start: at(2, 10), end: at(2, 13) }],
    );
  });

  it('refuses with the reason, in the language of the editor', async () => {
    await server.client.initialize(FULL_CLIENT, { locale: 'en' });
    await server.client.open(uri, DRAFT);
    assert.deepEqual(await ask('move-up', 2), {
      refusal: 'There is no clause of the same level before it.',
    });
  });

  it('answers nothing for an old version or an unknown operation', async () => {
    await server.client.initialize();
    await server.client.open(uri, DRAFT);
    assert.equal(await ask('move-up', 2, 7), null);
    assert.equal(await ask('dance', 2), null);
  });
});
