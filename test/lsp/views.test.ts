import assert from 'node:assert/strict';
import type {
  CodeLens,
  CompletionItem,
  CompletionList,
  DocumentLink,
  InlayHint,
  SelectionRange,
  SemanticTokens,
  SymbolInformation,
} from 'vscode-languageserver';
import { createEngine, detectAgreement } from '../../server/src/engine/index.js';
import { type InProcess, startInProcess } from './in-process.js';
import { atLeast } from './least.js';
import { FULL_CLIENT } from './lsp-client.js';

const uri = 'file:///draft.md';
const textDocument = { uri };
const DRAFT = `# 甲产业技术创新战略联盟协议书

第一条 “成果”指技术成果，见附件一。

第二条 成果依前条办理，支付人民币壹拾万元整。

## 附件一 成果清单

成果若干项，由各方确认。

清单每年更新一次。
`;
const at = (line: number, character: number) => ({ line, character });
const over = (line: number, from: number, to: number) => ({ start: at(line, from), end: at(line, to) });
const ALL = { start: at(0, 0), end: at(99, 0) };

describe('what an editor shows in and beside the text', function () {
  atLeast(this, 8);
  let server: InProcess;
  const start = async (options: object = {}, capabilities: object = FULL_CLIENT): Promise<void> => {
    server = startInProcess({ engine: createEngine(), detect: (head) => detectAgreement(head) });
    await server.client.initialize(capabilities, options);
    await server.client.open(uri, DRAFT);
  };
  afterEach(() => server.dispose());
  const ask = <T>(method: string, more: object = {}): Promise<T> =>
    server.client.request<T>(method, { textDocument, ...more });

  it('links an annex to its heading', async () => {
    await start();
    assert.deepEqual(await ask<DocumentLink[]>('textDocument/documentLink'), [
      { range: over(2, 15, 18), target: `${uri}#L7` },
    ]);
  });

  it('links an annex to its file beside the draft', async () => {
    await start();
    await server.client.replace(uri, '# 甲联盟协议书\n\n第一条 见附件二。\n\n附件二 [表](fu/b.md)\n');
    const [link] = await ask<DocumentLink[]>('textDocument/documentLink');
    assert.equal(link!.target, 'file:///fu/b.md');
  });

  it('finds symbols of open drafts by characters in their order', async () => {
    await start();
    const found = await server.client.request<SymbolInformation[]>('workspace/symbol', { query: '成清' });
    assert.deepEqual(
      found.map(({ name, location }) => [name, location.range.start.line]),
      [['附件一成果清单', 6]],
    );
  });

  it('says above a clause how often it is referred to, with the places for our own client', async () => {
    await start({ docsBase: 'file:///ext' });
    const lenses = await ask<CodeLens[]>('textDocument/codeLens');
    const lens = lenses.find(({ command }) => command!.title === '1 处引用');
    assert.equal(lens!.command!.command, 'agreement.showPlaces');
    assert.deepEqual(lens!.command!.arguments!.slice(0, 3), [uri, at(2, 0), [over(4, 7, 9)]]);
    server.dispose();
    await start();
    const plain = await ask<CodeLens[]>('textDocument/codeLens');
    assert.ok(plain.length > 0 && plain.every(({ command }) => command!.command === ''));
  });

  it('says nothing above clauses when the setting is off', async () => {
    await start({ settings: { codeLens: false } });
    assert.deepEqual(await ask('textDocument/codeLens'), []);
  });

  it('shows figures and meant clauses only when the setting is on', async () => {
    await start();
    assert.deepEqual(await ask('textDocument/inlayHint', { range: ALL }), []);
    server.dispose();
    await start({ settings: { inlayHints: true } });
    const hints = await ask<InlayHint[]>('textDocument/inlayHint', { range: ALL });
    assert.deepEqual(
      hints.map(({ position, label }) => [position.character, label]),
      [
        [9, '（第一条）'],
        [22, '（100,000.00）'],
      ],
    );
  });

  it('colours by meaning, relative to the token before', async () => {
    await start();
    const { data } = await ask<SemanticTokens>('textDocument/semanticTokens/full');
    const [deltaLine, , length, type, modifiers] = data.slice(0, 5);
    assert.deepEqual([data.length % 5, deltaLine, length, type, modifiers], [0, 2, 2, 0, 1]);
    const part = await ask<SemanticTokens>('textDocument/semanticTokens/range', { range: over(4, 0, 30) });
    assert.deepEqual(part.data.slice(0, 5), [4, 4, 2, 0, 0]);
  });

  it('grows selections', async () => {
    await start();
    const [range] = await ask<SelectionRange[]>('textDocument/selectionRange', { positions: [at(4, 5)] });
    assert.deepEqual(range!.range, over(4, 0, 11));
    let last = range!;
    while (last.parent) last = last.parent;
    assert.deepEqual(last.range.start, at(0, 0));
  });

  it('asks the editor to come back while names are offered, and takes its own characters later', async () => {
    const dynamic = {
      ...FULL_CLIENT,
      textDocument: {
        ...FULL_CLIENT.textDocument,
        completion: { ...FULL_CLIENT.textDocument.completion, dynamicRegistration: true },
      },
    };
    await start({}, dynamic);
    type Registration = { registrations: { registerOptions: { triggerCharacters: string[] } }[] };
    const first = await server.client.next<Registration>('client/registerCapability');
    assert.ok(!first.registrations[0]!.registerOptions.triggerCharacters.includes('犇'));
    await server.client.replace(uri, DRAFT.replace('“成果”', '“犇犇技术”'));
    await server.client.pull(uri);
    const second = await server.client.next<Registration>('client/registerCapability', ({ registrations }) =>
      registrations[0]!.registerOptions.triggerCharacters.includes('犇'),
    );
    assert.ok(second);
    await server.client.type(uri, 4, 4, 6, '犇犇');
    const list = await ask<CompletionList>('textDocument/completion', { position: at(4, 6) });
    assert.equal(list.isIncomplete, true);
    const [item] = list.items as CompletionItem[];
    assert.deepEqual(item!.textEdit, { range: over(4, 4, 6), newText: '犇犇技术' });
  });
});
