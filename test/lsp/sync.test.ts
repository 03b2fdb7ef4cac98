import assert from 'node:assert/strict';
import { type InProcess, startInProcess } from './in-process.js';
import { atLeast } from './least.js';
import { FULL_CLIENT } from './lsp-client.js';

const uri = 'file:///draft.md';
const range = (line: number, from: number, to: number, toLine = line) => ({
  start: { line, character: from },
  end: { line: toLine, character: to },
});

describe('document synchronisation', function () {
  atLeast(this, 9);
  let server: InProcess;
  beforeEach(() => (server = startInProcess()));
  afterEach(() => server.dispose());

  const places = async (): Promise<string[]> =>
    (await server.client.diagnostics(uri)).map(
      ({ range: { start, end } }) => `${start.line}:${start.character}-${end.line}:${end.character}`,
    );
  const change = (contentChanges: object[], version = 2): Promise<void> =>
    server.client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  const calm = { settings: { quietWhileTyping: false } };

  it('applies the changes of one notification one after the other', async () => {
    await server.client.initialize(FULL_CLIENT, calm);
    await server.client.open(uri, '联盟\n甲乙\n丙');
    await change([
      { range: range(1, 0, 1), text: '坏\n坏' },
      { range: range(2, 1, 2), text: '空白' },
      { range: range(0, 2, 2), text: '\n' },
    ]);
    assert.deepEqual(await places(), ['2:0-2:1', '3:0-3:1', '3:1-3:3']);
  });

  it('clamps positions outside the text and turns backward ranges round', async () => {
    await server.client.initialize(FULL_CLIENT, calm);
    await server.client.open(uri, '联盟\n甲');
    await change([{ range: range(99, 99, 99), text: '坏' }]);
    assert.deepEqual(await places(), ['1:1-1:2']);
    await change(
      [{ range: { start: { line: 1, character: 1 }, end: { line: 1, character: 0 } }, text: '坏' }],
      3,
    );
    assert.deepEqual(await places(), ['1:0-1:1', '1:1-1:2']);
  });

  it('turns a whole new text into one small edit', async () => {
    await server.client.initialize(FULL_CLIENT, calm);
    await server.client.open(uri, '联盟\n甲乙丙');
    assert.deepEqual(await places(), []);
    const { opened } = server.engine;
    await server.client.replace(uri, '联盟\n甲坏丙');
    assert.deepEqual(await places(), ['1:1-1:2']);
    assert.equal(server.engine.opened, opened, 'not opened anew');
    assert.equal(server.engine.edits, 1);
    await server.client.replace(uri, '');
    assert.deepEqual(await places(), []);
    await server.client.replace(uri, '联盟坏');
    assert.deepEqual(await places(), ['0:2-0:3']);
  });

  it('counts UTF-16 units', async () => {
    await server.client.initialize(FULL_CLIENT, calm);
    await server.client.open(uri, '联盟𠮷坏');
    assert.deepEqual(await places(), ['0:4-0:5']);
    await change([{ range: range(0, 4, 5), text: '𠮷坏' }]);
    assert.deepEqual(await places(), ['0:6-0:7']);
  });

  it('keeps the text when an edit crashes the engine', async () => {
    await server.client.initialize(FULL_CLIENT, calm);
    await server.client.open(uri, '联盟\n甲');
    server.engine.editCrash = new Error('edit');
    await change([{ range: range(1, 0, 0), text: '坏' }]);
    assert.deepEqual(await places(), ['1:0-1:1']);
    await change([{ range: range(1, 1, 2), text: '坏' }], 3);
    assert.deepEqual(await places(), ['1:0-1:1', '1:1-1:2']);
  });

  it('says so when the engine cannot open a text at all, and comes back', async () => {
    await server.client.initialize(FULL_CLIENT, calm);
    await server.client.open(uri, '联盟坏打不开');
    const [only] = await server.client.diagnostics(uri);
    assert.equal(only!.code, 'engine-fault');
    await change([{ range: range(0, 5, 6), text: '' }]);
    assert.deepEqual(await places(), ['0:2-0:3']);
  });

  it('takes a second open without a close for the newer text', async () => {
    await server.client.initialize(FULL_CLIENT, calm);
    await server.client.open(uri, '联盟');
    await server.client.open(uri, '联盟坏');
    assert.deepEqual(await places(), ['0:2-0:3']);
  });

  it('survives changes and closes of documents that were never opened, and malformed ones', async () => {
    await server.client.initialize(FULL_CLIENT, calm);
    await change([{ range: range(0, 0, 0), text: '坏' }]);
    await server.client.close(uri);
    await server.client.notify('textDocument/didOpen', {});
    await server.client.notify('textDocument/didChange', { contentChanges: null });
    await server.client.notify('agreement/cursor', {});
    assert.deepEqual(await server.client.request('textDocument/hover', {}), null);
    await server.client.open(uri, '联盟坏');
    assert.deepEqual(await places(), ['0:2-0:3']);
  });

  it('obeys maxFileSize, counted in bytes of UTF-8, as text comes and goes', async () => {
    // 1 KB holds 341 Chinese characters and one byte
    await server.client.initialize(FULL_CLIENT, { settings: { maxFileSize: 1, quietWhileTyping: false } });
    await server.client.open(uri, `联盟坏${'长'.repeat(338)}`);
    assert.deepEqual(await places(), ['0:2-0:3']);
    await change([{ range: range(0, 341, 341), text: 'ab' }]);
    assert.equal((await server.client.diagnostics(uri))[0]!.code, 'document-too-large');
    await change([{ range: range(0, 341, 342), text: '' }], 3);
    assert.deepEqual(await places(), ['0:2-0:3']);
  });
});
