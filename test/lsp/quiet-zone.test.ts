import assert from 'node:assert/strict';
import { type InProcess, startInProcess } from './in-process.js';
import { atLeast } from './least.js';
import { FULL_CLIENT, PUSH_CLIENT } from './lsp-client.js';

const uri = 'file:///draft.md';

describe('the line being typed', function () {
  atLeast(this, 13);
  let server: InProcess;
  beforeEach(() => (server = startInProcess()));
  afterEach(() => server.dispose());

  const lines = async (): Promise<number[]> =>
    (await server.client.diagnostics(uri)).map(({ range }) => range.start.line);
  const refreshed = (): Promise<unknown> => server.client.next('workspace/diagnostic/refresh');
  const refreshes = (): number =>
    server.client.received.filter(({ method }) => method === 'workspace/diagnostic/refresh').length;

  it('has no new finding while it is typed; the others are there', async () => {
    await server.client.initialize();
    await server.client.open(uri, '联盟\n好\n');
    await server.client.type(uri, 2, 0, 0, '空白');
    await server.client.type(uri, 1, 0, 0, '坏');
    assert.deepEqual(await lines(), [2]);
  });

  it('gets it two seconds after the last edit, not before', async () => {
    await server.client.initialize();
    await server.client.open(uri, '联盟\n');
    await server.client.type(uri, 1, 0, 0, '坏');
    assert.deepEqual(await lines(), []);
    server.clock.advance(1500);
    await server.client.type(uri, 1, 1, 1, '了');
    assert.deepEqual(await lines(), []);
    server.clock.advance(1999);
    await server.client.request('agreement/standards');
    assert.equal(refreshes(), 0);
    server.clock.advance(1);
    await refreshed();
    assert.deepEqual(await lines(), [1]);
  });

  it('gets it when the cursor leaves the line', async () => {
    await server.client.initialize();
    await server.client.open(uri, '联盟\n\n');
    await server.client.type(uri, 1, 0, 0, '坏');
    assert.deepEqual(await lines(), []);
    await server.client.notify('agreement/cursor', { uri, line: 1 });
    assert.deepEqual(await lines(), [], 'the cursor is still there');
    await server.client.notify('agreement/cursor', { uri, line: 2 });
    await refreshed();
    assert.deepEqual(await lines(), [1]);
  });

  it('gets it when the editor loses the focus', async () => {
    await server.client.initialize();
    await server.client.open(uri, '联盟\n');
    await server.client.type(uri, 1, 0, 0, '坏');
    await lines();
    await server.client.notify('agreement/cursor', { uri, line: -1 });
    await refreshed();
    assert.deepEqual(await lines(), [1]);
  });

  it('keeps what was already shown', async () => {
    await server.client.initialize();
    await server.client.open(uri, '联盟\n坏');
    assert.deepEqual(await lines(), [1]);
    await server.client.type(uri, 1, 0, 0, '很坏');
    const items = await server.client.diagnostics(uri);
    assert.deepEqual(
      items.map(({ range }) => range.start.line),
      [1],
      'one of the two was there before',
    );
  });

  it('holds a new finding elsewhere that points to it', async () => {
    await server.client.initialize();
    await server.client.open(uri, '联盟\n\n坏');
    await server.client.type(uri, 1, 0, 0, '坏');
    assert.deepEqual(await lines(), []);
    server.clock.advance(2000);
    await refreshed();
    assert.deepEqual(await lines(), [1, 2]);
  });

  it('keeps a finding elsewhere that has come to point to it', async () => {
    await server.client.initialize();
    await server.client.open(uri, '联盟\n\n坏');
    assert.deepEqual(await lines(), [2]);
    await server.client.type(uri, 1, 0, 0, '坏');
    assert.deepEqual(await lines(), [2]);
  });

  it('is every line of several cursors, however the changes move them', async () => {
    await server.client.initialize();
    await server.client.open(uri, '联盟\n\n\n');
    const at = (line: number) => ({ start: { line, character: 0 }, end: { line, character: 0 } });
    await server.client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: at(3), text: '坏' },
        { range: at(1), text: '空白' },
        { range: at(0), text: '某\n某\n' },
      ],
    });
    assert.deepEqual(await lines(), []);
    server.clock.advance(2000);
    await refreshed();
    assert.deepEqual(await lines(), [3, 5]);
  });

  it('is the line below after Enter', async () => {
    await server.client.initialize();
    await server.client.open(uri, '联盟\n');
    await server.client.type(uri, 1, 0, 0, '坏');
    assert.deepEqual(await lines(), []);
    await server.client.type(uri, 1, 1, 1, '\n');
    assert.deepEqual(await lines(), [1]);
  });

  it('does not refresh when nothing was held back', async () => {
    await server.client.initialize();
    await server.client.open(uri, '联盟\n');
    await server.client.type(uri, 1, 0, 0, '好');
    await lines();
    server.clock.advance(2000);
    await server.client.request('agreement/standards');
    assert.equal(refreshes(), 0);
  });

  it('is not quiet where the setting says so, nor where the editor cannot be told to ask again', async () => {
    await server.client.initialize(FULL_CLIENT, { settings: { quietWhileTyping: false } });
    await server.client.open(uri, '联盟\n');
    await server.client.type(uri, 1, 0, 0, '坏');
    assert.deepEqual(await lines(), [1]);
    server.dispose();
    server = startInProcess();
    await server.client.initialize({ textDocument: FULL_CLIENT.textDocument });
    await server.client.open(uri, '联盟\n');
    await server.client.type(uri, 1, 0, 0, '坏');
    assert.deepEqual(await lines(), [1]);
  });

  it('is published late to editors that do not pull', async () => {
    await server.client.initialize(PUSH_CLIENT);
    await server.client.open(uri, '联盟\n');
    await server.client.published(uri);
    const version = await server.client.type(uri, 1, 0, 0, '坏');
    await server.client.request('agreement/standards');
    server.clock.advance(2000);
    const { diagnostics, version: published } = await server.client.published(uri);
    assert.equal(diagnostics.length, 1);
    assert.equal(published, version);
  });

  it('stops its clock with the document', async () => {
    await server.client.initialize();
    await server.client.open(uri, '联盟\n');
    await server.client.type(uri, 1, 0, 0, '坏');
    await lines();
    await server.client.close(uri);
    await server.client.request('agreement/standards');
    assert.equal(server.clock.timers.size, 0);
  });
});
