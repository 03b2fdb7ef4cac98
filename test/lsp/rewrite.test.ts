import assert from 'node:assert/strict';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver';
import { createEngine, detectAgreement } from '../../server/src/engine/index.js';
import type { RewriteResult } from '../../server/src/lsp/protocol.js';
import { type InProcess, startInProcess } from './in-process.js';
import { atLeast } from './least.js';
import { FULL_CLIENT } from './lsp-client.js';

const uri = 'file:///draft.md';
const textDocument = { uri };
const DRAFT = '# 甲产业技术创新战略联盟协议书\n\n第一条 甲方投入120万元，乙方投入叁万元整。\n';
const at = (line: number, character: number) => ({ line, character });
const over = (line: number, from: number, to: number) => ({ start: at(line, from), end: at(line, to) });

describe('other forms of what is written, in the editor', function () {
  atLeast(this, 4);
  let server: InProcess;
  beforeEach(() => {
    server = startInProcess({ engine: createEngine(), detect: (head) => detectAgreement(head) });
  });
  afterEach(() => server.dispose());
  const actions = (from: number, to: number, context: object): Promise<CodeAction[]> =>
    server.client.request('textDocument/codeAction', {
      textDocument,
      range: over(2, from, to),
      context: { diagnostics: [], ...context },
    });
  const ask = (operation: string, from: number, to: number, version = 1): Promise<RewriteResult | null> =>
    server.client.request('agreement/rewrite', { uri, version, operation, range: over(2, from, to) });

  it('offers what applies to the amount at the cursor, each as one edit of one version', async () => {
    await server.client.initialize(FULL_CLIENT);
    await server.client.open(uri, DRAFT);
    const found = await actions(10, 10, { only: ['refactor.rewrite.agreement.amount'] });
    assert.deepEqual(
      found.map(({ title, kind }) => `${kind} ${title}`),
      [
        'refactor.rewrite.agreement.amount.words 插入大写金额 （大写：人民币壹佰贰拾万元整）',
        'refactor.rewrite.agreement.amount.toWords 改为大写金额 人民币壹佰贰拾万元整',
      ],
    );
    const [change] = found[0]!.edit!.documentChanges as TextDocumentEdit[];
    assert.deepEqual(change, {
      textDocument: { uri, version: 1 },
      edits: [{ range: over(2, 13, 13), newText: '（大写：人民币壹佰贰拾万元整）' }],
    });
  });

  it('offers nothing when the editor asks on its own', async () => {
    await server.client.initialize();
    await server.client.open(uri, DRAFT);
    assert.ok((await actions(10, 10, { triggerKind: 2 })).every(({ kind }) => kind === 'quickfix'));
  });

  it('carries out a command on all amounts of a selection', async () => {
    await server.client.initialize();
    await server.client.open(uri, DRAFT);
    const result = await ask('amount-to-figures', 0, 24);
    assert.ok(result && 'edits' in result);
    assert.deepEqual(result.edits, [{ range: over(2, 18, 22), newText: '¥30,000.00' }]);
  });

  it('refuses with the reason, and answers nothing for an old version or an unknown operation', async () => {
    await server.client.initialize(FULL_CLIENT, { locale: 'en' });
    await server.client.open(uri, DRAFT);
    assert.deepEqual(await ask('amount-words', 18, 18), { refusal: 'The amount is in words already.' });
    assert.equal(await ask('amount-words', 10, 10, 7), null);
    assert.equal(await ask('dance', 10, 10), null);
  });
});
