import assert from 'node:assert/strict';
import type {
  DocumentFilter,
  RegistrationParams,
  TextEdit,
  UnregistrationParams,
} from 'vscode-languageserver';
import { createEngine, detectAgreement } from '../../server/src/engine/index.js';
import { filtersFor } from '../../server/src/lsp/formatting.js';
import { type InProcess, startInProcess } from './in-process.js';
import { atLeast } from './least.js';
import { FULL_CLIENT } from './lsp-client.js';

const uri = 'file:///%E7%94%B2/draft.md';
const textDocument = { uri };
const options = { tabSize: 2, insertSpaces: true };
const DRAFT =
  '# 甲产业技术创新战略联盟协议书\n\n第一条 甲方负责研究,乙方负责试验。 \n\n第二条 丙方负责示范,丁方负责推广。\n';
const at = (line: number, character: number) => ({ line, character });
const over = (line: number, from: number, to: number) => ({ start: at(line, from), end: at(line, to) });
const REGISTERING = {
  ...FULL_CLIENT,
  textDocument: {
    ...FULL_CLIENT.textDocument,
    formatting: { dynamicRegistration: true },
    rangeFormatting: { dynamicRegistration: true, rangesSupport: true },
  },
};

describe('formatting in the editor', function () {
  atLeast(this, 8);
  let server: InProcess;
  beforeEach(() => {
    server = startInProcess({ engine: createEngine(), detect: (head) => detectAgreement(head) });
  });
  afterEach(() => server.dispose());
  const format = (): Promise<TextEdit[]> =>
    server.client.request('textDocument/formatting', { textDocument, options });

  it('is promised to an editor that takes no later registration, and done', async () => {
    const { capabilities } = await server.client.initialize();
    assert.equal(capabilities.documentFormattingProvider, true);
    assert.deepEqual(capabilities.documentRangeFormattingProvider, { rangesSupport: true });
    await server.client.open(uri, DRAFT);
    assert.deepEqual(await format(), [
      { range: over(2, 10, 11), newText: '，' },
      { range: over(2, 18, 19), newText: '' },
      { range: over(4, 10, 11), newText: '，' },
    ]);
  });

  it('keeps to ranges', async () => {
    await server.client.initialize();
    await server.client.open(uri, DRAFT);
    const range = { start: at(3, 0), end: at(5, 0) };
    assert.deepEqual(
      await server.client.request('textDocument/rangeFormatting', { textDocument, range, options }),
      [{ range: over(4, 10, 11), newText: '，' }],
    );
    const ranges = [over(2, 18, 19), over(4, 0, 20), over(4, 5, 20)];
    assert.deepEqual(
      await server.client.request('textDocument/rangesFormatting', { textDocument, ranges, options }),
      [
        { range: over(2, 18, 19), newText: '' },
        { range: over(4, 10, 11), newText: '，' },
      ],
    );
  });

  it('leaves other Markdown alone', async () => {
    await server.client.initialize();
    await server.client.open(uri, '# 说明\n\n甲,乙 \n');
    assert.deepEqual(await format(), []);
  });

  it('follows the settings', async () => {
    await server.client.initialize(FULL_CLIENT, {
      settings: { format: { punctuation: false, numerals: 'arabic' } },
    });
    await server.client.open(uri, DRAFT.replace('示范,', '示范三年,'));
    assert.deepEqual(await format(), [
      { range: over(2, 18, 19), newText: '' },
      { range: over(4, 10, 11), newText: '3' },
    ]);
  });

  it('is off where the settings say so', async () => {
    await server.client.initialize(FULL_CLIENT, { settings: { format: { enable: false } } });
    await server.client.open(uri, DRAFT);
    assert.deepEqual(await format(), []);
  });

  it('names settings that make no sense', async () => {
    await server.client.initialize(FULL_CLIENT, {
      settings: { format: { numerals: 'roman', marks: 'yes', indentation: 'kepp' } },
    });
    const { message } = await server.client.next<{ message: string }>('window/logMessage');
    for (const part of ['agreement.format.numerals', 'agreement.format.marks', 'keep'])
      assert.ok(message.includes(part), message);
  });

  it('is registered for agreements only, one by one', async () => {
    const { capabilities } = await server.client.initialize(REGISTERING);
    assert.equal(capabilities.documentFormattingProvider, undefined);
    const selectors = async (): Promise<(readonly DocumentFilter[])[]> => {
      const { registrations } = await server.client.next<RegistrationParams>(
        'client/registerCapability',
        (params) => params.registrations.some(({ method }) => method === 'textDocument/formatting'),
      );
      return registrations.map(
        ({ registerOptions }) => (registerOptions as { documentSelector: DocumentFilter[] }).documentSelector,
      );
    };
    await server.client.open('file:///readme.md', '# 说明\n\n甲,乙\n');
    await server.client.pull('file:///readme.md');
    await server.client.open(uri, DRAFT);
    await server.client.pull(uri);
    const own = [{ language: 'markdown', scheme: 'file', pattern: '/甲/draft.md' }];
    assert.deepEqual(await selectors(), [own, own]);
    await server.client.close(uri);
    const gone = await server.client.next<UnregistrationParams>('client/unregisterCapability');
    assert.equal(gone.unregisterations.length, 2);
  });

  it('knows the path that an editor compares', () => {
    const pattern = (of: string): unknown[] =>
      filtersFor(of).map((filter) => 'pattern' in filter && filter.pattern);
    assert.deepEqual(pattern('file:///C%3A/%E7%94%B2/a%20b.md'), ['c:\\甲\\a b.md']);
    assert.deepEqual(pattern('file://server/share/a.md'), ['//server/share/a.md']);
    assert.deepEqual(pattern('untitled:Untitled-1'), ['Untitled-1']);
    assert.deepEqual(pattern('vscode-vfs://github/o/r/a.md'), ['/o/r/a.md', '\\o\\r\\a.md']);
    assert.deepEqual(pattern('file:///%ZZ.md'), ['/%ZZ.md']);
    assert.deepEqual(pattern('no uri'), []);
  });
});
